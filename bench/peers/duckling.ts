import { z } from 'zod';
import { type Days, dateCase, moved, padded } from './dateCase.ts';
import { type Case, readSuite } from './suite.ts';

const ducklingSuite = z.object({ cases: z.array(z.object({ input: z.string(), expected: z.string() })) });
const ducklingDay = '2013-02-12';

/** The last day of what begins on a day and is as long as a grain of duckling's. */
function endOf(day: string, grain: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  if (grain === 'Year') return `${year}-12-31`;
  if (grain === 'Quarter') return padded(year, month + 3, 0);
  if (grain === 'Month') return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  return grain === 'Week' ? padded(year, month, date + 6) : day;
}

/** `(datetime (2013, 2, 12, 0, 0, 0) Day)` and `(datetimeInterval ((…), (…)) Month)`, whose end is not in it. */
function ducklingDays(expected: string): Days | null {
  const days = Array.from(
    expected.matchAll(/\((\d+), (\d+), (\d+), \d+, \d+, \d+\)/g),
    ([, year, month, day]) => padded(Number(year), Number(month), Number(day)),
  );
  const grain = /(Year|Quarter|Month|Week|Day)\b/.exec(expected)?.[1];
  const [from, behind] = days;
  if (from === undefined || grain === undefined) return null;
  return { from, to: behind === undefined ? endOf(from, grain) : moved(behind, -1) };
}

/** The first day of what ends with a day and is as long as a grain of duckling's. */
function startOf(day: string, grain: string): string {
  if (grain === 'Year') return `${day.slice(0, 4)}-01-01`;
  if (grain === 'Month') return `${day.slice(0, 7)}-01`;
  return grain === 'Week' ? moved(day, -6) : day;
}

/** 两年前 is all that lies between to duckling, and 三年后 likewise: here it is the year, month or day itself. */
function farEnd(input: string, expected: string): Days | null {
  const days = ducklingDays(expected);
  const grain = /(Year|Quarter|Month|Week|Day)\b/.exec(expected)?.[1] ?? '';
  if (days?.from === undefined || days.from === null || days.to === null) return days;
  if (/[年月天日期拜]之?前$/.test(input)) return { from: days.from, to: endOf(days.from, grain) };
  return /[年月天日期拜]之?[后後]$/.test(input) ? { from: startOf(days.to, grain), to: days.to } : days;
}

/** The cases of duckling's about times. */
export function duckling(folder: string): Case[] {
  const files = ['Time', 'Time_CN', 'Time_HK', 'Time_MO', 'Time_TW'];
  return files.flatMap((file) =>
    ducklingSuite.parse(readSuite(folder, `duckling-zh/${file}.json`)).cases.map(({ input, expected }) => {
      const days = farEnd(input, expected);
      const excluded = days === null ? 'time of day, minutes, seconds, now' : null;
      return dateCase('duckling Time', input, ducklingDay, [[days ?? { from: null, to: null }]], {
        ends: 'included',
        excluded,
      });
    }),
  );
}
