import type { Entry, InScripts } from '../../explorer/entry.ts';
import type { Corpus } from '../../corpus/load.ts';
import { orderOf } from '../../explorer/order.ts';
import { readTable } from '../../explorer/columns.ts';
import { packTable } from '../../explorer/packTable.ts';
import { recordNumber } from '../../schemas/placedRecords.ts';
import { firstLocale, inEachLocale, type Locale } from '../../model/locales.ts';
import type { PublishedRecord } from '../../schemas/published/record.ts';
import { buildDay } from '../buildDay.ts';
import { deadlineOf } from '../deadlines.ts';
import type { PolicyDocument } from '../documents.ts';
import { fromCorpus } from '../fromCorpus.ts';
import { recordsData } from '../recordsData.ts';
import { shownQuantity } from '../shownQuantity.ts';
import { shownRecord } from '../shownRecord.ts';
import { verdictReasons } from '../verdicts.ts';
import { shownTime } from '../../i18n/shownTime.ts';

/** Stands for the unit of a quantity that has none. */
export const bareUnit = '-';

/** What values can be compared within: a unit, and of a rate of change what it is measured against. */
export const unitKey = ({ quantity, change }: Pick<PublishedRecord, 'quantity' | 'change'>): string | null =>
  quantity && [quantity.unit || bareUnit, change].filter((part) => part !== null).join(':');

/** The sentences of a document by their ids: where they begin, and their words in both scripts. */
function sentencesIn({ edition }: PolicyDocument): Map<string, { start: number; text: InScripts }> {
  const { text } = edition;
  const characters = { 'zh-Hans': [...text['zh-Hans']], 'zh-Hant': [...text['zh-Hant']] };
  return new Map(
    edition.sentences.map(({ id: name, start, end }) => [
      name,
      {
        start,
        text: {
          'zh-Hans': characters['zh-Hans'].slice(start, end).join(''),
          'zh-Hant': characters['zh-Hant'].slice(start, end).join(''),
        },
      },
    ]),
  );
}

function entryOf(
  record: PublishedRecord,
  sentence: { start: number; text: InScripts } | undefined,
  speakers: ReadonlyMap<string, string>,
  reason: Entry['reason'],
): Entry {
  const { id, anchor, speaker, quantity, time, verdict } = record;
  const shown = inEachLocale((locale) => shownRecord(record, locale));
  const begin = sentence?.start ?? anchor.start;
  const when = (locale: Locale): string => {
    const told = time && shownTime(time, locale);
    return told?.meaning ?? told?.text ?? '';
  };
  const inUnits = (locale: Locale): string => shownQuantity(record, shown[locale].worded ?? '', locale) ?? '';
  return {
    document: record.document,
    said: record.said,
    number: recordNumber(id),
    kind: record.kind,
    type: record.type,
    topics: record.topics,
    speaker: speaker && (speakers.get(speaker['zh-Hans']) ?? speaker['zh-Hans']),
    due: deadlineOf(record),
    measure: record.series,
    verdict: verdict?.verdict ?? null,
    review: record.review,
    unit: unitKey(record),
    value: quantity?.value ?? null,
    subject: { 'zh-Hans': shown['zh-Hans'].subject, 'zh-Hant': shown['zh-Hant'].subject },
    worded: quantity && inEachLocale((locale) => shown[locale].worded ?? ''),
    inUnits: inUnits(firstLocale) === '' ? null : inEachLocale(inUnits),
    when: time && inEachLocale(when),
    reason,
    sentence: sentence?.text ?? anchor.exact,
    start: anchor.start - begin,
    end: anchor.end - begin,
    isCarried: time?.stated === false,
  };
}

/** A record with what the explorer knows of it. */
export interface Explored {
  readonly record: PublishedRecord;
  readonly entry: Entry;
}

async function read(corpus: Corpus): Promise<Explored[]> {
  const speakers = new Map(Object.entries(corpus.speakers).map(([address, name]) => [name, address]));
  const reasons = await verdictReasons(corpus);
  const records = Map.groupBy(await recordsData(corpus), ({ document }) => document);
  return corpus.documents.flatMap((document) => {
    const here = records.get(document.id) ?? [];
    if (here.length === 0) return [];
    const sentences = sentencesIn(document);
    return here.map((record) => ({
      record,
      entry: entryOf(record, sentences.get(record.anchor.sentence), speakers, reasons.get(record.id) ?? null),
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
