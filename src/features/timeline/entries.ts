import type { CorpusRecord } from '../../corpus/record.ts';
import type { Kind } from '../../model/record.ts';
import { type TimeSpan, timeSpanOf } from '../../model/timeSpan.ts';
import { yearOf } from '../../lang/days.ts';
import { byCodeUnits } from '../../lang/order.ts';

/** A record on the time line: what it says, and the days that it is about. */
export interface TimelineEntry extends TimeSpan {
  readonly record: CorpusRecord;
}

const order: Record<Kind, number> = { milestone: 0, figure: 1, target: 2 };

/** Of two entries, which stands first: by its last day, its first, what was done before what is to be done. */
const inTime = (a: TimelineEntry, b: TimelineEntry): number =>
  byCodeUnits(a.to, b.to) ||
  byCodeUnits(a.from, b.from) ||
  order[a.record.kind] - order[b.record.kind] ||
  byCodeUnits(a.record.said, b.record.said) ||
  byCodeUnits(a.record.document, b.record.document) ||
  a.record.anchor.start - b.record.anchor.start ||
  byCodeUnits(a.record.id, b.record.id);

/** The records that have a time, in its order. */
export const timelineEntries = (records: readonly CorpusRecord[]): TimelineEntry[] =>
  records
    .flatMap((record) => {
      const span = timeSpanOf(record, record.said);
      return span ? [{ record, ...span }] : [];
    })
    .toSorted(inTime);

/** The year under which an entry is listed. */
export const listedIn = ({ to }: TimelineEntry): string => yearOf(to);

/** Whether an entry lies ahead of a day. */
export const isAhead = ({ to }: TimelineEntry, day: string): boolean => to >= day;

/** Entries of one document about the same days in the same sense. */
export interface Moment {
  readonly first: TimelineEntry;
  readonly entries: readonly TimelineEntry[];
}

const momentOf = ({ from, to, record: { document, time } }: TimelineEntry): string =>
  [to, from, document, time?.relation, time?.precision].join(' ');

/** Puts together what one document says of the same days, in the order of time. */
export const moments = (entries: readonly TimelineEntry[]): Moment[] =>
  [...Map.groupBy(entries, momentOf).values()].flatMap((together) => {
    const [first] = together;
    return first ? [{ first, entries: together }] : [];
  });

/** A year of the list, or the part of the build's own year before or behind that day. */
export interface ListedYear {
  readonly year: string;
  readonly isAhead: boolean;
  readonly entries: readonly TimelineEntry[];
}

/**
 * Entries by year, in the order of time, what has passed by the day before what lies ahead of it.
 *
 * @param day the build's
 */
export function listedYears(entries: readonly TimelineEntry[], day: string): ListedYear[] {
  const groups = Map.groupBy(entries, (entry) => `${listedIn(entry)} ${String(isAhead(entry, day))}`);
  return [...groups.values()].flatMap((together) => {
    const [first] = together;
    return first ? [{ year: listedIn(first), isAhead: isAhead(first, day), entries: together }] : [];
  });
}

/** A list with more entries than this shows a few of each year. */
export const wholeList = 400;

/** How many of a year are shown then. */
const fewOfYear = 12;

const telling = ({ record }: TimelineEntry): number =>
  (record.series === null ? 0 : 2) + (record.quantity === null ? 0 : 1);

/**
 * Keeps the list of a view within bounds: whole, or of each year the entries that say most, those of measures
 * and with a number before others, what was said last before what was said earlier.
 */
export function boundedYears(years: readonly ListedYear[]): (ListedYear & { total: number })[] {
  const total = years.reduce((sum, { entries }) => sum + entries.length, 0);
  return years.map((year) => {
    const { entries } = year;
    if (total <= wholeList) return { ...year, total: entries.length };
    const chosen = entries
      .toSorted((a, b) => telling(b) - telling(a) || byCodeUnits(b.record.said, a.record.said))
      .slice(0, fewOfYear);
    return { ...year, entries: chosen.toSorted(inTime), total: entries.length };
  });
}
