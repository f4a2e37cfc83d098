import { add } from '../../lang/days.ts';
import type { Point } from './points.ts';

const firstBy = (points: readonly Point[], compare: (a: Point, b: Point) => number): Point | null =>
  points.toSorted(compare)[0] ?? null;

const byDay = (a: Point, b: Point): number => a.day.localeCompare(b.day, 'en');
const bySaid = (a: Point, b: Point): number => a.said.localeCompare(b.said, 'en');
const isExact = ({ bound }: Point): number => Number(bound === 'exact');

/**
 * What was reported, in the order of time. A report that names no time gives way to what was said on the same day
 * of a time in the year before it.
 */
function reports(points: readonly Point[]): Point[] {
  const reported = points.filter(({ state }) => state === 'reported');
  const recent = reported.filter(({ dated, day, said }) => dated && day > add(said, -1, 'year'));
  const told = new Set(recent.map(({ said }) => said));
  return reported.filter(({ dated, said }) => dated || !told.has(said));
}

/** What was reported of the latest day: of several the exact one, then what was said last. */
export const latestReport = (points: readonly Point[]): Point | null =>
  firstBy(reports(points), (a, b) => byDay(b, a) || isExact(b) - isExact(a) || bySaid(b, a));

/** What was reported of the earliest day: of several the exact one, then what was said first. */
export const firstReport = (points: readonly Point[]): Point | null =>
  firstBy(reports(points), (a, b) => byDay(a, b) || isExact(b) - isExact(a) || bySaid(a, b));

const targets = (points: readonly Point[]): Point[] =>
  points.filter(({ state, dated }) => state === 'target' && dated);

/** The target that is due next, on a day or after it: of one deadline what was said last. */
export const nextTarget = (points: readonly Point[], day: string): Point | null =>
  firstBy(
    targets(points).filter((target) => target.day >= day),
    (a, b) => byDay(a, b) || bySaid(b, a),
  );

/** The target that fell due last before a day. */
export const lastTarget = (points: readonly Point[], day: string): Point | null =>
  firstBy(
    targets(points).filter((target) => target.day < day),
    (a, b) => byDay(b, a) || bySaid(b, a),
  );

/** The target that is due next; where none lies ahead, the one that fell due last. */
export const targetOfNow = (points: readonly Point[], day: string): Point | null =>
  nextTarget(points, day) ?? lastTarget(points, day);

/** By how much one statement exceeds another, as far as their bounds tell. */
export interface Difference {
  /** In base units; below zero where it falls short. */
  readonly value: number;
  readonly bound: 'exact' | 'approx' | 'more-than' | 'less-than';
}

type Side = 'exact' | 'approx' | 'above' | 'below';

const sides: Record<Point['bound'], Side | null> = {
  exact: 'exact',
  approx: 'approx',
  nearly: 'approx',
  'more-than': 'above',
  'at-least': 'above',
  'less-than': 'below',
  'at-most': 'below',
  range: null,
};

function boundOf(later: Side, earlier: Side): Difference['bound'] | null {
  if (later === 'exact' && earlier === 'exact') return 'exact';
  if (later === 'exact' || earlier === 'exact') {
    const side = later === 'exact' ? earlier : later;
    if (side === 'approx') return 'approx';
    return (side === 'above') === (earlier === 'exact') ? 'more-than' : 'less-than';
  }
  return later === 'approx' && earlier === 'approx' ? 'approx' : null;
}

/**
 * By how much a statement exceeds an earlier one.
 *
 * @returns null where their bounds leave it open
 */
export function difference(later: Point, earlier: Point): Difference | null {
  const [ours, theirs] = [sides[later.bound], sides[earlier.bound]];
  const bound = ours && theirs && boundOf(ours, theirs);
  if (!bound) return null;
  const value = Number((later.value - earlier.value).toPrecision(12));
  // A least difference below zero, or a most one, says nothing of the direction.
  return value <= 0 && bound !== 'exact' ? null : { value, bound };
}

/** What stands for a measure where there is room for one point: the latest report, else a target, else what there is. */
export const currentPoint = (points: readonly Point[], day: string): Point | null =>
  latestReport(points) ?? targetOfNow(points, day) ?? points.at(-1) ?? null;
