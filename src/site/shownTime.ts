import type { Script } from '../schemas/common.ts';
import type { Time } from '../schemas/record.ts';
import { inScript } from '../text/scripts.ts';
import { shownDay } from './dates.ts';
import { stringsFor } from './strings/index.ts';

const yearOf = (day: string): string => day.slice(0, 4);
const monthOf = (day: string): number => Number(day.slice(5, 7));

/** The days of a time in words: 2023年, 2023年第一季度, 2021年至2025年. */
function days({ start, end, precision }: Time, script: Script): string {
  const { records: words } = stringsFor(script);
  const year = yearOf(start);
  switch (precision) {
    case 'day':
      return start === end
        ? shownDay(start, script)
        : words.period(shownDay(start, script), shownDay(end, script));
    case 'month':
      return words.month(year, monthOf(start));
    case 'quarter':
      return words.quarter(year, Math.ceil(monthOf(start) / 3));
    case 'half':
      return words.half(year, monthOf(start) <= 6);
    case 'year':
      return words.year(year);
    case 'period': {
      const isYears = start.endsWith('-01-01') && end.endsWith('-12-31');
      const shown = (day: string): string => (isYears ? words.year(yearOf(day)) : shownDay(day, script));
      return words.period(shown(start), shown(end));
    }
  }
}

/** A time as a reader is told of it. */
export interface ShownTime {
  /** As it stands in the text. */
  text: string;
  /** What that means, where the words do not say it themselves. */
  meaning: string | null;
}

/** A record's time in the words of the text, and what they mean: 今年 is 2023年. */
export function shownTime(time: Time, script: Script): ShownTime {
  const text = inScript(script, time.text);
  const span = days(time, script);
  return {
    text,
    meaning: text.includes(span) ? null : stringsFor(script).records.relation[time.relation](span),
  };
}
