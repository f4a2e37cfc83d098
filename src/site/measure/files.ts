import { stringify } from 'csv-stringify/sync';
import { absolute } from '../urls.ts';
import type { MeasureEntry } from './entry.ts';

/** A point as the files of a measure have it. */
function pointRows({ points, records, verdicts, series }: MeasureEntry) {
  return points.flatMap((point) => {
    const record = records.get(point.record);
    if (!record) return [];
    const { state, value, max, bound, from, day, dated, said } = point;
    const { url, document, speaker, anchor } = record;
    const verdict = verdicts.get(record.id)?.verdict ?? null;
    return [
      {
        ...{ record: record.id, url, state, value, max, unit: series.unit, bound, from, day, dated, said },
        ...{ document, speaker, quote: anchor.exact, verdict },
      },
    ];
  });
}

/** The points of a measure as a table (RFC 4180) for spreadsheets. */
export function measureCsv(entry: MeasureEntry): string {
  const rows = pointRows(entry).map(({ speaker, quote, url, ...row }) => ({
    ...row,
    url: absolute(url),
    'speaker.zh-Hans': speaker?.['zh-Hans'] ?? null,
    'speaker.zh-Hant': speaker?.['zh-Hant'] ?? null,
    'quote.zh-Hans': quote['zh-Hans'],
    'quote.zh-Hant': quote['zh-Hant'],
  }));
  return stringify(rows, {
    header: true,
    columns: [
      ...['record', 'url', 'state', 'value', 'max', 'unit', 'bound', 'from', 'day', 'dated', 'said'],
      ...['document', 'verdict', 'speaker.zh-Hans', 'speaker.zh-Hant', 'quote.zh-Hans', 'quote.zh-Hant'],
    ],
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { boolean: String },
  });
}
