import type { Entry, InLocales } from '../../query/table/entry.ts';
import type { InScripts } from '../../lang/scripts.ts';
import type { Corpus } from '../../corpus/load.ts';
import { type CorpusRecord, quotesFrom } from '../../corpus/record.ts';
import { dueOf } from '../../corpus/link/due.ts';
import { orderOf } from '../../query/table/order.ts';
import { readTable } from '../../query/table/columns.ts';
import { packTable } from '../../query/table/packTable.ts';
import { isCheckable } from '../../model/record.ts';
import { firstLocale, inEachLocale } from '../../model/locales.ts';
import { buildDay } from '../../view/buildDay.ts';
import type { PolicyDocument } from '../../view/documents.ts';
import { fromCorpus } from '../../view/fromCorpus.ts';
import { verdictOf } from '../../view/record/verdict.ts';
import { type RecordView, viewOf } from '../../view/record/view.ts';

/** Stands for the unit of a quantity that has none. */
export const bareUnit = '-';

/** What values can be compared within: a unit, and of a rate of change what it is measured against. */
export const unitKey = ({ quantity, change }: Pick<CorpusRecord, 'quantity' | 'change'>): string | null =>
  quantity && [quantity.unit || bareUnit, change?.rate ?? null].filter((part) => part !== null).join(':');

/** The sentences of a document by their ids: where they begin, and their words in both scripts. */
function sentencesIn({ edition }: PolicyDocument): Map<string, { start: number; text: InScripts }> {
  const cut = quotesFrom(edition);
  return new Map(
    edition.sentences.map((sentence) => [sentence.id, { start: sentence.start, text: cut(sentence) }]),
  );
}

function entryOf(
  record: CorpusRecord,
  sentence: { start: number; text: InScripts } | undefined,
  speakers: ReadonlyMap<string, string>,
  corpus: Corpus,
): Entry {
  const { anchor, speaker, quantity, time, verdict } = record;
  const shown = inEachLocale((locale) => viewOf(record, locale));
  const when = (of: (view: RecordView) => string | null | undefined): InLocales =>
    inEachLocale((locale) => of(shown[locale]) ?? '');
  const begin = sentence?.start ?? anchor.start;
  return {
    document: record.document,
    said: record.said,
    number: shown['zh-Hans'].number,
    kind: record.kind,
    type: record.type,
    isCheckable: record.kind === 'target' && isCheckable(record.type),
    topics: record.topics,
    speaker: speaker && (speakers.get(speaker) ?? speaker),
    due: dueOf(record),
    measure: record.series,
    verdict: verdict?.verdict ?? null,
    review: record.review,
    unit: unitKey(record),
    value: quantity?.value ?? null,
    subject: { 'zh-Hans': shown['zh-Hans'].about, 'zh-Hant': shown['zh-Hant'].about },
    worded: quantity && when(({ value }) => value?.whole),
    inUnits: shown[firstLocale].value?.inUnits ? when(({ value }) => value?.inUnits) : null,
    when: time && when((view) => view.time?.days),
    reason: verdict && inEachLocale((locale) => verdictOf(record, locale, corpus)?.reason ?? ''),
    sentence: sentence?.text ?? record.quote,
    start: anchor.start - begin,
    end: anchor.end - begin,
    isCarried: time?.stated === false,
  };
}

/** A record with what the explorer knows of it. */
export interface Explored {
  readonly record: CorpusRecord;
  readonly entry: Entry;
}

function read(corpus: Corpus): Explored[] {
  const speakers = new Map(Object.entries(corpus.speakers).map(([address, name]) => [name, address]));
  const records = Map.groupBy(corpus.records, ({ document }) => document);
  return corpus.documents.flatMap((document) => {
    const here = records.get(document.id) ?? [];
    if (here.length === 0) return [];
    const sentences = sentencesIn(document);
    return here.map((record) => ({
      record,
      entry: entryOf(record, sentences.get(record.anchor.sentence), speakers, corpus),
    }));
  });
}

/** Every record as the explorer has it, in the order of its rows: the newest document first, each from its beginning. */
export const explored = fromCorpus(read);

/** Records in the order in which they are listed: what is due next first. */
export function inListOrder(records: readonly Explored[]): Explored[] {
  const table = packTable(
    records.map(({ entry }) => entry),
    { day: buildDay(), rowsOfFile: 1, labels: { of: () => '', day: () => '' } },
  );
  return [...orderOf(readTable(table), 'next')].flatMap((row) => records[row] ?? []);
}
