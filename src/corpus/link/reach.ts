import type { Measure } from '../../model/measure.ts';
import type { Point } from './points.ts';

/** What a figure says of a target: it reaches it, it does not, or its words allow either. */
export type Reach = 'met' | 'short' | 'open';

export type Bounded = Pick<Point, 'value' | 'max' | 'bound' | 'below'>;

/** The numbers that words allow; an open end is not among them. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly isLowOpen?: boolean;
  readonly isHighOpen?: boolean;
}

/** How far from 约 and 近 a reported number may lie, at most. */
const reportedRoom = 0.1;
/** How far below 左右 and 近 an intended number still counts as reached; twice as far it is short. */
const intendedRoom = 0.05;

/** The numbers that a report allows. */
export function reported({ value, max, bound, below }: Bounded): Interval {
  const room = Math.abs(value) * reportedRoom;
  switch (bound) {
    case 'exact':
      return { low: value, high: value };
    case 'approx':
      return { low: value - room, high: value + room };
    case 'nearly':
      return { low: value - room, high: value, isHighOpen: true };
    case 'range':
      return { low: value, high: max ?? value };
    case 'more-than':
      return { low: value, high: below ?? Infinity, isLowOpen: true, isHighOpen: true };
    case 'at-least':
      return { low: value, high: Infinity };
    case 'less-than':
      return { low: -Infinity, high: value, isHighOpen: true };
    case 'at-most':
      return { low: -Infinity, high: value };
  }
}

/** What is to be reached: at least a number, or at most one; `missed` is where it is surely not. */
interface Goal {
  readonly side: 'floor' | 'ceiling';
  readonly reached: number;
  readonly missed: number;
  /** Whether the number itself is not enough: 超过8万. */
  readonly isStrict: boolean;
}

function goalOf({ value, max, bound }: Bounded, direction: Measure['direction']): Goal | null {
  const room = bound === 'approx' || bound === 'nearly' ? Math.abs(value) * intendedRoom : 0;
  const isFloor = bound === 'more-than' || bound === 'at-least';
  const isCeiling = bound === 'less-than' || bound === 'at-most';
  const isStrict = bound === 'more-than' || bound === 'less-than';
  if (isFloor || (!isCeiling && direction === 'up'))
    return { side: 'floor', reached: value - room, missed: value - 2 * room, isStrict };
  if (isCeiling || direction === 'down') {
    const top = max ?? value;
    return { side: 'ceiling', reached: top + room, missed: top + 2 * room, isStrict };
  }
  return null;
}

/** The same numbers on the other side of zero, where a ceiling is a floor. */
const mirrored = ({ low, high, isLowOpen, isHighOpen }: Interval): Interval => ({
  low: -high,
  high: -low,
  isLowOpen: isHighOpen ?? false,
  isHighOpen: isLowOpen ?? false,
});

/**
 * Holds a reported number against an intended one, with the bounds of both.
 *
 * @param direction which way the measure is meant to go, where the target's own words do not say
 * @returns `open` where the words allow either, or where nothing says which way is good
 */
export function reachOf(target: Bounded, figure: Bounded, direction: Measure['direction']): Reach {
  const goal = goalOf(target, direction);
  if (!goal) return 'open';
  const isFloor = goal.side === 'floor';
  const { low, high, isLowOpen, isHighOpen } = isFloor ? reported(figure) : mirrored(reported(figure));
  const [reached, missed] = isFloor ? [goal.reached, goal.missed] : [-goal.reached, -goal.missed];
  if (low > reached || (low === reached && (!goal.isStrict || isLowOpen))) return 'met';
  if (high < missed || (high === missed && (goal.isStrict || isHighOpen))) return 'short';
  return 'open';
}
