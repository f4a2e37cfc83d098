import type { PolicyRecord } from '../../model/record.ts';

/** How a time bounds a target so that its last day is the day by which it is due. */
const bounding: readonly string[] = ['by', 'before', 'within'];

/**
 * The day by which a target is due: of a number that is to be reached in the course of a span, its last day.
 *
 * @returns null for what is no target or has no deadline
 */
export function dueOf({
  kind,
  quantity,
  time,
}: Pick<PolicyRecord, 'kind' | 'quantity' | 'time'>): string | null {
  if (kind !== 'target' || !time) return null;
  const isDue = bounding.includes(time.relation) || (quantity !== null && time.relation === 'during');
  return isDue ? time.end : null;
}
