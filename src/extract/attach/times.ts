import type { Time } from '../../model/record.ts';
import type { Mood } from '../modality/cues.ts';
import type { TimePart } from '../parts.ts';
import type { WordRule } from '../wordRule.ts';

/** What a number is compared with is not when it was counted, and what belongs to a name is no time. */
export const asides = {
  /** For what stands before the time. */
  before: {
    name: 'time.compared-before',
    pattern:
      /(?:比|较|相较于?|相比于?|同|与|跟|超过?|高于|低于|快于|慢于|好于|优于|强于|多于|少于|以|扣除|按)$/u,
    examples: [
      ['较', '较'],
      ['高于', '高于'],
    ],
    not: ['到', '截至'],
  },
  /** For what stands behind the time: 在2020年|基础上, 是2012年|的3倍, 2023年|世界500强. */
  behind: {
    name: 'time.compared-behind',
    pattern:
      /^(?:的)?(?:基础上|水平|同期|度?(?:世界|中国|全球|财富|胡润|民营|制造业)[^，。；]{0,8}(?:500强|百强|榜)|(?:出台|印发|发布|制定|确定|提出)的)|^(?:的)?[\d.]+倍|^(?:全国|度)?(?:500强|百强)|^(?:的)?(?:远景)?目标(?!\d|为|是|：)|^(?:年)?(?:规划|版|方案)/u,
    examples: [
      ['的基础上翻一番', '的基础上'],
      ['的3倍', '的3倍'],
      ['世界500强', '世界500强'],
      ['远景目标纲要', '远景目标'],
    ],
    not: ['达到100家', '目标为5%'],
  },
} satisfies Record<string, WordRule>;

/** 以2025年占比达到20%为目标. */
const asAim = /^[^，。；]{1,30}为[^，。；]{0,3}目标/u;

/**
 * The rule by which a time only says what something is compared with, or belongs to a name; null for others.
 *
 * @param text the text that the part's offsets refer to
 * @param previous where the time before it ends: 2030年与2035年 are two
 */
export function asideBy(text: string, { start, end, rule }: TimePart, previous: number): string | null {
  if (rule === 'time.baseline') return rule;
  const head = text.charAt(start - 1);
  const isAimed = head === '以' && asAim.test(text.slice(end, end + 36));
  const isNext = '与同跟'.includes(head) && previous === start - 1;
  if (isAimed || isNext) return null;
  if (asides.before.pattern.test(text.slice(Math.max(0, start - 4), start))) return asides.before.name;
  return asides.behind.pattern.test(text.slice(end, end + 16)) ? asides.behind.name : null;
}

/**
 * A part as the time of a record.
 *
 * @param mood whether what is said lies ahead: 到2030年 sets an end to what is intended or expected, and counts what has been
 */
export const timeOf = (text: string, part: TimePart, mood: Mood, stated: boolean): Time => ({
  text: text.slice(part.start, part.end),
  start: part.from,
  end: part.to,
  relation:
    mood === 'reported' && part.relation === 'by'
      ? 'as-of'
      : (part.relation ?? (mood === 'intended' && part.precision !== 'period' ? 'by' : 'during')),
  precision: part.precision,
  stated,
});
