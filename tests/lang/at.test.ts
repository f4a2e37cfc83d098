import { expect, test } from 'vitest';
import { at } from '../../src/lang/at.ts';

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
