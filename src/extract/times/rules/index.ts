import type { PartRule, TimeRule, YearRule } from '../rule.ts';
import { century, decade, numericDate, sinceOpening, taiwanRange, yearRange } from './dates.ts';
import { ago, nextYears, pastYears, thisAndNext, withinYears, yearsSince } from './durations.ts';
import { monthEnd, nearDay, nearMonth, nearQuarter, nearWeek, now, withinYear } from './moments.ts';
import { dayOfMonth, firstMonths, monthOfYear, monthsOfYear } from './months.ts';
import { planPeriod } from './plans.ts';
import { afterYear, firstQuarters, half, quarter, turnOfYear, wholeYear } from './quarters.ts';
import { minguo, relativeYear, sameYear, shortYear, taiwanYear, writtenYear } from './years.ts';

/** Of what matches at a place, the longest counts; of the equally long, the first. */
export const yearRules: readonly YearRule[] = [
  writtenYear,
  relativeYear,
  sameYear,
  shortYear,
  minguo,
  taiwanYear,
];

export const partRules: readonly PartRule[] = [
  dayOfMonth,
  monthOfYear,
  monthsOfYear,
  firstMonths,
  quarter,
  firstQuarters,
  half,
  wholeYear,
  turnOfYear,
  afterYear,
];

export const timeRules: readonly TimeRule[] = [
  yearRange,
  taiwanRange,
  numericDate,
  decade,
  century,
  sinceOpening,
  planPeriod,
  now,
  nearDay,
  nearWeek,
  nearMonth,
  nearQuarter,
  withinYear,
  monthEnd,
  yearsSince,
  pastYears,
  nextYears,
  withinYears,
  thisAndNext,
  ago,
];
