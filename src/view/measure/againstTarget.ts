import { latestReport, targetOfNow } from '../../corpus/link/latestPoints.ts';
import type { Point } from '../../corpus/link/points.ts';
import { daysBetween } from '../../lang/days.ts';
import type { Measure } from '../../model/measure.ts';

/** A report beside the target that it is held against. */
export interface AgainstTarget {
  readonly report: Point;
  readonly target: Point;
  /** How long the bar of each is: the longer one is 1. */
  readonly lengths: { readonly report: number; readonly target: number };
}

/** A measure as far as its report and its target are held against each other. */
interface Held {
  readonly measure: Pick<Measure, 'measure'>;
  readonly points: readonly Point[];
  /** The day that deadlines are held against. */
  readonly day: string;
}

const lengthOf = ({ from, day }: Point): number => (from === null ? 0 : daysBetween(from, day));

/** Whether two numbers can be held against each other: both of a moment, or of spans as long as each other. */
export const areAlike = (a: Point, b: Point): boolean =>
  (a.from === null) === (b.from === null) && Math.abs(lengthOf(a) - lengthOf(b)) <= 3;

/**
 * What was reported last beside the target of now, as two bars.
 *
 * @returns null where one of them is missing, or counts over another span, or is no number above zero
 */
export function againstTarget({ measure: { measure }, points, day }: Held): AgainstTarget | null {
  const [report, target] = [latestReport(points), targetOfNow(points, day)];
  if (!report || !target || report.value <= 0 || target.value <= 0) return null;
  if (measure === 'flow' && !areAlike(report, target)) return null;
  const longest = Math.max(report.value, target.value);
  return { report, target, lengths: { report: report.value / longest, target: target.value / longest } };
}
