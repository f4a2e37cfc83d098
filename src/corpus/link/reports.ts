import type { Bearing, DeedName } from '../../model/evidence.ts';
import type { Point } from './points.ts';
import { type Reach, reachOf } from './reach.ts';
import { isReadAfter } from './due.ts';
import { type Moving, type Trend, trendOf } from './trend.ts';
import { daysBetween } from '../../lang/days.ts';

/** Something that was done about a target. */
export interface DeedReport {
  /** The id of the fact, or of the document of the collection that is the thing itself. */
  readonly id: string;
  readonly deed: DeedName;
  readonly fulfils: Bearing['fulfils'];
  /** Whether it is known by a document of the collection. */
  readonly isOwn: boolean;
  /** The first and the last day on which it can have been done; `from` is null where no source names a time. */
  readonly from: string | null;
  readonly day: string;
  /** The day it was published. */
  readonly said: string;
}

/** A target as it is judged. */
export interface Judged extends Moving {
  /** As a point of its measure; null without quantity. */
  readonly point: Point | null;
  /** The day by which it is due; null without deadline. */
  readonly due: string | null;
  /** What was done about it, whenever that was published; in the order of time. */
  readonly deeds: readonly DeedReport[];
  /** The days of all speeches and sources of the collection, in any order. */
  readonly readOn: readonly string[];
  /** The day it was said. */
  readonly said: string;
}

/** A figure held against a target. */
export interface ComparedFigure {
  readonly id: string;
  readonly day: string;
  readonly reach: Reach;
}

/** What was reported that bears on a target, as it was known on a day. */
export interface Reports {
  readonly target: Judged;
  /** The day on which it is judged. */
  readonly day: string;
  /** Of a stock, what there was by the deadline; in the order of time. */
  readonly before: readonly ComparedFigure[];
  /** Of a stock, what there was after it. */
  readonly after: readonly ComparedFigure[];
  /** Of a flow or a rate, what was reported of the target's own span or moment; what was said last is last. */
  readonly same: readonly ComparedFigure[];
  /** What was done about it, as far as it was known; in the order of time. */
  readonly deeds: readonly DeedReport[];
  /** Of a directional target, what its measure was before and what it was in the end; null where that is not known. */
  readonly trend: Trend | null;
  /** How many speeches and sources were read after it was due, or of one without deadline after it was said. */
  readonly read: number;
}

/** A report of the quarter after a deadline is taken to tell what was reached by it. */
const promptDays = 92;

/** Whether a figure comes so soon after the deadline that it tells of it. */
export const isPrompt = (due: string, { day }: ComparedFigure): boolean =>
  daysBetween(due, day) <= promptDays;

/** The figures of a measure that were said after the target, and were known on a day. */
function reportsAfter(target: Judged, day: string): Point[] {
  const { followed, point } = target;
  if (!followed || !point) return [];
  return followed.points.filter(
    ({ state, said }) => state === 'reported' && said > point.said && said <= day,
  );
}

/**
 * Collects what was reported since a target was said. A figure of a day before that is no result of it; a flow or
 * a rate is judged only by figures of its own span.
 *
 * @param day the day it is judged on: what was said later was not known
 */
export function reportsOn(target: Judged, day: string): Reports {
  const { followed, point, due } = target;
  const others = {
    deeds: target.deeds.filter(({ said }) => said <= day),
    trend: trendOf(target, day),
    read: target.readOn.filter(isReadAfter(due, target.said, day)).length,
  };
  if (!followed || !point) return { target, day, before: [], after: [], same: [], ...others };
  const { direction, measure: counting } = followed.measure;
  const compare = (figure: Point): ComparedFigure => ({
    id: figure.id,
    day: figure.day,
    reach: reachOf(point, figure, direction),
  });
  const reports = reportsAfter(target, day);
  if (counting !== 'stock') {
    const same = reports.filter(
      (each) =>
        each.dated &&
        each.day === due &&
        (counting === 'rate' && followed.measure.change === null ? true : each.from === point.from),
    );
    const inSaid = same.toSorted((a, b) => (a.said < b.said ? -1 : Number(a.said > b.said)));
    return { target, day, before: [], after: [], same: inSaid.map(compare), ...others };
  }
  const compared = reports.filter((each) => each.day > point.said).map(compare);
  const isSteady = direction === 'up';
  return {
    target,
    day,
    before: compared.filter((each) => due === null || each.day === due || (isSteady && each.day < due)),
    after: compared.filter((each) => due !== null && each.day > due && (isSteady || isPrompt(due, each))),
    same: [],
    ...others,
  };
}
