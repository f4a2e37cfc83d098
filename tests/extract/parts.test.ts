import { expect, test } from 'vitest';
import { beginningIn } from '../../src/extract/parts.ts';

const parts = [3, 3, 5, 8, 13].map((start) => ({ start }));

test.each([
  [0, 3, []],
  [0, 4, [3, 3]],
  [3, 8, [3, 3, 5]],
  [4, 100, [5, 8, 13]],
  [14, 20, []],
  [5, 5, []],
])('parts that begin from %i, before %i', (start, end, expected) => {
  expect(beginningIn(parts, { start, end }).map((part) => part.start)).toEqual(expected);
});

test('of no parts, none begin anywhere', () => {
  expect(beginningIn([], { start: 0, end: 9 })).toEqual([]);
});
