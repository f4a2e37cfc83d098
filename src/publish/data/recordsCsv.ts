import { stringify } from 'csv-stringify/sync';
import type { PublishedRecord } from '../shapes/record.ts';

type Cell = string | number | boolean | null;

/** The columns: where a value stands in the JSON, and the value. */
const columns: Record<string, (record: PublishedRecord) => Cell> = {
  id: ({ id }) => id,
  url: ({ url }) => url,
  kind: ({ kind }) => kind,
  type: ({ type }) => type,
  'title.zh-Hans': ({ title }) => title['zh-Hans'],
  'title.zh-Hant': ({ title }) => title['zh-Hant'],
  checkable: ({ checkable }) => checkable,
  document: ({ document }) => document,
  speech: ({ speech }) => speech,
  'speaker.zh-Hans': ({ speaker }) => speaker?.['zh-Hans'] ?? null,
  'speaker.zh-Hant': ({ speaker }) => speaker?.['zh-Hant'] ?? null,
  'of.zh-Hans': ({ of }) => of?.['zh-Hans'] ?? null,
  'of.zh-Hant': ({ of }) => of?.['zh-Hant'] ?? null,
  said: ({ said }) => said,
  'subject.zh-Hans': ({ subject }) => subject['zh-Hans'],
  'subject.zh-Hant': ({ subject }) => subject['zh-Hant'],
  'quantity.text': ({ quantity }) => quantity?.text ?? null,
  'quantity.value': ({ quantity }) => quantity?.value ?? null,
  'quantity.max': ({ quantity }) => quantity?.max ?? null,
  'quantity.unit': ({ quantity }) => quantity?.unit ?? null,
  'quantity.bound': ({ quantity }) => quantity?.bound ?? null,
  'change.rate': ({ change }) => change?.rate ?? null,
  'change.direction': ({ change }) => change?.direction ?? null,
  'deliverable.what': ({ deliverable }) => deliverable?.what ?? null,
  'deliverable.name.zh-Hans': ({ deliverable }) => deliverable?.name?.['zh-Hans'] ?? null,
  'deliverable.name.zh-Hant': ({ deliverable }) => deliverable?.name?.['zh-Hant'] ?? null,
  'time.text': ({ time }) => time?.text ?? null,
  'time.start': ({ time }) => time?.start ?? null,
  'time.end': ({ time }) => time?.end ?? null,
  'time.relation': ({ time }) => time?.relation ?? null,
  'time.precision': ({ time }) => time?.precision ?? null,
  'time.stated': ({ time }) => time?.stated ?? null,
  series: ({ series }) => series,
  topics: ({ topics }) => topics.join(' '),
  'verdict.verdict': ({ verdict }) => verdict?.verdict ?? null,
  'verdict.rule': ({ verdict }) => verdict?.rule ?? null,
  'verdict.day': ({ verdict }) => verdict?.day ?? null,
  'verdict.due': ({ verdict }) => verdict?.due ?? null,
  'verdict.inputs': ({ verdict }) => verdict?.inputs.join(' ') ?? null,
  'verdict.reason.zh-Hans': ({ verdict }) => verdict?.reason['zh-Hans'] ?? null,
  'verdict.reason.zh-Hant': ({ verdict }) => verdict?.reason['zh-Hant'] ?? null,
  rule: ({ rule }) => rule,
  review: ({ review }) => review,
  'anchor.sentence': ({ anchor }) => anchor.sentence,
  'anchor.start': ({ anchor }) => anchor.start,
  'anchor.end': ({ anchor }) => anchor.end,
  'anchor.exact.zh-Hans': ({ anchor }) => anchor.exact['zh-Hans'],
  'anchor.exact.zh-Hant': ({ anchor }) => anchor.exact['zh-Hant'],
};

/**
 * Records as a table (RFC 4180), for spreadsheets: it begins with a byte order mark, and a text that a
 * spreadsheet would take for a formula has an apostrophe before it.
 */
export const recordsCsv = (records: readonly PublishedRecord[]): string =>
  stringify(
    records.map((record) => Object.values(columns).map((value) => value(record))),
    {
      header: true,
      columns: Object.keys(columns),
      bom: true,
      record_delimiter: 'windows',
      escape_formulas: true,
      cast: { boolean: String },
    },
  );
