import { describe, expect, test } from 'vitest';
import { disagreementsAmong } from '../../../src/corpus/link/disagreements.ts';
import { inYear, point } from '../../publish/charts/examples.ts';

const day = '2022-12-31';
const other = { id: 'other', origin: 'statistics' } as const;

test.each([
  ['two exact numbers', point('reported', 27, day), point('reported', 30, day, other)],
  [
    'a number and a floor above it',
    point('reported', 27, day),
    point('reported', 30, day, { bound: 'more-than' }),
  ],
  ['two numbers of one span', inYear('reported', 688.7, 2022), inYear('reported', 705.8, 2022, other)],
])('%s of one time disagree', (_what, one, two) => {
  expect(disagreementsAmong([point('reported', 1, '2021-12-31'), one, two])).toEqual([[one, two]]);
});

describe('no disagreement is', () => {
  test.each([
    ['the same number twice', point('reported', 27, day), point('reported', 27, day, other)],
    [
      'a number and a floor below it',
      point('reported', 31, day),
      point('reported', 30, day, { bound: 'more-than' }),
    ],
    [
      'a number and the same, said as a floor',
      point('reported', 30, day),
      point('reported', 30, day, { bound: 'more-than' }),
    ],
    [
      'a number and the same, rounded',
      inYear('reported', 401_644, 2022),
      inYear('reported', 402_000, 2022, other),
    ],
    [
      'a year and its first half',
      inYear('reported', 10, 2022),
      point('reported', 4, day, { from: '2022-07-01' }),
    ],
    ['another day', point('reported', 27, day), point('reported', 30, '2023-01-31')],
    ['a report that names no day', point('reported', 27, day), point('reported', 30, day, { dated: false })],
    ['a target', point('reported', 27, day), point('target', 30, day)],
  ])('%s', (_what, one, two) => {
    expect(disagreementsAmong([one, two])).toEqual([]);
  });
});
