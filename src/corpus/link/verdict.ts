import type { Basis } from '../../model/evidence.ts';
import type { Judgement } from '../../model/measure.ts';
import { reportsOn, type Judged } from './reports.ts';
import { type OutcomeRuleName, outcomeRule, outcomeRuleNames } from './outcomeRules.ts';

export type { Judged } from './reports.ts';

/**
 * What became of a target, by what was reported and done since.
 *
 * @param day the day it is judged on
 * @param basisOf whose word a record or fact is, by its id
 * @returns null where no report was found and nothing was read in which there could be one
 */
export function judge(
  target: Judged,
  day: string,
  basisOf: (id: string) => Basis | null = () => null,
): (Judgement & { rule: OutcomeRuleName }) | null {
  const reports = reportsOn(target, day);
  const rule = outcomeRuleNames.find((name) => outcomeRule(name).holds(reports)) ?? 'nothing-since';
  const { verdict, holds, isLate } = outcomeRule(rule);
  const found = holds(reports) ?? [];
  if (verdict === 'no-report' && found.length === 0 && reports.read === 0) return null;
  const own = new Set(reports.deeds.filter((each) => each.isOwn).map(({ id }) => id));
  const inputs = found.filter((id) => !own.has(id));
  const documents = found.filter((id) => own.has(id));
  const [first] = inputs;
  const basis = documents.length > 0 ? 'document' : first === undefined ? null : basisOf(first);
  return { verdict, late: isLate?.(reports) ?? false, basis, rule, inputs, documents, reason: null, day };
}

const isSame = (one: Judgement, other: Judgement): boolean =>
  one.verdict === other.verdict &&
  one.late === other.late &&
  one.rule === other.rule &&
  one.reason === other.reason &&
  one.inputs.join(' ') === other.inputs.join(' ') &&
  one.documents.join(' ') === other.documents.join(' ');

/**
 * A history with what is judged now, which is added only where it is not what was judged last; a decision of an
 * earlier day counts from the last day on. A day has one verdict: the last one.
 */
export function withJudgement(history: readonly Judgement[], now: Judgement): Judgement[] {
  const last = history.at(-1);
  if (!last) return [now];
  const before = history.slice(0, -1);
  if (isSame(last, now)) return [...before, { ...now, day: last.day }];
  return last.day < now.day ? [...history, now] : withJudgement(before, { ...now, day: last.day });
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
