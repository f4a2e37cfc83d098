import { describe, expect, test } from 'vitest';
import { fiveYearPlan } from '../../src/lang/fiveYearPlans.ts';
import { scaleOf } from '../../src/lang/numerals/scales.ts';
import { digitByDigit, smallNumber } from '../../src/lang/numerals/small.ts';

test.each([
  ['15', 15],
  ['十', 10],
  ['十五', 15],
  ['五十', 50],
  ['九十九', 99],
  ['七', 7],
  ['两', 2],
  ['半', 0.5],
])('%s is %d', (words, value) => {
  expect(smallNumber(words)).toBe(value);
});

test.each(['', '一二', '3五', '一百', '1000', '十十'])('%j is no small number', (words) => {
  expect(smallNumber(words)).toBeNull();
});

test.each([
  ['2035', 2035],
  ['二〇三五', 2035],
  ['二零三○', 2030],
])('%s digit by digit is %d', (words, value) => {
  expect(digitByDigit(words)).toBe(value);
});

test.each([
  ['', 1],
  ['万', 1e4],
  ['千亿', 1e11],
  ['万亿', 1e12],
])('%j multiplies by %d', (characters, value) => {
  expect(scaleOf(characters)).toBe(value);
});

test('what is no scale is refused', () => {
  expect(() => scaleOf('万家')).toThrow('Unexpected scale "家"');
});

describe('five-year plans', () => {
  test.each([
    [1, 1953, 1957],
    [2, 1958, 1962],
    [3, 1966, 1970],
    [10, 2001, 2005],
    [14, 2021, 2025],
  ])('plan %d ran from %d to %d', (plan, first, last) => {
    expect(fiveYearPlan(plan)).toEqual({ first, last });
  });
});
