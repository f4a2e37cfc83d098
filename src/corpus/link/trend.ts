import { add } from '../../lang/days.ts';
import { compareReports, type PointComparison } from './comparePoints.ts';
import type { Point } from './points.ts';
import type { Measure } from '../../model/measure.ts';
import type { Direction } from '../../model/record.ts';

/** A measure, with what is known of it, and which way a target wants it to go in which days. */
export interface Moving {
  /** Its measure, and what of it was said; null where no measure counts it. */
  readonly followed: { readonly measure: Measure; readonly points: readonly Point[] } | null;
  /** Of a directional target; null for every other. */
  readonly course: { readonly direction: Direction; readonly from: string; readonly to: string } | null;
}

/** What a measure was before and what it was in the end. */
export interface Trend {
  readonly course: PointComparison;
  /** The ids of the figure of the end and of the one before. */
  readonly figures: readonly [end: string, before: string];
}

/** The reports of a span, or of its last day where the measure counts what there is. */
const reportsOf = (points: readonly Point[], from: string | null, day: string): Point[] =>
  points.filter((point) => point.dated && point.day === day && point.from === from);

/**
 * What the measure of a directional target did: the figure of the target's own days beside that of the same days of
 * the year before, whichever was said first. Where reports of one span disagree, all of them must tell the same.
 *
 * @param day the day it is judged on: what was said later was not known
 * @returns null for any other target, or where one of the figures is missing
 */
export function trendOf({ followed, course }: Moving, day: string): Trend | null {
  if (!followed || !course || followed.measure.change !== null) return null;
  const known = followed.points.filter(({ state, said }) => state === 'reported' && said <= day);
  const isStock = followed.measure.measure === 'stock';
  const spanned = (from: string): string | null => (isStock ? null : from);
  const ends = reportsOf(known, spanned(course.from), course.to);
  const before = reportsOf(known, spanned(add(course.from, -1, 'year')), add(course.to, -1, 'year'));
  const [end, base] = [ends.at(-1), before.at(-1)];
  if (!end || !base) return null;
  const told = new Set(ends.flatMap((later) => before.map((earlier) => compareReports(earlier, later))));
  const [only = 'open'] = told.size === 1 ? told : [];
  return { course: only, figures: [end.id, base.id] };
}
