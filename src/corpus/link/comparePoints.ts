import type { Point } from './points.ts';
import { type Bounded, type Interval, reported } from './reach.ts';

/** What two numbers of one measure are to one another: the later is so much. */
export type PointComparison = 'same' | 'higher' | 'lower' | 'open';

const isSaidAlike = (one: Bounded, other: Bounded): boolean =>
  one.bound === other.bound && one.value === other.value && one.max === other.max;

/** Whether all of one interval lies above all of another. */
const isAbove = (upper: Interval, lower: Interval): boolean =>
  upper.low > lower.high ||
  (upper.low === lower.high && (upper.isLowOpen === true || lower.isHighOpen === true));

/**
 * Compares what was reported twice.
 *
 * @returns `open` where the words allow either: 超过150 and then 240
 */
export function compareReports(earlier: Bounded, later: Bounded): PointComparison {
  if (isSaidAlike(earlier, later)) return 'same';
  const [before, now] = [reported(earlier), reported(later)];
  if (isAbove(now, before)) return 'higher';
  if (isAbove(before, now)) return 'lower';
  return 'open';
}

const floors: readonly Point['bound'][] = ['more-than', 'at-least'];
const ceilings: readonly Point['bound'][] = ['less-than', 'at-most'];

/**
 * Compares what was intended twice. Two floors, or two ceilings, are compared by the numbers that they name:
 * 超过10万 asks more than 超过8万.
 *
 * @returns `open` where the words do not tell
 */
export function compareGoals(earlier: Bounded, later: Bounded): PointComparison {
  const isAlike = [floors, ceilings].some(
    (bounds) => bounds.includes(earlier.bound) && bounds.includes(later.bound),
  );
  if (!isAlike) return compareReports(earlier, later);
  if (earlier.value === later.value) return earlier.bound === later.bound ? 'same' : 'open';
  return later.value > earlier.value ? 'higher' : 'lower';
}
