import { stringify } from 'csv-stringify/sync';
import { measureData } from './measuresData.ts';
import { absolute } from '../../view/urls.ts';
import type { MeasureEntry } from '../../view/measure/entry.ts';

/** The points of a measure as a table (RFC 4180) for spreadsheets. */
export function measureCsv(entry: MeasureEntry): string {
  const rows = measureData(entry).points.map(({ speaker, quote, url, ...row }) => ({
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
      ...[
        'record',
        'fact',
        'url',
        'origin',
        'state',
        'value',
        'max',
        'unit',
        'bound',
        'from',
        'day',
        'dated',
        'said',
      ],
      ...['document', 'verdict', 'speaker.zh-Hans', 'speaker.zh-Hant', 'quote.zh-Hans', 'quote.zh-Hant'],
    ],
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { boolean: String },
  });
}
