import { isDeepStrictEqual } from 'node:util';
import type { Formerly } from '../../model/change.ts';
import type { PolicyRecord } from '../../model/record.ts';

/** What a record says. */
export function saidBy(record: PolicyRecord): Required<Formerly> {
  const { kind, type, speaker, anchor, subject, quantity, change, deliverable, time, of } = record;
  return { kind, type, speaker, exact: anchor.exact, subject, quantity, change, deliverable, time, of };
}

/** A quantity without its place, which changes with every text around it. */
const placeless = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || !('start' in value) || typeof value.start !== 'number')
    return value;
  return { ...value, start: 0, end: 0 };
};

/**
 * What was said before and is not said now.
 *
 * @param before all or some parts of what was said
 * @returns those parts that differ, as they were
 */
export const noLonger = (before: Formerly, now: Required<Formerly>): Formerly =>
  Object.fromEntries(
    Object.entries(before).filter(
      ([part, value]) => !isDeepStrictEqual(placeless(value), placeless(now[part as keyof Formerly])),
    ),
  );
