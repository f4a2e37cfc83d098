import { describe, expect, test } from 'vitest';
import type { CorpusRecord } from '../../src/corpus/record.ts';
import type { Kind } from '../../src/model/record.ts';
import { axisOf } from '../../src/features/timeline/axis.ts';
import {
  boundedYears,
  listedYears,
  moments,
  type TimelineEntry,
  timelineEntries,
  wholeList,
} from '../../src/features/timeline/entries.ts';
import { cell, timelineLayout } from '../../src/features/timeline/layout.ts';

let number = 0;
const record = (kind: Kind, start: string, end: string, more: Partial<CorpusRecord> = {}): CorpusRecord => {
  number += 1;
  return {
    ...{ id: `a-${String(number)}`, kind, document: 'a', speech: 'a' },
    type: kind === 'target' ? 'dated' : kind === 'figure' ? 'reported' : 'past',
    ...{
      speaker: null,
      said: '2023-03-01',
      subject: '某事',
      quantity: null,
      change: null,
      deliverable: null,
      of: null,
    },
    anchor: {
      ...{ sentence: 's1', start: number, end: number + 2 },
      ...{ exact: '某事', prefix: '', suffix: '' },
    },
    quote: { 'zh-Hans': '某事', 'zh-Hant': '某事' },
    time: {
      ...{ text: '那时', start, end, precision: 'year', stated: true },
      relation: kind === 'target' ? 'by' : 'during',
    },
    ...{ series: null, topics: [], rules: ['test'], review: 'machine', witnesses: [] },
    ...{ verdict: null, earlier: [] },
    ...more,
  };
};
const day = '2026-11-21';
const entriesOf = (...records: CorpusRecord[]): TimelineEntry[] => timelineEntries(records);

describe('the list', () => {
  const [early, late] = [
    record('figure', '2021-01-01', '2021-12-31'),
    record('target', '2030-01-01', '2030-12-31'),
  ];
  const promised = record('target', '2021-01-01', '2021-12-31');
  const undated = record('target', '2021-01-01', '2021-12-31', { time: null });

  test('is in the order of time, what was done before what was to be done, without what has no time', () => {
    const ids = entriesOf(late, promised, undated, early).map((entry) => entry.record.id);
    expect(ids).toEqual([early, promised, late].map(({ id }) => id));
  });

  test("parts what has passed from what lies ahead, within the build's own year, too", () => {
    const due = record('target', '2026-01-01', '2026-12-31');
    const past = record('target', '2025-12-01', '2026-01-05');
    const today = record('target', day, day);
    const years = listedYears(entriesOf(early, due, past, today, late), day);
    expect(years.map(({ year, isAhead, entries }) => [year, isAhead, entries.length])).toEqual([
      ['2021', false, 1],
      ['2026', false, 1],
      ['2026', true, 2],
      ['2030', true, 1],
    ]);
  });

  test('puts together what one document says of the same days', () => {
    const other = record('figure', '2021-01-01', '2021-12-31', { document: 'b' });
    const all = entriesOf(early, other, record('figure', '2021-01-01', '2021-12-31'), late);
    expect(moments(all).map(({ entries }) => entries.length)).toEqual([2, 1, 1]);
  });

  test('of thousands shows a few of each year, those of measures first, and says how many there are', () => {
    const many = Array.from({ length: wholeList + 1 }, () => record('figure', '2021-01-01', '2021-12-31'));
    const measured = record('figure', '2021-06-01', '2021-06-30', { series: '5g-base-stations' });
    const [year] = boundedYears(listedYears(entriesOf(...many, measured), day));
    expect(year?.total).toBe(many.length + 1);
    expect(year?.entries.length).toBeLessThan(20);
    expect(year?.entries.map((entry) => entry.record.id)).toContain(measured.id);
  });
});

describe('the axis', () => {
  const axis = axisOf(
    new Map([
      ['2020', 40],
      ['2021', 80],
      ['2030', 40],
    ]),
  );

  test('gives each year its room, and little to years without anything', () => {
    expect(axis.segments.map(({ year }) => year)).toEqual(['2020', '2021', null, '2030']);
    expect(axis.segments.map(({ start }) => start)).toEqual([0, 40, 120, 134]);
    expect(axis.length).toBe(174);
  });

  test('places a day within its year, and in order', () => {
    expect(axis.at('2020-01-01')).toBe(0);
    expect(axis.at('2021-01-01')).toBe(40);
    expect(axis.at('2021-07-02')).toBeCloseTo(80, 0);
    const days = [
      '2019-05-01',
      '2020-06-01',
      '2021-01-01',
      '2021-12-31',
      '2025-01-01',
      '2030-01-01',
      '2040-01-01',
    ];
    const places = days.map(axis.at);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places.at(-1)).toBe(axis.length);
  });

  test('is stretched to the length that there is', () => {
    expect(
      axisOf(
        new Map([
          ['2020', 40],
          ['2021', 40],
        ]),
        1000,
      ).length,
    ).toBe(1000);
  });
});

const wide = { line: 8, least: 1180, most: 1180, year: 31 };
const narrow = { line: 8, least: 0, most: 1200, year: 26 };
/** Records of twelve years, some of which span several, the years as many as are told apart. */
const crowd = (count: number, years = 12): TimelineEntry[] =>
  entriesOf(
    ...Array.from({ length: count }, (_, index) => {
      const year = String(2018 + (index % years));
      const kind = (['target', 'figure', 'milestone'] as const)[index % 3] ?? 'figure';
      const from = index % 40 === 0 ? '2016' : year;
      return record(kind, `${from}-01-01`, `${year}-12-31`);
    }),
  );

describe.each([
  ['along the page', wide],
  ['down the page', narrow],
] as const)('the picture %s', (_name, room) => {
  test.each([1, 90, 20_000])('shows all of %d records, none upon another, within its room', (count) => {
    const entries = crowd(count);
    const { marks, scale, axis, bars } = timelineLayout(entries, day, room);
    expect(marks.flatMap((mark) => mark.entries)).toHaveLength(count);
    expect(Math.max(...marks.map((mark) => mark.entries.length))).toBeLessThanOrEqual(scale);
    const places = new Set(marks.map(({ along, across }) => `${along.toFixed(2)} ${across.toFixed(2)}`));
    expect(places.size).toBe(marks.length);
    expect(axis.length).toBeLessThanOrEqual(room.most + 1);
    for (const { along } of marks) {
      expect(along).toBeGreaterThanOrEqual(cell / 2 - 1);
      expect(along).toBeLessThanOrEqual(axis.length);
    }
    expect(marks.length).toBeLessThan(1500);
    expect(bars.length).toBeLessThanOrEqual(24);
  });

  test('of many years says as much as there is room for, not less', () => {
    const { scale, axis } = timelineLayout(crowd(15_000, 35), day, room);
    expect(axis.length).toBeLessThanOrEqual(room.most + 1);
    expect(scale).toBeLessThanOrEqual(200);
  });

  test('has targets on one side and what was done on the other, each in its year', () => {
    const { marks, axis } = timelineLayout(crowd(90), day, room);
    for (const { kind, across, along, entries } of marks) {
      expect(across > 0).toBe(kind === 'target');
      const year = axis.segments.find((segment) => segment.year === entries[0]?.to.slice(0, 4));
      expect(along).toBeGreaterThanOrEqual(year?.start ?? Infinity);
      expect(along).toBeLessThanOrEqual((year?.start ?? 0) + (year?.length ?? 0));
    }
  });

  test('has no bar across another', () => {
    const { bars } = timelineLayout(crowd(300), day, room);
    expect(bars.length).toBeGreaterThan(1);
    for (const one of bars)
      for (const other of bars)
        expect(
          one === other || one.lane !== other.lane || one.end <= other.start || other.end <= one.start,
        ).toBe(true);
  });

  test("has a place for the build's day, if nothing else is of its year", () => {
    const { axis, today } = timelineLayout(
      entriesOf(record('figure', '2021-01-01', '2021-12-31')),
      day,
      room,
    );
    const year = axis.segments.find((segment) => segment.year === '2026');
    expect(today).toBeGreaterThan(year?.start ?? Infinity);
    expect(today).toBeLessThan(axis.length);
  });
});

test('few records each have a mark, however the lengths of their years are rounded', () => {
  for (let count = 1; count <= 12; count += 1) {
    const years = Array.from({ length: count }, (_, index) => String(2015 + index));
    const records = years.flatMap((year, index) =>
      Array.from({ length: 1 + ((index * 7) % 20) }, () =>
        record('target', `${year}-01-01`, `${year}-12-31`),
      ),
    );
    expect(timelineLayout(entriesOf(...records), day, wide).scale).toBe(1);
  }
});
