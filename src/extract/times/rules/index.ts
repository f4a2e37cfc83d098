import type { PartRule, TimeRule, YearRule } from '../rule.ts';
import { dayAlone } from './dayAlone.ts';
import { countedMonths, firstDays, firstDaysOfMonth } from './counted.ts';
import {
  century,
  decade,
  marketYear,
  numericDate,
  numericRange,
  sinceOpening,
  taiwanDate,
  taiwanRange,
  yearRange,
} from './dates.ts';
import { ago } from './ago.ts';
import { nextYears, pastYears, thisAndNext, withinYears, yearsSince } from './durations.ts';
import { monthEnd, nearDay, nearMonth, nearQuarter, nearWeek, now, withinYear } from './moments.ts';
import { dayOfMonth, daysOfMonth, firstMonths, monthOfYear, monthsOfYear } from './months.ts';
import { planPeriod } from './plans.ts';
import {
  afterYear,
  coded,
  firstQuarters,
  half,
  halfAfter,
  quarter,
  turnOfYear,
  wholeYear,
} from './quarters.ts';
import {
  minguo,
  recentYear,
  relativeYear,
  sameYear,
  shortYear,
  taiwanYear,
  writtenYear,
  yearBefore,
} from './years.ts';

/** Of what matches at a place, the longest counts; of the equally long, the first. */
export const yearRules: readonly YearRule[] = [
  writtenYear,
  relativeYear,
  sameYear,
  shortYear,
  recentYear,
  yearBefore,
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
  coded,
  wholeYear,
  turnOfYear,
  afterYear,
];

export const timeRules: readonly TimeRule[] = [
  yearRange,
  taiwanRange,
  taiwanDate,
  marketYear,
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
