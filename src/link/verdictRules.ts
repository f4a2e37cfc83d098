import type { Series, Verdict } from '../schemas/series.ts';
import { type Evidence, type Held, isPrompt } from './evidence.ts';
import type { Point } from './points.ts';

/** The names of the rules, in the order in which they are tried. */
export const verdictRuleNames = [
  'reached',
  'deadline-ahead',
  'no-number',
  'no-deadline',
  'not-followed',
  'reached-when-told',
  'not-reached',
  'reached-later',
  'too-vague',
  'not-by-the-last-report',
  'nothing-since',
] as const;
export type VerdictRuleName = (typeof verdictRuleNames)[number];

type Given = Pick<Point, 'value'> & Partial<Point>;

/** A target said on 2023-03-01 with what was reported: a rule's test. */
export interface VerdictCase {
  readonly counts?: Pick<Series, 'measure'> & Partial<Pick<Series, 'direction' | 'change'>>;
  /** Null without number; no measure counts it where `counts` is left out. */
  readonly goal: Given | null;
  readonly due: string | null;
  /** A figure is said on its day, where nothing else is given. */
  readonly figures?: readonly Given[];
  /** The day on which it is judged. */
  readonly day: string;
}

/** A rule: the verdict that it gives, and where it holds the figures that this rests on. */
export interface VerdictRule {
  readonly verdict: Verdict;
  /** The figures, by id; null where the rule does not hold. */
  readonly holds: (evidence: Evidence) => readonly string[] | null;
  /** Cases that this rule decides, and cases that it does not. */
  readonly examples: readonly VerdictCase[];
  readonly not: readonly VerdictCase[];
}

const decisive = ({ reach }: Held): boolean => reach !== 'open';
const ids = (...held: readonly (Held | undefined)[]): string[] => held.flatMap((each) => each?.record ?? []);

/** What decides by the deadline: the last report up to it, or of the target's own span, that tells. */
const byDeadline = ({ before, same }: Evidence): Held | undefined => [...before, ...same].findLast(decisive);
/** What decides after it: the first report behind it that tells. */
const behindDeadline = ({ after }: Evidence): Held | undefined => after.find(decisive);

const stock = { measure: 'stock', direction: 'up' } as const;
const flow = { measure: 'flow', direction: 'up' } as const;
const due = '2023-12-31';
const goal = { value: 80_000, bound: 'more-than' } as const;
const year = { from: '2023-01-01', day: due } as const;

const always = (): readonly string[] => [];

/** The rules by which targets are judged; the first that holds decides. */
export const verdictRules: Record<VerdictRuleName, VerdictRule> = {
  reached: {
    verdict: 'reported-met',
    holds: (evidence) => {
      const told = byDeadline(evidence);
      return told?.reach === 'met' ? ids(told) : null;
    },
    examples: [
      { counts: stock, goal, due, figures: [{ value: 81_000, day: '2023-06-30' }], day: '2023-07-01' },
      { counts: stock, goal, due, figures: [{ value: 81_000, day: due, said: '2024-02-01' }], day: '2024-03-01' },
      { counts: stock, goal, due: null, figures: [{ value: 81_000, day: '2025-01-01' }], day: '2025-03-01' },
      {
        counts: flow,
        goal: { value: 9e6, bound: 'approx', ...year },
        due,
        figures: [{ value: 9_495_000, ...year, said: '2024-01-15' }],
        day: '2024-03-01',
      },
    ],
    not: [
      { counts: stock, goal, due, figures: [{ value: 80_000, day: '2023-06-30' }], day: '2023-07-01' },
      { counts: stock, goal, due, figures: [{ value: 81_000, day: '2023-02-01', said: '2023-06-30' }], day: '2024-03-01' },
      { counts: stock, goal, due, figures: [{ value: 81_000, day: '2023-06-30', state: 'forecast' }], day: '2024-03-01' },
      { counts: stock, goal, due, figures: [{ value: 81_000, day: '2024-12-31' }], day: '2025-03-01' },
      { counts: stock, goal, due, figures: [{ value: 81_000, day: due, said: '2024-02-01' }], day: '2024-01-01' },
      {
        counts: flow,
        goal: { value: 9e6, ...year },
        due,
        figures: [{ value: 9e6, from: '2022-01-01', day: due, said: '2024-01-15' }],
        day: '2024-03-01',
      },
    ],
  },
  'deadline-ahead': {
    verdict: 'not-yet-due',
    holds: ({ target, day }) => (target.due !== null && target.due >= day ? [] : null),
    examples: [
      { counts: stock, goal, due, figures: [{ value: 70_000, day: '2023-06-30' }], day: due },
      { goal: null, due, day: '2023-06-30' },
    ],
    not: [{ counts: stock, goal, due, day: '2024-01-01' }],
  },
  'no-number': {
    verdict: 'not-measurable',
    holds: ({ target }) => (target.point ? null : []),
    examples: [
      { goal: null, due, day: '2024-03-01' },
      { goal: null, due: null, day: '2024-03-01' },
    ],
    not: [{ goal, due, day: '2024-03-01' }],
  },
  'no-deadline': {
    verdict: 'not-measurable',
    holds: ({ target }) => (target.due === null ? [] : null),
    examples: [{ counts: stock, goal, due: null, figures: [{ value: 70_000, day: '2025-01-01' }], day: '2025-03-01' }],
    not: [{ counts: stock, goal, due, day: '2024-03-01' }],
  },
  'not-followed': {
    verdict: 'no-report',
    holds: ({ target }) => (target.measure ? null : []),
    examples: [{ goal, due, day: '2024-03-01' }],
    not: [{ counts: stock, goal, due, day: '2024-03-01' }],
  },
  'reached-when-told': {
    verdict: 'reported-met',
    holds: (evidence) => {
      const told = behindDeadline(evidence);
      const { due: deadline } = evidence.target;
      return told?.reach === 'met' && deadline !== null && isPrompt(deadline, told) ? ids(told) : null;
    },
    examples: [{ counts: stock, goal, due, figures: [{ value: 98_000, day: '2024-01-19' }], day: '2024-03-01' }],
    not: [{ counts: stock, goal, due, figures: [{ value: 98_000, day: '2024-12-31' }], day: '2025-03-01' }],
  },
  'not-reached': {
    verdict: 'reported-short',
    holds: (evidence) => {
      const told = behindDeadline(evidence);
      if (told) return told.reach === 'short' ? ids(told) : null;
      const last = byDeadline(evidence);
      return last?.reach === 'short' && last.day === evidence.target.due ? ids(last) : null;
    },
    examples: [
      {
        counts: stock,
        goal,
        due,
        figures: [{ value: 70_000, bound: 'more-than', below: 80_000, day: '2024-02-01' }],
        day: '2024-03-01',
      },
      { counts: stock, goal, due, figures: [{ value: 80_000, day: due, said: '2024-02-01' }], day: '2024-03-01' },
      {
        counts: flow,
        goal: { value: 265e6, ...year },
        due,
        figures: [{ value: 240e6, ...year, said: '2024-02-01' }],
        day: '2024-03-01',
      },
      {
        counts: { measure: 'stock', direction: 'down' },
        goal: { value: 100, bound: 'at-most' },
        due,
        figures: [{ value: 120, day: '2024-01-31' }],
        day: '2024-03-01',
      },
    ],
    not: [
      { counts: stock, goal, due, figures: [{ value: 70_000, day: '2023-06-30' }], day: '2024-03-01' },
      {
        counts: flow,
        goal: { value: 265e6, ...year },
        due,
        figures: [{ value: 120e6, from: '2023-01-01', day: '2023-06-30' }],
        day: '2024-03-01',
      },
      {
        counts: stock,
        goal,
        due,
        figures: [{ value: 70_000, bound: 'more-than', day: '2024-02-01' }],
        day: '2024-03-01',
      },
    ],
  },
  'reached-later': {
    verdict: 'no-report',
    holds: (evidence) => {
      const told = behindDeadline(evidence);
      return told?.reach === 'met' ? ids(told) : null;
    },
    examples: [{ counts: stock, goal, due, figures: [{ value: 140_000, day: '2024-12-31' }], day: '2025-03-01' }],
    not: [{ counts: stock, goal, due, figures: [{ value: 98_000, day: '2024-01-19' }], day: '2024-03-01' }],
  },
  'too-vague': {
    verdict: 'not-measurable',
    holds: ({ target, before, after, same }) => {
      const told = [...before.filter(({ day }) => day === target.due), ...after, ...same].filter(
        (each) => !decisive(each),
      );
      return told.length > 0 ? ids(told.at(-1)) : null;
    },
    examples: [
      {
        counts: stock,
        goal,
        due,
        figures: [{ value: 70_000, bound: 'more-than', day: '2024-02-01' }],
        day: '2024-03-01',
      },
      {
        counts: { measure: 'rate', direction: 'none' },
        goal: { value: 27, day: due },
        due,
        figures: [{ value: 26.2, day: due, said: '2024-02-01' }],
        day: '2024-03-01',
      },
    ],
    not: [{ counts: stock, goal, due, figures: [{ value: 70_000, day: '2024-02-01' }], day: '2024-03-01' }],
  },
  'not-by-the-last-report': {
    verdict: 'no-report',
    holds: (evidence) => {
      const told = byDeadline(evidence);
      return told?.reach === 'short' ? ids(told) : null;
    },
    examples: [{ counts: stock, goal, due, figures: [{ value: 70_000, day: '2023-06-30' }], day: '2024-03-01' }],
    not: [{ counts: stock, goal, due, day: '2024-03-01' }],
  },
  'nothing-since': {
    verdict: 'no-report',
    holds: always,
    examples: [
      { counts: stock, goal, due, day: '2024-03-01' },
      {
        counts: flow,
        goal: { value: 265e6, ...year },
        due,
        figures: [{ value: 280e6, from: '2024-01-01', day: '2024-12-31' }],
        day: '2025-03-01',
      },
    ],
    not: [],
  },
};
