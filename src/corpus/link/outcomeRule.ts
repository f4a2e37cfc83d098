import type { Measure, Verdict } from '../../model/measure.ts';
import type { Direction } from '../../model/record.ts';
import type { ComparedFigure, DeedReport, Reports } from './reports.ts';
import type { Point } from './points.ts';

export type Given = Pick<Point, 'value'> & Partial<Point>;

/** A target said on 2023-03-01 with what was reported: a rule's test. */
export interface OutcomeCase {
  readonly counts?: Pick<Measure, 'measure'> & Partial<Pick<Measure, 'direction' | 'change'>>;
  /** Null without number; no measure counts it where `counts` is left out. */
  readonly goal: Given | null;
  readonly due: string | null;
  /** A figure is said on its day, where nothing else is given. */
  readonly figures?: readonly Given[];
  /** Which way the measure is to go in the year of the deadline. */
  readonly course?: Direction;
  /** What was done, published on its day. */
  readonly deeds?: readonly Pick<DeedReport, 'deed' | 'fulfils' | 'day'>[];
  /** Whether nothing was read since. */
  readonly unread?: boolean;
  /** The day on which it is judged. */
  readonly day: string;
}

/** A rule: the verdict that it gives, and where it holds the figures that this rests on. */
export interface OutcomeRule {
  readonly verdict: Verdict;
  /** The figures, by id; null where the rule does not hold. */
  readonly holds: (reports: Reports) => readonly string[] | null;
  /** Whether what was reached came after its day; never where it is left out. */
  readonly isLate?: (reports: Reports) => boolean;
  /** Cases that this rule decides, and cases that it does not. */
  readonly examples: readonly OutcomeCase[];
  readonly not: readonly OutcomeCase[];
}

/** Whether a figure tells: it reaches the target, or it does not. */
export const decisive = ({ reach }: ComparedFigure): boolean => reach !== 'open';

/** The ids of figures, those that there are. */
export const ids = (...compared: readonly (ComparedFigure | undefined)[]): string[] =>
  compared.flatMap((each) => each?.id ?? []);

/** What decides by the deadline: the last report up to it, or of the target's own span, that tells. */
export const byDeadline = ({ before, same }: Reports): ComparedFigure | undefined =>
  [...before, ...same].findLast(decisive);

/** What tells of the day that decides by the deadline, where reports of that day contradict one another. */
export function disputedBy(reports: Reports): ComparedFigure[] {
  const last = byDeadline(reports);
  const sameDay = [...reports.before, ...reports.same].filter(
    (each) => decisive(each) && each.day === last?.day,
  );
  return new Set(sameDay.map(({ reach }) => reach)).size > 1 ? sameDay : [];
}

/** What decides after it: the first report behind it that tells. */
export const behindDeadline = ({ after }: Reports): ComparedFigure | undefined => after.find(decisive);

/** What tells that a target was missed: a figure of the day it was due, else the first one behind it that tells. */
export function missedBy(reports: Reports): ComparedFigure | undefined {
  const last = byDeadline(reports);
  const found = last?.day === reports.target.due ? last : behindDeadline(reports);
  return found?.reach === 'short' ? found : undefined;
}

/** What the cases of the rules are about. */
export const stock = { measure: 'stock', direction: 'up' } as const;
export const flow = { measure: 'flow', direction: 'up' } as const;
export const due = '2023-12-31';
export const goal = { value: 80_000, bound: 'more-than' } as const;
export const year = { from: '2023-01-01', day: due } as const;
