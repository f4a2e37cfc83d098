import { isTracked, type PolicyRecord } from '../../model/record.ts';

/** How a time bounds a target so that its last day is the day by which it is due. */
const bounding: readonly string[] = ['by', 'before', 'within'];

/**
 * The day by which a target is due: of what is to be reached or done in the course of a span, its
 * last day; an effort in general that lasts for a span is not due.
 *
 * @returns null for what is no target or has no deadline
 */
export function dueOf({ kind, type, time }: Pick<PolicyRecord, 'kind' | 'type' | 'time'>): string | null {
  if (kind !== 'target' || !time) return null;
  const isDue = bounding.includes(time.relation) || (isTracked(type) && time.relation === 'during');
  return isDue ? time.end : null;
}

/**
 * Tells what was read in which a report on a target could stand: after the day it was due, or of one without deadline
 * after it was said.
 *
 * @param day the last day that counts
 */
export const isReadAfter =
  (due: string | null, said: string, day: string) =>
  (each: string): boolean =>
    each > (due ?? said) && each <= day;
