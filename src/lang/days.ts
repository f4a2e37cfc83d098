import dayjs, { type Dayjs, type ManipulateType, type OpUnitType } from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat.js';
import dayOfYear from 'dayjs/plugin/dayOfYear.js';
import isoWeek from 'dayjs/plugin/isoWeek.js';
import utc from 'dayjs/plugin/utc.js';
import { at } from './at.ts';
import { isDay, yearOf } from './dayText.ts';

export * from './dayText.ts';

dayjs.extend(customParseFormat);
dayjs.extend(dayOfYear);
dayjs.extend(isoWeek);
dayjs.extend(utc);

// Days are texts, `YYYY-MM-DD`, in the calendar of wherever they were said: they have no time zone.

const form = 'YYYY-MM-DD';

const read = (day: string): Dayjs => dayjs.utc(day, form, true);

/**
 * The day of a year, month and date as they are written: `2023`, `3`, `1`.
 *
 * @returns `YYYY-MM-DD`; null where there is no such day
 */
export function dayNamed(year: string, month: string, date: string): string | null {
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : null;
}

/** How many days the months have, in a year that is not a leap year. */
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The number of days of a month, which is counted from 1. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : at(lengths, month - 1);

export const firstOfYear = (year: number | string): string => `${year}-01-01`;
export const lastOfYear = (year: number | string): string => `${year}-12-31`;
export const isFirstOfMonth = (day: string): boolean => day.endsWith('-01');
export const isLastOfMonth = (day: string): boolean => day === endOf(day, 'month');

/** The last day of what a day lies in. */
export const endOf = (day: string, unit: OpUnitType): string => read(day).endOf(unit).format(form);

/** The Monday of a day's week. */
export const mondayOf = (day: string): string => read(day).startOf('isoWeek').format(form);

/** Moves a day; where a month is shorter than the one before, to its last day. */
export const add = (day: string, count: number, unit: ManipulateType): string =>
  read(day).add(count, unit).format(form);

/** How many days one day lies after another; less than none where it lies before. */
export const daysBetween = (from: string, to: string): number => read(to).diff(read(from), 'day');

/** How much of its year has passed when a day begins, 0 to 1. */
export function partOfYear(day: string): number {
  const year = read(day).dayOfYear() - 1;
  return year / read(lastOfYear(yearOf(day))).dayOfYear();
}

/** The instant at which a day begins in Greenwich, for libraries that know no days. */
export const instantOf = (day: string): Date => read(day).toDate();

/**
 * A day in the words of a language.
 *
 * @param format in the notation of dayjs
 */
export const formatDay = (day: string, format: string): string => read(day).format(format);
