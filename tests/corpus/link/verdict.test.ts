import { describe, expect, test } from 'vitest';
import type { Judged } from '../../../src/corpus/link/reports.ts';
import { type Point, pointOf } from '../../../src/corpus/link/points.ts';
import { reachOf } from '../../../src/corpus/link/reach.ts';
import { judge, outcomeOn, withJudgement } from '../../../src/corpus/link/verdict.ts';
import type { OutcomeCase } from '../../../src/corpus/link/outcomeRule.ts';
import { outcomeRule, outcomeRuleNames, outcomeRules } from '../../../src/corpus/link/outcomeRules.ts';
import { dueOf } from '../../../src/corpus/link/due.ts';
import type { Quantity, Time } from '../../../src/model/record.ts';
import { type Judgement, measure as schema } from '../../../src/model/measure.ts';

const said = '2023-03-01';

/** The target of a case, as it is judged. */
function judged({
  counts,
  goal,
  due,
  figures = [],
  course,
  deeds = [],
  unread = false,
  day,
}: OutcomeCase): Judged {
  const plain = { origin: 'speech', max: null, bound: 'exact', from: null, dated: true } as const;
  const point: Point | null = goal && {
    ...plain,
    id: 'target-1',
    state: 'target',
    day: due ?? said,
    said,
    ...goal,
  };
  const points = figures.map((figure, index): Point => {
    const day = figure.day ?? said;
    return { ...plain, id: `figure-${index + 1}`, state: 'reported', day, said: day, ...figure };
  });
  const measure = schema.parse({
    id: 'things',
    name: { 'zh-Hans': '东西', 'zh-Hant': '東西', en: 'Things' },
    counts: '东西的总数。',
    unit: '个',
    direction: 'up',
    topic: 'things',
    words: [['东西']],
    belongs: ['一', '二'],
    not: ['三'],
    measure: 'stock',
    ...counts,
  });
  const done = deeds.map((deed, index) => ({
    ...{ ...deed, id: `deed-${index + 1}`, isOwn: false, from: deed.day, said: deed.day },
  }));
  return {
    ...{ followed: counts ? { measure, points } : null, point, due, deeds: done, said },
    course: course && due ? { direction: course, from: `${due.slice(0, 4)}-01-01`, to: due } : null,
    readOn: unread ? [] : [day],
  };
}

describe.each(outcomeRuleNames)('%s', (name) => {
  const rule = outcomeRule(name);

  test.each(rule.examples)('decides $goal due $due by $figures on $day', (given) => {
    expect(judge(judged(given), given.day)).toMatchObject({
      rule: name,
      verdict: rule.verdict,
      day: given.day,
    });
  });

  test.each(rule.not)('does not decide $goal due $due by $figures on $day', (given) => {
    expect(judge(judged(given), given.day)?.rule).not.toBe(name);
  });
});

test('a verdict names the figures that it rests on', () => {
  const target = judged({
    counts: { measure: 'stock' },
    goal: { value: 80_000, bound: 'more-than' },
    due: '2023-12-31',
    figures: [
      { value: 70_000, day: '2023-06-30' },
      { value: 98_000, day: '2024-01-19' },
      { value: 140_000, day: '2024-12-31' },
    ],
    day: '2025-01-01',
  });
  expect(judge(target, '2023-07-01')).toMatchObject({ verdict: 'not-yet-due', inputs: [] });
  expect(judge(target, '2024-01-01')).toMatchObject({ verdict: 'no-report', inputs: ['figure-1'] });
  expect(judge(target, '2025-01-01')).toMatchObject({ verdict: 'reported-met', inputs: ['figure-2'] });
});

test('what nothing was read about is not judged to be without report', () => {
  const { goal, due, day } = { goal: null, due: '2023-12-31', day: '2024-03-01' };
  expect(judge(judged({ goal, due, day, unread: true }), day)).toBeNull();
  expect(judge(judged({ goal, due, day }), day)).toMatchObject({ verdict: 'no-report' });
});

test('what was done after its day is late, and of what no source names the day nothing is said', () => {
  const given = (from: string | null) => ({
    ...judged({ goal: null, due: '2023-12-31', day: '2024-06-01' }),
    deeds: [
      {
        ...({ id: 'deed-1', deed: 'issued', fulfils: 'whole', isOwn: false } as const),
        from,
        day: '2024-05-01',
        said: '2024-05-01',
      },
    ],
  });
  expect(judge(given('2024-05-01'), '2024-06-01')).toMatchObject({ verdict: 'reported-met', late: true });
  expect(judge(given(null), '2024-06-01')).toMatchObject({ verdict: 'reported-met', late: false });
});

test('a document of the collection that is what was promised stands among the documents, not among the inputs', () => {
  const own = { id: '2024-03-guidelines', deed: 'issued', fulfils: 'whole', isOwn: true } as const;
  const target = {
    ...judged({ goal: null, due: null, day: '2024-06-01' }),
    deeds: [{ ...own, from: '2024-03-01', day: '2024-03-01', said: '2024-03-01' }],
  };
  expect(judge(target, '2024-06-01')).toMatchObject({ basis: 'document', inputs: [], documents: [own.id] });
});

test('every rule has its place in the order, the one that always holds last', () => {
  expect([...outcomeRuleNames].toSorted()).toEqual(Object.keys(outcomeRules).toSorted());
  expect(outcomeRuleNames.at(-1)).toBe('nothing-since');
});

const quantity = (text: string, value: number): Quantity => ({
  ...{
    text,
    value,
    start: 0,
    end: [...text].length,
    max: null,
    unit: '家',
    bound: 'more-than',
    bound_text: null,
  },
});
const time = (relation: Time['relation'], start: string, end: string): Time => ({
  ...{ text: '今年', start, end, relation, precision: 'year', stated: true },
});

describe('a figure held against a target', () => {
  const plain = { max: null } as const;
  const goal = { ...plain, value: 80_000, bound: 'more-than' } as const;

  test.each([
    ['超过8万', { value: 80_000, bound: 'more-than' }, 'met'],
    ['8万家', { value: 80_000, bound: 'exact' }, 'short'],
    ['7万多', { value: 70_000, bound: 'more-than', below: 80_000 }, 'short'],
    ['超过7万', { value: 70_000, bound: 'more-than' }, 'open'],
    ['近8万', { value: 80_000, bound: 'nearly' }, 'short'],
    ['约8万', { value: 80_000, bound: 'approx' }, 'open'],
    ['8.2万至8.5万', { value: 82_000, max: 85_000, bound: 'range' }, 'met'],
    ['7.5万至8.5万', { value: 75_000, max: 85_000, bound: 'range' }, 'open'],
    ['不足8万', { value: 80_000, bound: 'less-than' }, 'short'],
  ] as const)('%s against 超过8万', (_, figure, reach) => {
    expect(reachOf(goal, { ...plain, ...figure }, 'up')).toBe(reach);
  });

  test.each([
    ['不超过100', 100, 'met'],
    ['不超过100', 101, 'short'],
  ] as const)('of %s, %i', (_, value, reach) => {
    expect(
      reachOf({ value: 100, max: null, bound: 'at-most' }, { value, max: null, bound: 'exact' }, 'down'),
    ).toBe(reach);
  });

  test('around an intended number is near enough, or short, or neither', () => {
    const around = { value: 3000, max: null, bound: 'approx' } as const;
    const reach = (value: number) => reachOf(around, { value, max: null, bound: 'exact' }, 'up');
    expect([4357, 2850, 2800, 2699].map(reach)).toEqual(['met', 'met', 'open', 'short']);
  });

  test('tells nothing where neither words nor measure say which way is good', () => {
    expect(
      reachOf({ value: 27, max: null, bound: 'exact' }, { value: 26, max: null, bound: 'exact' }, 'none'),
    ).toBe('open');
  });
});

describe('a point', () => {
  const figure = {
    id: 'a-1',
    kind: 'figure',
    type: 'reported',
    quantity: quantity('7万多家', 70_000),
  } as const;
  const target = { ...figure, kind: 'target', type: 'quantified' } as const;

  test.each([
    ['7万多家', 70_000, 80_000],
    ['1300多家', 1300, 1400],
    ['310多万户', 3_100_000, 3_200_000],
    ['1.2万余家', 12_000, 13_000],
    ['8997家', 8997, undefined],
  ])('knows below what %s lies', (text, value, below) => {
    expect(pointOf({ ...figure, quantity: quantity(text, value), time: null }, said)?.below).toBe(below);
  });

  test('of a stock is true of one day, of a flow of its span', () => {
    const year = time('during', '2022-01-01', '2022-12-31');
    expect(pointOf({ ...figure, time: year }, said, 'stock')).toMatchObject({
      from: null,
      day: '2022-12-31',
    });
    expect(pointOf({ ...figure, time: year }, said, 'flow')).toMatchObject({
      from: '2022-01-01',
      day: '2022-12-31',
    });
    const due = time('by', '2023-01-01', '2023-12-31');
    expect(pointOf({ ...target, time: due }, said, 'stock')).toMatchObject({ from: null, day: '2023-12-31' });
    expect(pointOf({ ...target, time: due }, said, 'flow')).toMatchObject({
      from: '2023-01-01',
      day: '2023-12-31',
    });
  });

  test('that was reported is never true of a day after it was said', () => {
    const year = time('during', '2023-01-01', '2023-12-31');
    expect(pointOf({ ...figure, time: year }, said, 'flow')?.day).toBe(said);
    expect(pointOf({ ...figure, type: 'forecast', time: year }, said, 'flow')?.day).toBe('2023-12-31');
  });

  test('without time stands on the day it was said', () => {
    expect(pointOf({ ...figure, time: null }, said, 'stock')).toMatchObject({ day: said, dated: false });
  });
});

test('what is to be reached or done in the course of a span is due at its end, an effort in general is not', () => {
  const during = time('during', '2021-01-01', '2025-12-31');
  expect(dueOf({ kind: 'target', type: 'quantified', time: during })).toBe('2025-12-31');
  expect(dueOf({ kind: 'target', type: 'deliverable', time: during })).toBe('2025-12-31');
  expect(dueOf({ kind: 'target', type: 'action', time: during })).toBeNull();
  expect(dueOf({ kind: 'figure', type: 'reported', time: during })).toBeNull();
});

describe('a history', () => {
  const first: Judgement = {
    ...{ verdict: 'not-yet-due', late: false, basis: null, rule: 'deadline-ahead' },
    ...{ inputs: [], documents: [], reason: null, day: '2023-03-01' },
  };
  const second: Judgement = { ...first, verdict: 'no-report', rule: 'nothing-since', day: '2024-01-01' };

  test('grows only where verdict, rule, reason or figures are others', () => {
    expect(withJudgement([], first)).toEqual([first]);
    expect(withJudgement([first], { ...first, day: '2023-06-01' })).toEqual([first]);
    expect(withJudgement([first], second)).toEqual([first, second]);
    expect(withJudgement([second], { ...second, inputs: ['a-1'], day: '2024-02-01' })).toHaveLength(2);
    expect(withJudgement([first, second], { ...first, day: '2024-02-01' })).toHaveLength(3);
    expect(withJudgement([second], { ...first, day: '2023-06-01' }).at(-1)?.day).toBe(second.day);
  });

  test('has one verdict a day, the last, and none that the day before had already', () => {
    expect(withJudgement([first, second], { ...second, inputs: ['a-1'] })).toEqual([
      first,
      { ...second, inputs: ['a-1'] },
    ]);
    expect(withJudgement([first, second], { ...first, day: second.day })).toEqual([first]);
  });

  test('takes whose word a verdict is as it is known now', () => {
    expect(withJudgement([first], { ...first, basis: 'self', day: '2024-01-01' })).toEqual([
      { ...first, basis: 'self' },
    ]);
  });

  test('tells what was known on a day', () => {
    const history = [first, second];
    const onThatDay = (now: Judgement, day: string) => outcomeOn(history, { ...now, day }, day);
    expect(onThatDay(second, '2025-01-01')).toEqual({ judgement: second, earlier: [first] });
    expect(onThatDay(first, '2023-12-31')).toEqual({ judgement: first, earlier: [] });
    const third = { ...second, inputs: ['a-1'], day: '2025-01-01' };
    expect(onThatDay(third, '2025-01-01')).toEqual({ judgement: third, earlier: [first, second] });
  });
});
