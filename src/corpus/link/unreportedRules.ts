import { due, flow, goal, stock, type OutcomeRule, year } from './outcomeRule.ts';

/** The rules that go by the target itself, and by what was not reported. */
export const unreportedRules = {
  'deadline-ahead': {
    verdict: 'not-yet-due',
    holds: ({ target, day }) => (target.due !== null && target.due >= day ? [] : null),
    examples: [
      { counts: stock, goal, due, figures: [{ value: 70_000, day: '2023-06-30' }], day: due },
      { goal: null, due, day: '2023-06-30' },
    ],
    not: [{ counts: stock, goal, due, day: '2024-01-01' }],
  },
  'no-deed': {
    verdict: 'no-report',
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
    examples: [
      { counts: stock, goal, due: null, figures: [{ value: 70_000, day: '2025-01-01' }], day: '2025-03-01' },
    ],
    not: [{ counts: stock, goal, due, day: '2024-03-01' }],
  },
  'not-followed': {
    verdict: 'no-report',
    holds: ({ target }) => (target.followed ? null : []),
    examples: [{ goal, due, day: '2024-03-01' }],
    not: [{ counts: stock, goal, due, day: '2024-03-01' }],
  },
  'nothing-since': {
    verdict: 'no-report',
    holds: () => [],
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
} satisfies Record<string, OutcomeRule>;
