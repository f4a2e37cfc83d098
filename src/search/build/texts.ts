import { inBoth } from '../../text/scripts.ts';
import type { QuotedRecord } from '../../corpus/quoted.ts';
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

function recordRow(
  { id, document, said, speaker, subject, anchor, quantity, change, time }: QuotedRecord,
  order: ReadonlyMap<string, number>,
): RecordRow {
  const bounded = quantity ? boundedText(anchor.exact['zh-Hans'], quantity) : '';
  return {
    id,
    document: order.get(document) ?? 0,
    said,
    speaker,
    subject,
    exact: anchor.exact,
    quantity: quantity && {
      text: inBoth(bounded),
      value: quantity.value,
      max: quantity.max,
      unit: inBoth(quantity.unit),
      bound: quantity.bound,
    },
    change,
    time: time && {
      text: inBoth(time.text),
      start: time.start,
      end: time.end,
      relation: time.relation,
      precision: time.precision,
    },
  };
}

/** A quantity with the words that bound it, where they stand right beside it. */
function boundedText(
  exact: string,
  { text, bound_text: words }: { readonly text: string; readonly bound_text: string | null },
): string {
  if (words === null || text.includes(words)) return text;
  if (exact.includes(words + text)) return words + text;
  return exact.includes(text + words) ? text + words : text;
}

/** The texts of all results, in files of a few each. */
export function textBlocks({ documents, passages, records, speakers }: SearchCorpus): IndexFile[] {
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
  ];
}
