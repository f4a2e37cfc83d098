import { isPrompt } from './reports.ts';
import {
  behindDeadline,
  byDeadline,
  decisive,
  disputedBy,
  due,
  flow,
  goal,
  ids,
  missedBy,
  stock,
  type OutcomeRule,
  year,
} from './outcomeRule.ts';

/** The rules that go by what was reported. */
export const reportedRules = {
  disputed: {
    verdict: 'not-measurable',
    holds: (reports) => {
      const found = disputedBy(reports);
      return found.length > 0 ? ids(...found) : null;
    },
    examples: [
      {
        counts: stock,
        goal,
        due,
        figures: [
          { value: 81_000, day: due, said: '2024-01-10' },
          { value: 79_000, day: due, said: '2024-02-10' },
        ],
        day: '2024-03-01',
      },
    ],
    not: [
      {
        counts: stock,
        goal,
        due,
        figures: [
          { value: 79_000, day: '2023-06-30' },
          { value: 81_000, day: due, said: '2024-02-10' },
        ],
        day: '2024-03-01',
      },
    ],
  },
  reached: {
    verdict: 'reported-met',
    holds: (reports) => {
      const found = byDeadline(reports);
      return found?.reach === 'met' ? ids(found) : null;
    },
    examples: [
      { counts: stock, goal, due, figures: [{ value: 81_000, day: '2023-06-30' }], day: '2023-07-01' },
      {
        counts: stock,
        goal,
        due,
        figures: [{ value: 81_000, day: due, said: '2024-02-01' }],
        day: '2024-03-01',
      },
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
      {
        counts: stock,
        goal,
        due,
        figures: [{ value: 81_000, day: '2023-02-01', said: '2023-06-30' }],
        day: '2024-03-01',
      },
      {
        counts: stock,
        goal,
        due,
        figures: [{ value: 81_000, day: '2023-06-30', state: 'forecast' }],
        day: '2024-03-01',
      },
      { counts: stock, goal, due, figures: [{ value: 81_000, day: '2024-12-31' }], day: '2025-03-01' },
      {
        counts: stock,
        goal,
        due,
        figures: [{ value: 81_000, day: due, said: '2024-02-01' }],
        day: '2024-01-01',
      },
      {
        counts: flow,
        goal: { value: 9e6, ...year },
        due,
        figures: [{ value: 9e6, from: '2022-01-01', day: due, said: '2024-01-15' }],
        day: '2024-03-01',
      },
    ],
  },
  'reached-when-told': {
    verdict: 'reported-met',
    holds: (reports) => {
      const found = behindDeadline(reports);
      const { due: deadline } = reports.target;
      return found?.reach === 'met' && deadline !== null && isPrompt(deadline, found) ? ids(found) : null;
    },
    examples: [
      { counts: stock, goal, due, figures: [{ value: 98_000, day: '2024-01-19' }], day: '2024-03-01' },
    ],
    not: [{ counts: stock, goal, due, figures: [{ value: 98_000, day: '2024-12-31' }], day: '2025-03-01' }],
  },
  'reached-late': {
    verdict: 'reported-met',
    holds: (reports) => {
      const missed = missedBy(reports);
      const found = missed && reports.after.find(({ reach, day }) => reach === 'met' && day > missed.day);
      return found ? ids(found, missed) : null;
    },
    isLate: () => true,
    examples: [
      {
        counts: stock,
        goal,
        due,
        figures: [
          { value: 79_000, day: due, said: '2024-01-10' },
          { value: 81_000, day: '2024-06-30' },
        ],
        day: '2024-07-01',
      },
    ],
    not: [
      { counts: stock, goal, due, figures: [{ value: 81_000, day: '2024-12-31' }], day: '2025-03-01' },
      {
        counts: stock,
        goal,
        due,
        figures: [{ value: 79_000, day: due, said: '2024-01-10' }],
        day: '2025-03-01',
      },
    ],
  },
  'not-reached': {
    verdict: 'reported-short',
    holds: (reports) => {
      const missed = missedBy(reports);
      return missed ? ids(missed) : null;
    },
    examples: [
      {
        counts: stock,
        goal,
        due,
        figures: [{ value: 70_000, bound: 'more-than', below: 80_000, day: '2024-02-01' }],
        day: '2024-03-01',
      },
      {
        counts: stock,
        goal,
        due,
        figures: [{ value: 80_000, day: due, said: '2024-02-01' }],
        day: '2024-03-01',
      },
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
    holds: (reports) => {
      const found = behindDeadline(reports);
      return found?.reach === 'met' ? ids(found) : null;
    },
    examples: [
      { counts: stock, goal, due, figures: [{ value: 140_000, day: '2024-12-31' }], day: '2025-03-01' },
    ],
    not: [{ counts: stock, goal, due, figures: [{ value: 98_000, day: '2024-01-19' }], day: '2024-03-01' }],
  },
  'too-vague': {
    verdict: 'not-measurable',
    holds: ({ target, before, after, same }) => {
      const found = [...before.filter(({ day }) => day === target.due), ...after, ...same].filter(
        (each) => !decisive(each),
      );
      return found.length > 0 ? ids(found.at(-1)) : null;
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
    holds: (reports) => {
      const found = byDeadline(reports);
      return found?.reach === 'short' ? ids(found) : null;
    },
    examples: [
      { counts: stock, goal, due, figures: [{ value: 70_000, day: '2023-06-30' }], day: '2024-03-01' },
    ],
    not: [{ counts: stock, goal, due, day: '2024-03-01' }],
  },
} satisfies Record<string, OutcomeRule>;
