import type { Judgement, Series } from '../schemas/series.ts';
import type { Point } from './points.ts';

/** A target as it is judged. */
export interface Judged {
  /** Its measure, and what of it was said; null where no measure counts it. */
  readonly measure: { readonly series: Series; readonly points: readonly Point[] } | null;
  /** As a point of its measure; null without quantity. */
  readonly point: Point | null;
  /** The day by which it is due; null without deadline. */
  readonly due: string | null;
}

const because = (
  verdict: Judgement['verdict'],
  rule: string,
  day: string,
  inputs: string[] = [],
): Judgement => ({
  verdict,
  rule,
  inputs,
  reason: null,
  day,
});

/**
 * What became of a target, by what was reported since.
 *
 * @param day the day it is judged on
 */
export function judge({ measure, point, due }: Judged, day: string): Judgement {
  if (due !== null && due >= day) return because('not-yet-due', 'deadline-ahead', day);
  if (!point) return because('not-measurable', 'no-number', day);
  if (due === null) return because('not-measurable', 'no-deadline', day);
  const later = (measure?.points ?? []).filter((each) => each.state === 'reported' && each.day >= due);
  const [first] = later;
  if (!first) return because('no-report', 'nothing-since', day);
  return first.value >= point.value
    ? because('reported-met', 'reached', day, [first.record])
    : because('reported-short', 'not-reached', day, [first.record]);
}
