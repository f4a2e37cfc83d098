import { daysInMonth, isDay } from './days.ts';

/** A stretch of whole days, and how finely it was named. */
export interface NamedSpan {
  readonly start: string;
  readonly end: string;
  readonly precision: 'day' | 'month' | 'quarter' | 'half' | 'year' | 'period';
}

const part = /^(\d{4})(?:-(?:([HQ])([1-4])|(\d{2})(?:-(\d{2}))?))?$/;

const months = (year: string, first: number, count: number): Pick<NamedSpan, 'start' | 'end'> => {
  const last = first + count - 1;
  const two = (month: number): string => String(month).padStart(2, '0');
  return {
    start: `${year}-${two(first)}-01`,
    end: `${year}-${two(last)}-${daysInMonth(Number(year), last)}`,
  };
};

function partNamed(text: string): NamedSpan | null {
  const [, year, letter, ordinal, month, date] = part.exec(text) ?? [];
  if (year === undefined) return null;
  if (letter !== undefined && ordinal !== undefined) {
    const isHalf = letter === 'H';
    const length = isHalf ? 6 : 3;
    const first = (Number(ordinal) - 1) * length + 1;
    return first > 12 ? null : { ...months(year, first, length), precision: isHalf ? 'half' : 'quarter' };
  }
  if (month === undefined) return { ...months(year, 1, 12), precision: 'year' };
  if (date !== undefined) return isDay(text) ? { start: text, end: text, precision: 'day' } : null;
  const number = Number(month);
  return number >= 1 && number <= 12 ? { ...months(year, number, 1), precision: 'month' } : null;
}

/**
 * The days that a year, a half, a quarter, a month, a day, or a span from one of them to another names.
 *
 * @param text `2023`, `2023-H1`, `2023-Q3`, `2023-06`, `2023-06-15`, `2023-01..2023-09`
 * @returns null for what names no such days, or ends before it begins
 */
export function spanNamed(text: string): NamedSpan | null {
  const [first = '', last, ...more] = text.split('..');
  const from = partNamed(first);
  if (last === undefined || from === null) return last === undefined ? from : null;
  const to = partNamed(last);
  if (to === null || more.length > 0 || to.end < from.start) return null;
  return { start: from.start, end: to.end, precision: 'period' };
}
