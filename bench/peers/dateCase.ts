import { findTimes } from '../../src/extract/times/index.ts';
import type { TimePart } from '../../src/extract/parts.ts';
import { dateForms } from './dateForms.ts';
import { asReceived, type Case, excludedBy } from './suite.ts';

/** A span of days as a suite tells it; null for an end that is the reference day or open. */
export interface Days {
  from: string | null;
  to: string | null;
}

/** How a suite tells the end of a span: its last day, or the day behind it. */
export type Ends = 'included' | 'excluded';

/** A day by its numbers; a month or day of 0 is the first. */
export const padded = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, Math.max(month, 1) - 1, Math.max(day, 1))).toISOString().slice(0, 10);

/** A day moved by so many. */
export const moved = (day: string, by: number): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, 10);
};

/** The days that a time stands for where its words bound it; an end that they leave open is null. */
interface Open extends Days {
  /** Whether it names a stretch from one period to another, or one that is open. */
  stretch: boolean;
  /** Whether it is the end of a year, which names the whole year here. */
  yearEnd: boolean;
}

/** 年底前 ends with the year; 2018年之前 ends with 2017, or 2018 where a suite counts ends in. */
function interval(text: string, time: TimePart, ends: Ends): Open {
  const { start, end, from, to, relation } = time;
  const words = text.slice(start, end);
  const isWhole = ends === 'included' || /[底末]/.test(words);
  const isOpen = relation !== null && relation !== 'during';
  const rest = { stretch: isOpen || time.precision === 'period', yearEnd: /年[底末终]/.test(words) };
  if (relation === 'by' || relation === 'within' || relation === 'as-of') return { from: null, to, ...rest };
  if (relation === 'before') return { from: null, to: isWhole ? to : moved(from, -1), ...rest };
  if (relation === 'since') return { from, to: null, ...rest };
  return { from, to, ...rest };
}

/** What is found, with the two bounds of one span joined: 自2020年5月起|至今. */
function intervals(text: string, found: readonly TimePart[], ends: Ends): Open[] {
  const joined: Open[] = [];
  for (const [index, time] of found.entries()) {
    const last = joined.at(-1);
    const next = interval(text, time, ends);
    const isAdjacent = time.start === found[index - 1]?.end;
    if (isAdjacent && last?.to === null && next.from === null)
      joined.splice(-1, 1, { ...next, from: last.from, stretch: true });
    else joined.push(next);
  }
  return joined;
}

/** The last days of the day, month and year that begin with a day. */
function wholes(day: string): string[] {
  const [year = '', month = ''] = day.split('-');
  const monthEnd = new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
  if (!day.endsWith('-01')) return [day];
  return day.endsWith('-01-01') ? [day, monthEnd, `${year}-12-31`] : [day, monthEnd];
}

/**
 * Whether a span is the one expected. An end that is open, or the day of reference, is null. No more is
 * allowed for than what suites define otherwise: where the end is not included, it is the day behind the
 * last, and that of a stretch the first of the last period that is named (2016至2018年 ends with
 * 1 January 2018); and 年底 names the whole year here.
 */
function matches(found: Open, { from, to }: Days, said: string, ends: Ends): boolean {
  const isSame = (own: string | null, others: readonly (string | null)[]): boolean =>
    others.some((other) => own === other || (own ?? said) === (other ?? said));
  const last = [to === null || ends === 'included' || to === from ? to : moved(to, -1)];
  if (to !== null && ends === 'excluded' && found.stretch) last.push(...wholes(to));
  const isWithinYear = found.yearEnd && from !== null && found.from !== null && from >= found.from;
  return (isWithinYear || isSame(found.from, [from])) && isSame(found.to, last);
}

/**
 * A case about times: each expectation must be met by a time of its own, by any of its readings.
 *
 * @param said the suite's reference day, `YYYY-MM-DD`
 * @param expected for each time in the text what it may be resolved to
 * @param ends how the suite tells the ends of spans
 * @param excluded why the case does not apply beside the form of its text, or null
 */
export function dateCase(
  suite: string,
  text: string,
  said: string,
  expected: readonly (readonly Days[])[],
  { ends, excluded = null }: { ends: Ends; excluded?: string | null },
): Case {
  const received = asReceived(text);
  const found = findTimes(received, { said, taiwan: false }).kept;
  const together = intervals(received, found, ends);
  const tell = ({ from, to }: Days): string => `${from ?? '…'}/${to ?? '…'}`;
  return {
    suite,
    text: `${text} (${said})`,
    expected: expected.map((readings) => readings.map(tell).join(' or ')).join(' | '),
    found: found.map(({ from, to, relation }) => `${from}/${to} ${relation ?? ''}`).join(' | '),
    passes:
      together.length === expected.length &&
      expected.every((readings, index) => {
        const time = together[index];
        return time !== undefined && readings.some((days) => matches(time, days, said, ends));
      }),
    excluded: excluded ?? excludedBy(dateForms, text),
  };
}
