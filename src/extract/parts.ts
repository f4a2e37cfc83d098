import { at } from '../lang/at.ts';
import type { Bound, Precision, Relation } from '../model/record.ts';

/** A stretch of the text that a rule recognised. Offsets in UTF-16 units, `end` exclusive. */
export interface Part {
  /** The name of the rule, `time.plan-period`. */
  rule: string;
  start: number;
  end: number;
}

/** A time as it is worded, resolved to whole days. */
export interface TimePart extends Part {
  /** First and last day, `YYYY-MM-DD`. */
  from: string;
  to: string;
  precision: Precision;
  /** Of a time since one that is over: how far that one reached, 2012年 of 自2012年以来. */
  begins?: { to: string; precision: Precision };
  /** What the words say (到…, …前, 截至…, …以来); null for a bare time. */
  relation: Relation | null;
}

/**
 * Those parts of a sentence that begin in a stretch of it.
 *
 * @param sorted parts in the order of the text
 */
export function beginningIn<T extends { start: number }>(
  sorted: readonly T[],
  { start, end }: { start: number; end: number },
): T[] {
  let [first, after] = [0, sorted.length];
  while (first < after) {
    const middle = (first + after) >> 1;
    if (at(sorted, middle).start < start) first = middle + 1;
    else after = middle;
  }
  while ((sorted[after]?.start ?? Infinity) < end) after += 1;
  return sorted.slice(first, after);
}

/** A number with its unit. */
export interface QuantityPart extends Omit<Part, 'rule'> {
  /** The names of the rules that read it: of its number, its unit, the words that bound it. */
  rules: readonly string[];
  value: number;
  max: number | null;
  unit: string;
  bound: Bound;
  /** The words that bound it, or null. */
  boundText: string | null;
}

/** A number as what made a statement: each of its rules by itself. */
export const partsOf = ({ rules, start, end }: QuantityPart): Part[] =>
  rules.map((rule) => ({ rule, start, end }));
