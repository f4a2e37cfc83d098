import { describe, expect, test } from 'vitest';
import { compareGoals, compareReports } from '../../../src/corpus/link/comparePoints.ts';
import { compareMeasure } from '../../../src/corpus/link/compareMeasure.ts';
import type { Point } from '../../../src/corpus/link/points.ts';

type Bound = Point['bound'];
const number = (bound: Bound, value: number, max: number | null = null) => ({ bound, value, max });

describe('what was reported twice is', () => {
  test.each([
    ['same', number('exact', 231), number('exact', 231)],
    ['same', number('more-than', 650), number('more-than', 650)],
    ['higher', number('exact', 139.6), number('exact', 231)],
    ['higher', number('less-than', 100), number('exact', 100)],
    ['higher', number('exact', 150), number('more-than', 150)],
    ['lower', number('exact', 33.2), number('at-most', 32)],
    ['lower', number('range', 10, 20), number('exact', 8)],
    ['open', number('more-than', 150), number('exact', 240)],
    ['open', number('exact', 150), number('at-least', 150)],
    ['open', number('approx', 100), number('exact', 105)],
    ['higher', number('approx', 100), number('exact', 140)],
    ['open', number('nearly', 1600), number('exact', 1596)],
    ['open', number('range', 10, 20), number('range', 15, 30)],
    ['lower', number('exact', -2), number('exact', -3)],
    ['higher', { ...number('more-than', 70_000), below: 80_000 }, number('exact', 80_000)],
  ] as const)('%s: %o, %o', (expected, earlier, later) => {
    expect(compareReports(earlier, later)).toBe(expected);
  });
});

describe('what was intended twice is', () => {
  test.each([
    ['higher', number('more-than', 80_000), number('more-than', 100_000)],
    ['lower', number('at-least', 1000), number('more-than', 800)],
    ['higher', number('at-most', 18), number('less-than', 20)],
    ['same', number('more-than', 80_000), number('more-than', 80_000)],
    ['open', number('more-than', 80_000), number('at-least', 80_000)],
    ['open', number('exact', 10_000), number('more-than', 8000)],
    ['higher', number('exact', 8000), number('more-than', 10_000)],
  ] as const)('%s: %o, %o', (expected, earlier, later) => {
    expect(compareGoals(earlier, later)).toBe(expected);
  });
});

const point = (state: Point['state'], day: string, value: number, more: Partial<Point> = {}): Point => ({
  ...{
    id: 'a-1',
    origin: 'speech',
    state,
    value,
    max: null,
    bound: 'exact',
    from: null,
    day,
    dated: true,
    said: day,
  },
  ...more,
});
const said = '2021-12-24';
const change = (earlier: readonly Point[], later: readonly Point[]) =>
  compareMeasure(earlier, later, said)?.change ?? null;
const goal = point('target', '2022-12-31', 3000);

describe('a target', () => {
  test('with the same number by the same day is repeated, by another day moved', () => {
    expect(change([goal], [goal])).toBe('repeated');
    expect(change([goal], [point('target', '2023-12-31', 3000)])).toBe('deadline-moved');
  });

  test('with another number is raised or lowered; where the words do not tell, restated', () => {
    expect(change([goal], [point('target', '2023-12-31', 4000)])).toBe('raised');
    expect(change([goal], [point('target', '2023-12-31', 2000)])).toBe('lowered');
    expect(change([goal], [point('target', '2023-12-31', 2000, { bound: 'at-least' })])).toBe('restated');
  });

  test('has been reported on since only by what is true of a day after it was set', () => {
    expect(change([goal], [point('reported', '2022-12-31', 2900)])).toBe('reported-since');
    expect(change([goal], [point('reported', '2021-11-30', 2900)])).toBe('not-said-again');
    expect(change([goal], [point('forecast', '2022-12-31', 2900)])).toBe('not-said-again');
    expect(change([goal], [])).toBe('not-said-again');
  });

  test('is new where only figures stood before', () => {
    expect(change([point('reported', '2021-11-30', 2900)], [goal])).toBe('new');
    expect(change([], [goal])).toBe('new');
  });

  test('stands for the latest of several', () => {
    expect(change([goal], [point('target', '2022-12-31', 1000), point('target', '2025-12-31', 9000)])).toBe(
      'raised',
    );
  });
});

describe('two reports', () => {
  const flow = (from: string, day: string, value: number): Point => point('reported', day, value, { from });

  test('are compared', () => {
    expect(change([point('reported', '2021-11-30', 1)], [point('reported', '2022-12-31', 2)])).toBe(
      'report-higher',
    );
    expect(change([point('reported', '2021-11-30', 2)], [point('reported', '2022-12-31', 1)])).toBe(
      'report-lower',
    );
    expect(change([point('reported', '2021-11-30', 2)], [point('reported', '2022-12-31', 2)])).toBe(
      'report-same',
    );
  });

  test('over spans of other lengths are not', () => {
    const year = flow('2022-01-01', '2022-12-31', 9);
    expect(change([flow('2021-01-01', '2021-11-30', 1)], [year])).toBe('report-open');
    expect(change([flow('2020-01-01', '2020-12-31', 1)], [year])).toBe('report-higher');
    expect(change([point('reported', '2021-11-30', 1)], [year])).toBe('report-open');
  });

  test('of one speech alone say nothing of what changed', () => {
    expect(change([], [point('reported', '2022-12-31', 2)])).toBeNull();
    expect(change([point('reported', '2021-11-30', 2)], [])).toBeNull();
  });
});
