import { due, stock, type OutcomeRule } from './outcomeRule.ts';
import type { DeedReport, Reports } from './reports.ts';

const whole = ({ deeds }: Reports): DeedReport | undefined =>
  deeds.find(({ fulfils }) => fulfils === 'whole');
const parts = ({ deeds }: Reports): DeedReport[] => deeds.filter(({ fulfils }) => fulfils === 'part');

/** Whether a deed was done after the target was due: only where a source says when it was done. */
const isAfter = ({ from }: DeedReport, deadline: string | null): boolean =>
  deadline !== null && from !== null && from > deadline;

/** Which course of a measure each direction asks for. */
const wanted = { up: 'higher', down: 'lower', hold: 'same' } as const;
/** Which it forbids. To hold something is too vague a wish to be failed by a small change. */
const unwanted = { up: ['lower', 'same'], down: ['higher', 'same'], hold: [] } as const;

/** A measure of a year beside that of the year before: what the cases of its course are about. */
const moving = {
  counts: { measure: 'flow', direction: 'none' },
  goal: null,
  due: '2021-12-31',
  day: '2022-03-01',
} as const;
const before = { from: '2020-01-01', day: '2020-12-31', said: '2021-01-18' } as const;
const revised = { ...before, value: 1065 };
const lower = { ...before, value: 1020 };
const later = { value: 1033, from: '2021-01-01', day: '2021-12-31', said: '2022-01-17' } as const;

/** The rules that go by what was done, and by which way a measure went. */
export const deedRules = {
  replaced: {
    verdict: 'superseded',
    holds: (reports) => {
      const end = reports.deeds.find(({ deed }) => deed === 'superseded' || deed === 'repealed');
      const done = whole(reports);
      return end && (!done || done.day > end.day) ? [end.id] : null;
    },
    examples: [
      {
        goal: null,
        due,
        deeds: [{ deed: 'superseded', fulfils: 'none', day: '2023-09-01' }],
        day: '2024-03-01',
      },
    ],
    not: [
      {
        goal: null,
        due,
        deeds: [
          { deed: 'issued', fulfils: 'whole', day: '2023-05-01' },
          { deed: 'superseded', fulfils: 'none', day: '2025-09-01' },
        ],
        day: '2026-03-01',
      },
    ],
  },
  delivered: {
    verdict: 'reported-met',
    holds: (reports) => {
      const done = whole(reports);
      return done ? [done.id] : null;
    },
    isLate: (reports) => {
      const done = whole(reports);
      return done !== undefined && isAfter(done, reports.target.due);
    },
    examples: [
      {
        goal: null,
        due,
        deeds: [{ deed: 'issued', fulfils: 'whole', day: '2023-11-13' }],
        day: '2023-12-01',
      },
      {
        goal: null,
        due: null,
        deeds: [{ deed: 'opened', fulfils: 'whole', day: '2026-04-01' }],
        day: '2026-05-01',
      },
      {
        goal: null,
        due,
        deeds: [{ deed: 'revised', fulfils: 'whole', day: '2024-05-01' }],
        day: '2024-06-01',
      },
    ],
    not: [
      {
        goal: null,
        due,
        deeds: [{ deed: 'issued', fulfils: 'whole', day: '2024-05-01' }],
        day: '2024-03-01',
      },
      { goal: null, due, deeds: [{ deed: 'issued', fulfils: 'part', day: '2023-05-01' }], day: '2024-03-01' },
      {
        goal: null,
        due,
        deeds: [{ deed: 'continued', fulfils: 'none', day: '2023-05-01' }],
        day: '2024-03-01',
      },
    ],
  },
  'moved-as-meant': {
    verdict: 'reported-met',
    holds: ({ target: { course }, trend }) =>
      course && trend?.course === wanted[course.direction] ? trend.figures : null,
    examples: [
      {
        ...moving,
        course: 'down',
        figures: [revised, later],
      },
    ],
    not: [
      {
        ...moving,
        course: 'down',
        figures: [later],
      },
      {
        ...moving,
        course: 'down',
        figures: [revised, { ...lower, said: '2021-02-18' }, later],
      },
    ],
  },
  'moved-otherwise': {
    verdict: 'reported-short',
    holds: ({ target: { course }, trend }) =>
      course && trend && unwanted[course.direction].some((each) => each === trend.course)
        ? trend.figures
        : null,
    examples: [
      {
        ...moving,
        course: 'down',
        figures: [lower, later],
      },
    ],
    not: [
      {
        ...moving,
        course: 'hold',
        figures: [lower, later],
      },
    ],
  },
  'delivered-in-part': {
    verdict: 'reported-partly',
    holds: (reports) => {
      const done = parts(reports);
      return done.length > 0 ? done.map(({ id }) => id) : null;
    },
    isLate: (reports) => parts(reports).every((part) => isAfter(part, reports.target.due)),
    examples: [
      { goal: null, due, deeds: [{ deed: 'issued', fulfils: 'part', day: '2023-05-01' }], day: '2024-03-01' },
      {
        goal: { value: 10 },
        due,
        deeds: [{ deed: 'started', fulfils: 'part', day: '2024-05-01' }],
        day: '2024-06-01',
      },
    ],
    not: [
      { goal: null, due, deeds: [{ deed: 'issued', fulfils: 'part', day: '2023-05-01' }], day: '2023-06-01' },
      { counts: stock, goal: { value: 10 }, due, day: '2024-06-01' },
    ],
  },
} satisfies Record<string, OutcomeRule>;
