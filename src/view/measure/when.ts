import type { Point } from '../../corpus/link/points.ts';
import type { Locale } from '../../model/locales.ts';
import { shownDay } from '../../i18n/dates.ts';
import { windowInWords } from '../../i18n/daysInWords.ts';
import { wordsFor } from '../../i18n/words.ts';
import {
  isFirstOfMonth,
  isFirstOfYear,
  isLastOfMonth,
  isLastOfYear,
  monthOf,
  yearOf,
} from '../../lang/days.ts';

/** A moment in words: 2022年底, 2020年11月底, 2023年3月1日. */
export function momentIn(locale: Locale, day: string): string {
  const words = wordsFor(locale).measure;
  if (isLastOfYear(day)) return words.yearEnd(yearOf(day));
  return isLastOfMonth(day) ? words.monthEnd(yearOf(day), monthOf(day)) : shownDay(day, locale);
}

/** A span in words: 2022年, 2021年至2025年, 2020年1月至11月. */
function spanIn(locale: Locale, from: string, to: string): string {
  const { records: words } = wordsFor(locale);
  const [first, last] = [yearOf(from), yearOf(to)];
  if (isFirstOfYear(from) && isLastOfYear(to)) {
    return first === last ? words.year(first) : words.period(words.year(first), words.year(last));
  }
  if (!isFirstOfMonth(from) || !isLastOfMonth(to)) {
    return words.period(shownDay(from, locale), shownDay(to, locale));
  }
  if (first !== last) return words.period(words.month(first, monthOf(from)), words.month(last, monthOf(to)));
  return monthOf(from) === monthOf(to)
    ? words.month(first, monthOf(from))
    : wordsFor(locale).measure.months(first, monthOf(from), monthOf(to));
}

/** A beginning in words, whose end is the day it is spoken of: 2012年以来. */
function sinceIn(locale: Locale, from: string): string {
  const { records: words } = wordsFor(locale);
  if (isFirstOfYear(from)) return words.relation.since(words.year(yearOf(from)));
  const shown = isFirstOfMonth(from) ? words.month(yearOf(from), monthOf(from)) : shownDay(from, locale);
  return words.relation.since(shown);
}

/** The deadline of a target in words: a moment, or the months between which it lies. */
export const dueIn = (locale: Locale, { day, earliest }: Pick<Point, 'day' | 'earliest'>): string =>
  earliest === undefined
    ? momentIn(locale, day)
    : windowInWords({ from: earliest, to: day }, wordsFor(locale).records);

/** The day of what names no time: it was said then, and counted no later. */
export const saidIn = (locale: Locale, { said }: Pick<Point, 'said'>): string =>
  wordsFor(locale).measure.whenSaid(shownDay(said, locale));

/** The time that a point is true of, in words. */
export function whenIn(locale: Locale, point: Pick<Point, 'from' | 'day' | 'said' | 'earliest'>): string {
  const { from, day, said, earliest } = point;
  if (from === null || earliest !== undefined) return dueIn(locale, point);
  return day === said && !isLastOfMonth(day) ? sinceIn(locale, from) : spanIn(locale, from, day);
}
