import type { PolicyRecord } from './record.ts';

/** What a record has to say of its time. */
export type Timed = Pick<PolicyRecord, 'kind' | 'time'>;

/** The days that a record is about, both included, as `YYYY-MM-DD`. */
export interface TimeSpan {
  readonly from: string;
  readonly to: string;
}

/**
 * The days that a record is about: a milestone's own; of a target the days until it is due; of a figure the
 * span that was counted, or the day as of which it was.
 *
 * @param said the day it was said, which ends what has been counted since another
 * @returns null for a record without time
 */
export function timeSpanOf({ kind, time }: Timed, said: string): TimeSpan | null {
  if (!time) return null;
  const { start, end, relation } = time;
  if (kind === 'milestone' || relation === 'during') return { from: start, to: end };
  if (relation === 'since') return { from: start, to: said < start ? start : said };
  if (relation === 'as-of') return { from: end, to: end };
  return { from: kind === 'target' ? start : end, to: end };
}
