import type { ChartWords, Drawn } from '../../../src/publish/charts/layout.ts';
import type { Point } from '../../../src/corpus/link/points.ts';
import { amount, myriads } from '../../../src/lang/amounts.ts';

/** A point with what matters to a test. */
export const point = (
  state: Point['state'],
  value: number,
  day: string,
  more: Partial<Point> = {},
): Point => ({
  ...{
    id: `${state}-${day}-${more.bound ?? 'exact'}`,
    state,
    value,
    max: null,
    bound: 'exact',
    origin: 'speech',
  },
  ...{ from: null, day, dated: true, said: day },
  ...more,
});

/** Over a whole year. */
export const inYear = (
  state: Point['state'],
  value: number,
  year: number,
  more: Partial<Point> = {},
): Point => point(state, value, `${String(year)}-12-31`, { from: `${String(year)}-01-01`, ...more });

const signs: Record<Point['bound'], string> = {
  ...{ exact: '', range: '', approx: '约', nearly: '近' },
  ...{ 'more-than': '超过', 'at-least': '不少于', 'less-than': '不足', 'at-most': '不超过' },
};

export const words: ChartWords = {
  value: ({ bound, value, max }) => signs[bound] + amount(value) + (max === null ? '' : `–${amount(max)}`),
  number: (value) => new Intl.NumberFormat('en-US').format(value),
  multiples: myriads,
  unit: (multiple) => `单位：${multiple}家`,
  day: '截至2026年11月21日',
};

const drawn = (measure: Drawn['measure'], points: Point[]): Drawn => ({
  ...{ points, measure, day: '2026-11-21', here: null },
});

/** Charts that are hard to draw, each by what makes it so. */
export const examples: Readonly<Record<string, Drawn>> = {
  'one report': drawn('stock', [point('reported', 1, '2023-03-01')]),
  'one report of nothing': drawn('stock', [point('reported', 0, '2023-03-01')]),
  'one target without deadline': drawn('stock', [
    point('target', 10_000, '2021-01-05', { dated: false, bound: 'at-least' }),
  ]),
  'two reports': drawn('stock', [
    point('reported', 1_396_000, '2021-12-24', { dated: false }),
    point('reported', 2_310_000, '2022-12-31'),
  ]),
  'every bound': drawn('stock', [
    point('reported', 40_000, '2020-06-30', { bound: 'range', max: 48_000 }),
    point('reported', 50_000, '2021-06-30', { bound: 'approx' }),
    point('reported', 60_000, '2022-06-30', { bound: 'nearly' }),
    point('reported', 70_000, '2023-03-01', { bound: 'more-than', dated: false }),
    point('target', 80_000, '2023-12-31', { bound: 'more-than' }),
    point('target', 100_000, '2025-12-31', { bound: 'at-least' }),
    point('target', 120_000, '2030-12-31', { bound: 'less-than' }),
    point('target', 110_000, '2031-12-31', { bound: 'at-most' }),
  ]),
  'values far apart': drawn('stock', [
    point('reported', 12, '2015-01-01'),
    point('reported', 8997, '2022-03-01'),
    point('target', 1e9, '2035-12-31'),
  ]),
  'flows, a forecast and a target': drawn('flow', [
    inYear('reported', 1_200_000, 2019),
    inYear('reported', 3_521_000, 2021),
    inYear('reported', 7_058_000, 2022),
    point('reported', 300_000, '2022-03-31', { from: '2022-01-01' }),
    inYear('forecast', 9_000_000, 2024, { bound: 'more-than' }),
    inYear('target', 12_000_000, 2025, { bound: 'approx' }),
  ]),
  'rates above and below zero': drawn('rate', [
    inYear('reported', 96.9, 2022),
    point('reported', -6.3, '2023-01-31', { from: '2023-01-01' }),
    point('target', 20, '2025-12-31', { bound: 'at-least' }),
  ]),
  'many points': drawn(
    'stock',
    Array.from({ length: 14 }, (_, index) =>
      point(
        index % 5 === 4 ? 'target' : 'reported',
        100_000 + index * 7000 + (index % 3) * 5000,
        `202${String(Math.floor(index / 3))}-0${String(1 + (index % 3) * 4)}-15`,
        { bound: (['exact', 'more-than', 'nearly'] as const)[index % 3] ?? 'exact' },
      ),
    ),
  ),
  'a target due between two days': drawn('stock', [
    point('reported', 5_000, '2020-12-31', { bound: 'more-than' }),
    point('reported', 8_997, '2023-03-01', { dated: false }),
    point('target', 10_000, '2026-01-05', { earliest: '2024-01-05', said: '2021-01-05' }),
  ]),
  'a century': drawn('stock', [point('reported', 100, '1953-12-31'), point('target', 200, '2060-12-31')]),
};
