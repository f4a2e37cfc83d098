import { describe, expect, test } from 'vitest';
import {
  currentPoint,
  difference,
  firstReport,
  lastTarget,
  latestReport,
  nextTarget,
} from '../../../src/corpus/link/latestPoints.ts';
import { point } from '../../publish/charts/examples.ts';

const day = '2026-11-21';
const old = point('reported', 1_396_000, '2021-12-24', { dated: false });
const dated = point('reported', 2_310_000, '2022-12-31', { said: '2023-03-01' });
const undated = point('reported', 2_310_000, '2023-03-01', { bound: 'more-than', dated: false });
const forecast = point('forecast', 9_000_000, '2030-12-31');

describe('the latest report', () => {
  test('is that of the latest day, not of the latest speech', () => {
    const late = point('reported', 5, '2021-12-31', { said: '2024-01-01' });
    expect(latestReport([late, dated])).toBe(dated);
  });

  test('names its time, if another of the same speech does not', () => {
    expect(latestReport([old, dated, undated])).toBe(dated);
  });

  test('names no time, if what the same page dates lies years back', () => {
    const start = point('reported', 1_000_000, '2020-12-31', { said: undated.said });
    expect(latestReport([start, undated])).toBe(undated);
  });

  test('is one without time where there is no other', () => {
    expect(latestReport([old])).toBe(old);
    expect(latestReport([dated, { ...undated, said: '2024-01-01', day: '2024-01-01' }])?.day).toBe(
      '2024-01-01',
    );
  });

  test('of one day is the exact one', () => {
    const rough = { ...dated, bound: 'nearly', record: 'rough' } as const;
    expect(latestReport([rough, dated])).toBe(dated);
    expect(firstReport([rough, dated])).toBe(dated);
  });

  test('is never a forecast or a target', () => {
    expect(latestReport([forecast, point('target', 1, '2020-01-01')])).toBeNull();
  });
});

describe('the target of now', () => {
  const past = point('target', 80_000, '2023-12-31');
  const near = point('target', 90_000, '2026-11-21');
  const far = point('target', 100_000, '2030-12-31');
  const open = point('target', 5, '2027-01-01', { dated: false });

  test('is the nearest that is not yet past; on its day it is not', () => {
    expect(nextTarget([far, near, past, open], day)).toBe(near);
    expect(nextTarget([far, near, past], '2026-11-22')).toBe(far);
    expect(nextTarget([past, open], day)).toBeNull();
  });

  test('of one deadline is what was said last', () => {
    const later = { ...far, said: '2025-01-01', record: 'later' };
    expect(nextTarget([{ ...far, said: '2024-01-01' }, later], day)).toBe(later);
  });

  test('is the last that fell due, where none lies ahead', () => {
    expect(lastTarget([past, point('target', 1, '2021-12-31'), open], day)).toBe(past);
  });
});

test('what stands for a measure is its latest report, else a target, else a forecast', () => {
  expect(currentPoint([old, forecast], day)).toBe(old);
  expect(currentPoint([point('target', 1, '2020-01-01'), forecast], day)?.state).toBe('target');
  expect(currentPoint([forecast], day)).toBe(forecast);
  expect(currentPoint([], day)).toBeNull();
});

describe('by how much a statement exceeds an earlier one', () => {
  const at = (value: number, bound: (typeof dated)['bound'] = 'exact') =>
    point('reported', value, '2022-01-01', { bound });

  test.each([
    ['exact', 30, 'exact', 10, { value: 20, bound: 'exact' }],
    ['exact', 10, 'exact', 30, { value: -20, bound: 'exact' }],
    ['more-than', 30, 'exact', 10, { value: 20, bound: 'more-than' }],
    ['at-least', 30, 'exact', 10, { value: 20, bound: 'more-than' }],
    ['exact', 30, 'more-than', 10, { value: 20, bound: 'less-than' }],
    ['less-than', 30, 'exact', 10, { value: 20, bound: 'less-than' }],
    ['exact', 30, 'at-most', 10, { value: 20, bound: 'more-than' }],
    ['nearly', 30, 'exact', 10, { value: 20, bound: 'approx' }],
    ['approx', 30, 'approx', 10, { value: 20, bound: 'approx' }],
    ['more-than', 30, 'more-than', 10, null],
    ['more-than', 10, 'exact', 30, null],
    ['range', 30, 'exact', 10, null],
  ] as const)('%s %d after %s %d', (ours, later, theirs, earlier, expected) => {
    expect(difference(at(later, ours), at(earlier, theirs))).toEqual(expected);
  });
});
