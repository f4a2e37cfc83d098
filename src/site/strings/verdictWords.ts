import type { VerdictRuleName } from '../../link/verdictRules.ts';
import type { Script } from '../../schemas/common.ts';
import { verdictHans } from './verdict-zh-hans.ts';
import { verdictHant } from './verdict-zh-hant.ts';

/** A figure that a verdict rests on, in words. */
export interface ToldFigure {
  /** The words of the text: 7万多家. */
  worded: string;
  /** What time it is true of: 2022年底; where the text names none, the day it was said. */
  when: string;
}

/** What the reason of a verdict speaks of, in words. */
export interface Told {
  /** The day by which the target is due; null without deadline. */
  due: string | null;
  /** What is to be reached, in the words of the text: 超过8万家. */
  goal: string;
  figures: readonly ToldFigure[];
}

/** The words for what became of targets, in one language. */
export interface VerdictWords {
  /** The heading above what became of a target. */
  title: string;
  /** Each rule in a sentence, without a target. */
  rules: Record<VerdictRuleName | 'editorial', string>;
  /** Why a target is judged so. */
  reasons: Record<VerdictRuleName, (told: Told) => string>;
  /** Of a figure for which the text names no time. */
  whenSaid: (day: string) => string;
  /** What is to be kept in mind with every verdict. */
  selfReported: string;
  silence: string;
  /** From when on it is judged so, and how it was judged before. */
  since: (day: string) => string;
  before: string;
  basis: string;
  byEditor: string;
}

const tables: Record<Script, VerdictWords> = { 'zh-Hans': verdictHans, 'zh-Hant': verdictHant };

/** The words for what became of targets in one script. */
export const verdictWordsFor = (script: Script): VerdictWords => tables[script];
