import { readTable, type Table } from '../../../src/query/table/columns.ts';
import type { Entry } from '../../../src/query/table/entry.ts';
import { packTable } from '../../../src/query/table/packTable.ts';
import { toTraditional } from '../../../src/lang/scripts.ts';

/** A text in both scripts, from simplified. */
export const both = (simplified: string) => ({
  'zh-Hans': simplified,
  'zh-Hant': toTraditional(simplified),
});

/** A target without anything special, but for what is given. */
export const entry = (given: Partial<Entry> = {}): Entry => ({
  document: '2023-03-speech',
  said: '2023-03-01',
  number: 1,
  kind: 'target',
  type: 'dated',
  isCheckable: false,
  topics: [],
  speaker: null,
  due: null,
  measure: null,
  verdict: 'not-measurable',
  review: 'machine',
  unit: null,
  value: null,
  subject: both('推动绿色发展'),
  worded: null,
  inUnits: null,
  when: null,
  reason: null,
  sentence: both('我们将推动绿色发展。'),
  start: 3,
  end: 9,
  isCarried: false,
  ...given,
});

/** The day that deadlines are held against in tests. */
export const day = '2024-06-30';

/** The table of some records; every label is its key in brackets. */
export const tableOf = (...entries: Entry[]): Table =>
  readTable(
    JSON.parse(
      JSON.stringify(
        packTable(entries, {
          day,
          rowsOfFile: 2,
          labels: { of: (_, key) => `[${key}]`, day: (each) => each },
        }),
      ),
    ),
  );
