import { compareGoals, compareReports, type PointComparison } from './comparePoints.ts';
import { daysBetween } from '../../lang/days.ts';
import type { MeasureChange } from '../../model/measure.ts';
import type { Point } from './points.ts';

/** What each of two speeches says of one measure. */
export interface MeasureComparison {
  readonly change: MeasureChange;
  readonly earlier: readonly Point[];
  readonly later: readonly Point[];
}

const exactness = ({ bound, dated }: Point): number => (dated ? 2 : 0) + (bound === 'exact' ? 1 : 0);

/** The point that a speech is held to where it has several of one state: the latest, then the most exact. */
const chief = (points: readonly Point[], state: Point['state']): Point | undefined =>
  points
    .filter((point) => point.state === state)
    .toSorted((a, b) => b.day.localeCompare(a.day, 'en') || exactness(b) - exactness(a))[0];

const goalChanges: Record<PointComparison, MeasureChange> = {
  same: 'repeated',
  higher: 'raised',
  lower: 'lowered',
  open: 'restated',
};

const reportChanges: Record<PointComparison, MeasureChange> = {
  same: 'report-same',
  higher: 'report-higher',
  lower: 'report-lower',
  open: 'report-open',
};

/** How many days are counted, of a flow; null for what is true of one day. */
const daysOf = ({ from, day }: Point): number | null => (from === null ? null : daysBetween(from, day));

/** Whether two reports count over spans of one length, leap days aside. */
function spansAlike(one: Point, other: Point): boolean {
  const [a, b] = [daysOf(one), daysOf(other)];
  return a === null || b === null ? a === b : Math.abs(a - b) <= 1;
}

function changeOf(earlier: readonly Point[], later: readonly Point[], said: string): MeasureChange | null {
  const [goal, nextGoal] = [chief(earlier, 'target'), chief(later, 'target')];
  const [report, nextReport] = [chief(earlier, 'reported'), chief(later, 'reported')];
  if (goal && nextGoal) {
    const change = goalChanges[compareGoals(goal, nextGoal)];
    return change === 'repeated' && goal.day !== nextGoal.day ? 'deadline-moved' : change;
  }
  if (goal) return nextReport && nextReport.day > said ? 'reported-since' : 'not-said-again';
  if (nextGoal) return 'new';
  if (!report || !nextReport) return null;
  return spansAlike(report, nextReport) ? reportChanges[compareReports(report, nextReport)] : 'report-open';
}

/**
 * What became of a measure between two speeches: its targets held against one another; a target of the earlier
 * one against what the later one reports; else the reports of both.
 *
 * @param said the day of the earlier speech: only what is true of a later day has been reported since
 * @returns null where neither has a target and not both have a report
 */
export function compareMeasure(
  earlier: readonly Point[],
  later: readonly Point[],
  said: string,
): MeasureComparison | null {
  const change = changeOf(earlier, later, said);
  return change && { change, earlier, later };
}
