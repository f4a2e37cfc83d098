import { deedRules } from './deedRules.ts';
import { reportedRules } from './reportedRules.ts';
import { unreportedRules } from './unreportedRules.ts';
import type { OutcomeRule } from './outcomeRule.ts';

/** The rules by which targets are judged. */
export const outcomeRules = { ...deedRules, ...reportedRules, ...unreportedRules } as const;
export type OutcomeRuleName = keyof typeof outcomeRules;

/** Their names in the order in which they are tried; the first that holds decides, and the last always holds. */
export const outcomeRuleNames = [
  'replaced',
  'delivered',
  'disputed',
  'reached',
  'deadline-ahead',
  'moved-as-meant',
  'moved-otherwise',
  'delivered-in-part',
  'no-deed',
  'no-deadline',
  'not-followed',
  'reached-when-told',
  'reached-late',
  'not-reached',
  'reached-later',
  'too-vague',
  'not-by-the-last-report',
  'nothing-since',
] as const satisfies readonly OutcomeRuleName[];

/** A rule by its name. */
export const outcomeRule = (name: OutcomeRuleName): OutcomeRule => outcomeRules[name];
