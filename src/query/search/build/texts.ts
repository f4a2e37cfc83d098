import { valueAt } from '../../../lang/at.ts';
import { inBoth, inEachScript } from '../../../lang/scripts.ts';
import { type CorpusRecord, isBoundApart, quantityIn } from '../../../corpus/record.ts';
import {
  blockFile,
  type BlockName,
  blockSizes,
  type DocumentRow,
  type PassageRow,
  type RecordRow,
} from '../layout.ts';
import type { IndexFile } from './buckets.ts';
import type { SearchCorpus } from './corpus.ts';

const encoder = new TextEncoder();

/** A file of the index that holds JSON. */
export const jsonFile = (name: string, value: unknown): IndexFile => ({
  name,
  bytes: encoder.encode(JSON.stringify(value)),
});

/** Cuts rows into files of so many. */
export function blocksOf(name: BlockName, rows: readonly unknown[]): IndexFile[] {
  const size = blockSizes[name];
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, block) =>
    jsonFile(blockFile(name, block), rows.slice(block * size, (block + 1) * size)),
  );
}

function recordRow(record: CorpusRecord, order: ReadonlyMap<string, number>): RecordRow {
  const { id, document, said, speaker, subject, quote, quantity, change, time, verdict } = record;
  return {
    id,
    document: valueAt(order, document),
    said,
    speaker: speaker === null ? null : inBoth(speaker),
    subject: inBoth(subject),
    exact: quote,
    quantity: quantity && {
      text: inEachScript((script) => quantityIn(record, script) ?? ''),
      value: quantity.value,
      max: quantity.max,
      unit: inBoth(quantity.unit),
      bound: quantity.bound,
      apart: isBoundApart(record),
    },
    change: change?.rate ?? null,
    time: time && {
      text: inBoth(time.text),
      start: time.start,
      end: time.end,
      relation: time.relation,
      precision: time.precision,
    },
    fate: verdict && { verdict: verdict.verdict, late: verdict.late },
  };
}

/** The texts of all results, in files of a few each. */
export function textBlocks({ documents, passages, records, evidence, speakers }: SearchCorpus): IndexFile[] {
  const order = new Map(documents.map(({ id }, index) => [id, index]));
  const speaking = new Map(speakers.map(({ name }, index) => [name['zh-Hans'], index]));
  const passageRows = passages.map(({ sentence, speaker, heading, text }): PassageRow => [
    Number(sentence.slice(1)),
    speaker ? (speaking.get(speaker['zh-Hans']) ?? -1) : -1,
    heading ? 1 : 0,
    text['zh-Hans'],
    text['zh-Hant'],
  ]);
  const publishers = new Map(passages.map(({ document, publisher }) => [document, publisher]));
  const documentRows = documents.map(({ id, published, title }): DocumentRow => ({
    id,
    day: published,
    publisher: publishers.get(id) ?? null,
    title,
  }));
  return [
    ...blocksOf('passages', passageRows),
    ...blocksOf(
      'records',
      records.map((record) => recordRow(record, order)),
    ),
    ...blocksOf('documents', documentRows),
    ...blocksOf('evidence', evidence),
  ];
}
