import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  dayNamed,
  daysBetween,
  daysInMonth,
  endOf,
  isDay,
  isLastOfMonth,
  mondayOf,
  monthOf,
  partOfYear,
  quarterOf,
  yearOf,
} from '../../src/lang/days.ts';

const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['1900-02-29', false],
  ['2000-02-29', true],
  ['2023-04-31', false],
  ['2023-13-01', false],
  ['2023-1-1', false],
  ['2023-01-01T00:00:00Z', false],
  ['', false],
])('%s is a day: %s', (text, is) => {
  expect(isDay(text)).toBe(is);
});

test('a day is named by its parts, if there is one', () => {
  expect(dayNamed('2023', '3', '1')).toBe('2023-03-01');
  expect(dayNamed('2023', '2', '30')).toBeNull();
});

test('parts of a day', () => {
  expect([yearOf('2023-08-05'), monthOf('2023-08-05'), quarterOf('2023-08-05')]).toEqual(['2023', 8, 3]);
  expect([daysInMonth(2024, 2), daysInMonth(2023, 2), daysInMonth(2023, 12)]).toEqual([29, 28, 31]);
  expect([partOfYear('2023-01-01'), partOfYear('2024-07-02')]).toEqual([0, 183 / 366]);
  expect([isLastOfMonth('2023-02-28'), isLastOfMonth('2024-02-28')]).toEqual([true, false]);
});

test('days are moved by days, months and years', () => {
  expect(add('2023-12-31', 1, 'day')).toBe('2024-01-01');
  expect(add('2023-01-31', 1, 'month')).toBe('2023-02-28');
  expect(add('2024-02-29', 1, 'year')).toBe('2025-02-28');
  expect(endOf('2023-05-02', 'month')).toBe('2023-05-31');
  expect(mondayOf('2023-01-01')).toBe('2022-12-26');
  expect(mondayOf('2023-01-02')).toBe('2023-01-02');
});

describe('for any day', () => {
  test('what was added is what lies between', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (day, count) => {
        expect(daysBetween(day, add(day, count, 'day'))).toBe(count);
      }),
    );
  });

  test('the week begins on a Monday at most six days before', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const monday = mondayOf(day);
        expect(new Date(`${monday}T00:00:00Z`).getUTCDay()).toBe(1);
        expect(daysBetween(monday, day)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(monday, day)).toBeLessThan(7);
      }),
    );
  });
});
