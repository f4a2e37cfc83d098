import type { PolicyRecord } from '../schemas/record.ts';

/** One record of a measure, with the time that it is true of. */
export interface Point {
  /** The record's id. */
  readonly record: string;
  readonly state: 'reported' | 'forecast' | 'target';
  /** In base units; `max` is the upper end of a range. */
  readonly value: number;
  readonly max: number | null;
  readonly bound: NonNullable<PolicyRecord['quantity']>['bound'];
  /** The first day of what is counted, of a flow; null for what is true of one day. */
  readonly from: string | null;
  /** The day that it is true of, the last day of the span, or the deadline. */
  readonly day: string;
  /** Whether the text names that time; else the day it was said stands for it. */
  readonly dated: boolean;
  readonly said: string;
}

/**
 * A record as a point of its measure.
 *
 * @param said the day it was said
 * @returns null for a record without quantity
 */
export function pointOf(
  { id, kind, type, quantity, time }: Pick<PolicyRecord, 'id' | 'kind' | 'type' | 'quantity' | 'time'>,
  said: string,
): Point | null {
  if (!quantity) return null;
  const { value, max, bound } = quantity;
  const state = kind === 'target' ? 'target' : type === 'forecast' ? 'forecast' : 'reported';
  const { from, day } = spanOf(time, said);
  return { record: id, state, value, max, bound, from, day, dated: time !== null, said };
}

function spanOf(time: PolicyRecord['time'], said: string): { from: string | null; day: string } {
  if (!time) return { from: null, day: said };
  if (time.relation === 'since') return { from: time.start, day: said };
  if (time.relation === 'during') return { from: time.start, day: time.end };
  return { from: null, day: time.end };
}

/** Points in the order of their days; of one day, what was said first. */
export const inOrder = (points: readonly Point[]): Point[] =>
  points.toSorted((a, b) => a.day.localeCompare(b.day, 'en') || a.said.localeCompare(b.said, 'en'));
