import type { DeadlineWindow } from '../model/deadlineWindow.ts';
import type { Time } from '../model/record.ts';
import type { Words } from './words.ts';
import { isFirstOfYear, isLastOfYear, monthOf, quarterOf, yearOf } from '../lang/dayText.ts';

/**
 * The days of a time in words: 2023年, 2023年第一季度, 2021年至2025年; of what holds since a day or within a time
 * only the first or the last.
 *
 * @param words of records, in the language asked for
 * @param shown how a day (`YYYY-MM-DD`) is shown
 */
export function daysInWords(
  { start, end, precision, relation }: Pick<Time, 'start' | 'end' | 'precision' | 'relation'>,
  words: Words['records'],
  shown: (day: string) => string,
): string {
  const year = yearOf(start);
  switch (precision) {
    case 'day':
      return start === end ? shown(start) : words.period(shown(start), shown(end));
    case 'month':
      return words.month(year, monthOf(start));
    case 'quarter':
      return words.quarter(year, quarterOf(start));
    case 'half':
      return words.half(year, monthOf(start) <= 6);
    case 'year':
      return words.year(year);
    case 'period': {
      const isYears = isFirstOfYear(start) && isLastOfYear(end);
      const each = (day: string): string => (isYears ? words.year(yearOf(day)) : shown(day));
      if (relation === 'since') return each(start);
      return relation === 'within' ? each(end) : words.period(each(start), each(end));
    }
  }
}

/** A window of deadlines by its months: 2024年1月至2026年1月之间. What is counted in years or months is due on no day. */
export function windowInWords({ from, to }: DeadlineWindow, words: Words['records']): string {
  const month = (day: string): string => words.month(yearOf(day), monthOf(day));
  return words.window(month(from), month(to));
}
