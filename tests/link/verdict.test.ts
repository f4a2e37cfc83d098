import { describe, expect, test } from 'vitest';
import type { Judged } from '../../src/link/evidence.ts';
import { type Point, pointOf } from '../../src/link/points.ts';
import { reachOf } from '../../src/link/reach.ts';
import { judge, standing, withJudgement } from '../../src/link/verdict.ts';
import { type VerdictCase, verdictRule, verdictRuleNames } from '../../src/link/verdictRules.ts';
import { dueOf } from '../../src/link/due.ts';
import type { Quantity, Time } from '../../src/schemas/record.ts';
import { type Judgement, series as schema } from '../../src/schemas/series.ts';

const said = '2023-03-01';

/** The target of a case, as it is judged. */
function judged({ counts, goal, due, figures = [] }: VerdictCase): Judged {
  const plain = { max: null, bound: 'exact', from: null, dated: true } as const;
  const point: Point | null = goal && {
    ...plain,
    record: 'target-1',
    state: 'target',
    day: due ?? said,
    said,
    ...goal,
  };
  const points = figures.map((figure, index): Point => {
    const day = figure.day ?? said;
    return { ...plain, record: `figure-${index + 1}`, state: 'reported', day, said: day, ...figure };
  });
  const series = schema.parse({
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
  return { measure: counts ? { series, points } : null, point, due };
}

describe.each(verdictRuleNames)('%s', (name) => {
  const rule = verdictRule(name);

  test.each(rule.examples)('decides $goal due $due by $figures on $day', (given) => {
    expect(judge(judged(given), given.day)).toMatchObject({
      rule: name,
      verdict: rule.verdict,
      day: given.day,
    });
  });

  test.each(rule.not)('does not decide $goal due $due by $figures on $day', (given) => {
    expect(judge(judged(given), given.day).rule).not.toBe(name);
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
