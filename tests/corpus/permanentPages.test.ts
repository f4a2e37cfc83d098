import { describe, expect, test } from 'vitest';
import { timelineYearPath } from '../../src/model/routes.ts';
import {
  listedYear,
  permanentPages,
  occasionsOf,
  recordsOnYearPage,
  speechPairs,
  type YearPage,
  yearPages,
} from '../../src/corpus/permanentPages.ts';
import type { Time } from '../../src/model/record.ts';
import { timeSpanOf } from '../../src/model/timeSpan.ts';

const time = (relation: Time['relation'], start: string, end: string): Time => ({
  ...{ text: '', start, end, relation, precision: 'period', stated: true },
});

describe('the days that a record is about', () => {
  test.each([
    ['a target', 'target', 'by', ['2023-01-01', '2023-12-31']],
    ['a span that was counted', 'figure', 'during', ['2023-01-01', '2023-12-31']],
    ['the day as of which it was', 'figure', 'as-of', ['2023-12-31', '2023-12-31']],
    ['a milestone', 'milestone', 'since', ['2023-01-01', '2023-12-31']],
    ['what has been counted since', 'figure', 'since', ['2023-01-01', '2024-03-01']],
  ] as const)('%s', (_what, kind, relation, [from, to]) => {
    const record = { kind, time: time(relation, '2023-01-01', '2023-12-31') };
    expect(timeSpanOf(record, '2024-03-01')).toEqual({ from, to });
  });

  test('end no earlier than they begin, and are none without a time', () => {
    const ahead = { kind: 'figure', time: time('since', '2025-01-01', '2025-12-31') } as const;
    expect(timeSpanOf(ahead, '2024-03-01')).toEqual({ from: '2025-01-01', to: '2025-01-01' });
    expect(timeSpanOf({ kind: 'target', time: null }, '2024-03-01')).toBeNull();
  });

  test('list a target in the year by which it is due', () => {
    expect(
      listedYear({ kind: 'target', time: time('during', '2021-01-01', '2025-12-31') }, '2021-03-01'),
    ).toBe('2025');
  });
});

const occasion = (document: string, said: string, ...speakers: string[]) => ({ document, said, speakers });
const five = [
  occasion('e', '2025-01-01', '甲'),
  occasion('a', '2021-01-01', '甲', '乙'),
  occasion('b', '2022-01-01', '丙'),
  occasion('c', '2023-01-01'),
  occasion('d', '2024-01-01'),
];
const named = (pairs: readonly (readonly string[])[]): string[] => pairs.map((pair) => pair.join(''));

describe('the earlier speeches that a speech is held against', () => {
  test('are the two before it, and the last one of each who speaks', () => {
    const pairs = named(speechPairs(five, []));
    expect(pairs.toSorted()).toEqual(['ba', 'ca', 'cb', 'db', 'dc', 'ea', 'ec', 'ed']);
  });

  test('grow in number as the speeches do', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        occasion(
          `s${String(index)}`,
          new Date(index * 864e5).toISOString().slice(0, 10),
          `人${String(index % 7)}`,
        ),
      );
    expect(speechPairs(many(400), []).length).toBeLessThanOrEqual(400 * 4);
  });

  test('are still those that were published, as long as both are there', () => {
    const published = ['/zh-hans/d/e/since/b/', '/zh-hans/d/e/since/gone/', '/zh-hans/d/e/changes/'];
    const pairs = named(speechPairs(five, published));
    expect(pairs).toContain('eb');
    expect(pairs).not.toContain('egone');
  });
});

const person = (name: string, role: 'speaker' | 'host') => ({ name, office: '部长', role });
const witness = (id: string, speech: string) => ({
  id,
  speech: {
    id: speech,
    said: { day: '2021-01-05', basis: 'received' as const },
    people: [person('甲', 'speaker'), person('乙', 'host')],
  },
});

test('a speech stands for its witnesses by the one that has most of its records', () => {
  const occasions = occasionsOf(
    [witness('b', 'one'), witness('a', 'one'), witness('c', 'two')],
    new Map([['b', 3]]),
  );
  expect(occasions).toEqual([occasion('b', '2021-01-05', '甲'), occasion('c', '2021-01-05', '甲')]);
});

describe('the pages of a year', () => {
  const pathOf = ({ year, page }: YearPage): string => timelineYearPath(year, page)('zh-Hans');

  test('are as many as its records need', () => {
    const years = ['2030', ...Array.from({ length: recordsOnYearPage + 1 }, () => '2022')];
    expect(yearPages(years, []).map(pathOf)).toEqual([
      '/zh-hans/timeline/2022/',
      '/zh-hans/timeline/2022/2/',
      '/zh-hans/timeline/2030/',
    ]);
  });

  test('stay when they have been published', () => {
    const published = [
      '/zh-hans/timeline/2016/',
      '/zh-hans/timeline/2022/2/',
      '/zh-hans/timeline/kind/target/',
    ];
    expect(yearPages(['2022'], published).map(pathOf)).toEqual([
      '/zh-hans/timeline/2016/',
      '/zh-hans/timeline/2022/',
      '/zh-hans/timeline/2022/2/',
    ]);
  });

  test('are told from the registries alone', () => {
    const registry = { document: 'a', speech: 'one', records: [] };
    expect(permanentPages([witness('a', 'one')], [registry, { ...registry, speech: 'gone' }], [])).toEqual({
      pairs: [],
      years: [],
    });
  });
});
