import { toldRules } from './toldRules.ts';
import { untoldRules } from './untoldRules.ts';
import type { VerdictRule } from './verdictRule.ts';

/** The rules by which targets are judged. */
export const verdictRules = { ...toldRules, ...untoldRules } as const;
export type VerdictRuleName = keyof typeof verdictRules;

/** Their names in the order in which they are tried; the first that holds decides, and the last always holds. */
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
] as const satisfies readonly VerdictRuleName[];

/** A rule by its name. */
export const verdictRule = (name: VerdictRuleName): VerdictRule => verdictRules[name];
