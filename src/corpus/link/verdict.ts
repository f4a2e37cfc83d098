import type { Judgement } from '../../model/measure.ts';
import { reportsOn, type Judged } from './reports.ts';
import { type OutcomeRuleName, outcomeRule, outcomeRuleNames } from './outcomeRules.ts';

export type { Judged } from './reports.ts';

/**
 * What became of a target, by what was reported since.
 *
 * @param day the day it is judged on
 */
export function judge(target: Judged, day: string): Judgement & { rule: OutcomeRuleName } {
  const reports = reportsOn(target, day);
  const rule = outcomeRuleNames.find((name) => outcomeRule(name).holds(reports)) ?? 'nothing-since';
  const { verdict, holds } = outcomeRule(rule);
  return { verdict, rule, inputs: [...(holds(reports) ?? [])], reason: null, day };
}

const isSame = (one: Judgement, other: Judgement): boolean =>
  one.verdict === other.verdict &&
  one.rule === other.rule &&
  one.reason === other.reason &&
  one.inputs.join(' ') === other.inputs.join(' ');

/**
 * A history with what is judged now, which is added only where it is not what was judged last; a decision of an
 * earlier day counts from the last day on.
 */
export function withJudgement(history: readonly Judgement[], now: Judgement): Judgement[] {
  const last = history.at(-1);
  if (!last) return [now];
  if (isSame(last, now)) return [...history];
  return [...history, last.day > now.day ? { ...now, day: last.day } : now];
}

/**
 * What is known of a target on a day: as it was stored by then, where that is what is judged now.
 *
 * @param history the newest last
 * @param now as it is judged on the day
 */
export function outcomeOn(
  history: readonly Judgement[],
  now: Judgement,
  day: string,
): { judgement: Judgement; earlier: readonly Judgement[] } {
  const all = withJudgement(
    history.filter((each) => each.day <= day),
    now,
  );
  return { judgement: all.at(-1) ?? now, earlier: all.slice(0, -1) };
}
