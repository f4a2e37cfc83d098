import type { Precision } from '../../model/record.ts';
import { add, daysInMonth, mondayOf } from '../../lang/days.ts';

/** A day of the calendar; months count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Whole days, the first and the last, `YYYY-MM-DD`. */
export interface Span {
  from: string;
  to: string;
  precision: Precision;
}

const two = (value: number): string => String(value).padStart(2, '0');

export const iso = ({ year, month, day }: Day): string => `${year}-${two(month)}-${two(day)}`;

/**
 * Reads a day.
 *
 * @param words `YYYY-MM-DD`; anything else throws
 */
export function parseDay(words: string): Day {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(words) ?? [];
  if (day === undefined) throw new Error(`Unexpected day ${JSON.stringify(words)}, expected YYYY-MM-DD`);
  return { year: Number(year), month: Number(month), day: Number(day) };
}

/** Whether there is such a day. */
export const isDay = ({ year, month, day }: Day): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** Moves a day by months; where the month is shorter, to its last day. */
export const addMonths = (day: Day, months: number): Day => parseDay(add(iso(day), months, 'month'));

export const addDays = (day: Day, days: number): Day => parseDay(add(iso(day), days, 'day'));

/** The Monday of a day's week. */
export const monday = (day: Day): Day => parseDay(mondayOf(iso(day)));

/** The days from one to the other, both included; null where they stand the wrong way round. */
export function days(first: Day, last: Day, precision: Precision): Span | null {
  const span = { from: iso(first), to: iso(last), precision };
  return span.from <= span.to ? span : null;
}

/** Whole months of a year, both included; null where there are no such months. */
export function months(year: number, first: number, last: number, precision: Precision): Span | null {
  if (first < 1 || last > 12) return null;
  return days({ year, month: first, day: 1 }, { year, month: last, day: daysInMonth(year, last) }, precision);
}

/** Whole years, both included. */
export const years = (first: number, last: number, precision: Precision): Span | null =>
  days({ year: first, month: 1, day: 1 }, { year: last, month: 12, day: 31 }, precision);

export const oneMonth = (year: number, month: number): Span | null => months(year, month, month, 'month');
export const oneYear = (year: number): Span | null => years(year, year, 'year');
export const oneDay = (day: Day): Span | null => (isDay(day) ? days(day, day, 'day') : null);
