import type { PublishedRecord } from '../schemas/published/record.ts';
import { deadlineOf, withDeadline } from './deadlines.ts';

/**
 * The targets that are due next.
 *
 * @param day from which deadlines lie ahead, that day included, `YYYY-MM-DD`
 * @param most how many at most
 * @returns the nearest deadline first; of one day, those with a number before those without, then what was said last
 */
export const dueNext = (records: readonly PublishedRecord[], day: string, most: number): PublishedRecord[] =>
  withDeadline(records)
    .filter((record) => (deadlineOf(record) ?? '') >= day)
    .toSorted(
      (a, b) =>
        (deadlineOf(a) ?? '').localeCompare(deadlineOf(b) ?? '', 'en') ||
        Number(a.quantity === null) - Number(b.quantity === null) ||
        b.said.localeCompare(a.said, 'en'),
    )
    .slice(0, most);

/**
 * The figures that were reported last.
 *
 * @param most how many at most
 * @returns the newest speech first; of one day, figures of a measure before others, then in the order given
 */
export const reportedLast = (records: readonly PublishedRecord[], most: number): PublishedRecord[] =>
  records
    .filter(({ type }) => type === 'reported')
    .toSorted(
      (a, b) => b.said.localeCompare(a.said, 'en') || Number(a.series === null) - Number(b.series === null),
    )
    .slice(0, most);
