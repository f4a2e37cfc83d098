import type { PartRule, TimeRule, YearRule } from '../rule.ts';
import { dayAlone } from './dayAlone.ts';
import { countedMonths, firstDays, firstDaysOfMonth } from './counted.ts';
import { century, decade, numericDate, numericRange, sinceOpening, taiwanRange, yearRange } from './dates.ts';
import { ago } from './ago.ts';
import { nextYears, pastYears, thisAndNext, withinYears, yearsSince } from './durations.ts';
import { monthEnd, nearDay, nearMonth, nearQuarter, nearWeek, now, withinYear } from './moments.ts';
import { dayOfMonth, daysOfMonth, firstMonths, monthOfYear, monthsOfYear } from './months.ts';
import { planPeriod } from './plans.ts';
import { afterYear, firstQuarters, half, halfAfter, quarter, turnOfYear, wholeYear } from './quarters.ts';
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
  daysOfMonth,
  monthOfYear,
  monthsOfYear,
  firstMonths,
  countedMonths,
  firstDays,
  firstDaysOfMonth,
  quarter,
  firstQuarters,
  half,
  halfAfter,
  wholeYear,
  turnOfYear,
  afterYear,
];

export const timeRules: readonly TimeRule[] = [
  yearRange,
  taiwanRange,
  numericDate,
  numericRange,
  decade,
  century,
  sinceOpening,
  planPeriod,
  now,
  nearDay,
  dayAlone,
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
