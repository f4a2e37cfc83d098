import { findTimes } from '../../src/extract/times/index.ts';
import type { TimePart } from '../../src/extract/parts.ts';
import { dateForms } from './dateForms.ts';
import { asReceived, type Case, excludedBy } from './suite.ts';

/** A span of days as a suite tells it; null for an end that is the reference day or open. */
export interface Days {
  from: string | null;
  to: string | null;
}

const moved = (day: string, by: number): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, 10);
};

/** The last day of the month or year that a day begins. */
function wholes(day: string): string[] {
  const [year = '', month = ''] = day.split('-');
  if (!day.endsWith('-01')) return [];
  const monthEnd = new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
  return day.endsWith('-01-01') ? [monthEnd, `${year}-12-31`] : [monthEnd];
}

/** What is found, with the two bounds of one span joined: 自2020年5月起|至今. */
function spans(found: readonly TimePart[]): Days[] {
  const joined: Days[] = [];
  found.forEach((time, index) => {
    const before = found[index - 1];
    const isEnd = before?.relation === 'since' && ['by', 'before', 'as-of'].includes(time.relation ?? '');
    if (isEnd) joined.splice(-1, 1, { from: before.from, to: time.to });
    else joined.push(time);
  });
  return joined;
}

/**
 * Whether a span is the one expected. Suites differ in whether the last day belongs to a span, and in
 * where `到2018年`, `2018年之前` and `2018年之后` end and begin; here it is the whole year that is named.
 * Five years ago is a day to some; here it is a year.
 */
function matches(time: Days, { from, to }: Days): boolean {
  if (time.from === null || time.to === null) return false;
  if (from !== null && from === to && time.from <= from && to <= time.to && time.from.slice(5) === '01-01')
    return true;
  const starts = from === null || time.from === from || (to === null && moved(time.to, 1) === from);
  return starts && (to === null || [to, moved(to, -1), moved(to, 1), ...wholes(to)].includes(time.to));
}

/**
 * A case about times: each expectation must be met by a time of its own, by any of its readings.
 *
 * @param said the suite's reference day, `YYYY-MM-DD`
 * @param expected for each time in the text what it may be resolved to
 * @param excluded why the case does not apply beside the form of its text, or null
 */
export function dateCase(
  suite: string,
  text: string,
  said: string,
  expected: readonly (readonly Days[])[],
  excluded: string | null = null,
): Case {
  const found = findTimes(asReceived(text), { said, taiwan: false });
  const together = spans(found);
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
        return time !== undefined && readings.some((days) => matches(time, days));
      }),
    excluded: excluded ?? excludedBy(dateForms, text),
  };
}
