import type { StatementType } from '../../model/record.ts';
import type { Anchored } from './likeness.ts';

/** A statement, record or tombstone; tombstones do not tell their type. */
type Typed = Anchored & { type?: StatementType };

/** Whether two are the same to a person: the same kind at the same number or, without one, the same words. */
export function isSame(one: Anchored, other: Anchored): boolean {
  if (one.kind !== other.kind) return false;
  if (!one.quantity || !other.quantity)
    return (
      one.quantity === other.quantity &&
      one.anchor.start === other.anchor.start &&
      one.anchor.end === other.anchor.end
    );
  return one.quantity.start < other.quantity.end && other.quantity.start < one.quantity.end;
}

/** Whether two without a number are the same with another range of words: they share most of the shorter. */
export function isMostlySame(one: Typed, other: Typed): boolean {
  if (one.kind !== other.kind || one.quantity || other.quantity) return false;
  if (one.type !== undefined && other.type !== undefined && one.type !== other.type) return false;
  const [mine, theirs] = [one.anchor, other.anchor];
  const shared = Math.min(mine.end, theirs.end) - Math.max(mine.start, theirs.start);
  return shared * 2 > Math.min(mine.end - mine.start, theirs.end - theirs.start);
}
