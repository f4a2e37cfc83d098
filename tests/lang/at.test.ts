import { expect, test } from 'vitest';
import { at, valueAt } from '../../src/lang/at.ts';

test('the item at an index', () => {
  expect(at(['a', 'b'], 1)).toBe('b');
  expect(at(new Uint32Array([0, 7]), 0)).toBe(0);
  expect(at('万家', 0)).toBe('万');
});

test.each([-1, 2, 0.5])('at index %d of two items there is none', (index) => {
  expect(() => at(['a', 'b'], index)).toThrow(
    new RangeError(`Unexpected index ${index}, expected one of a list of 2`),
  );
});

test('the value of a key', () => {
  expect(valueAt(new Map([['a', 0]]), 'a')).toBe(0);
});

test('of a key that a map has not there is no value', () => {
  expect(() => valueAt(new Map([['a', 0]]), 'b')).toThrow(
    new RangeError('Unexpected key b, expected one of 1 that are there'),
  );
});
