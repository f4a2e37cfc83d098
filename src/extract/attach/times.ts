import type { Time } from '../../schemas/record.ts';
import type { TimePart } from '../parts.ts';

/** What a number is compared with is not when it was counted: 比2020年, 在2020年基础上, 是2012年的3倍. */
const comparedBefore =
  /(?:比|较|相较于?|相比于?|同|与|跟|超过?|高于|低于|快于|慢于|好于|优于|强于|多于|少于|以|扣除|按)$/u;
const comparedBehind =
  /^(?:的)?(?:基础上|水平|同期|度?(?:世界|中国|全球|财富|胡润|民营|制造业)[^，。；]{0,8}(?:500强|百强|榜)|(?:出台|印发|发布|制定|确定|提出)的)|^(?:的)?[\d.]+倍|^(?:全国|度)?(?:500强|百强)|^(?:的)?(?:远景)?目标(?!\d|为|是|：)|^(?:年)?(?:规划|版|方案)/u;

/**
 * Whether a time only says what something is compared with, or belongs to a name.
 *
 * @param text the text that the part's offsets refer to
 */
export const isAside = (text: string, { start, end, rule }: TimePart): boolean =>
  rule === 'time.baseline' ||
  comparedBefore.test(text.slice(Math.max(0, start - 4), start)) ||
  comparedBehind.test(text.slice(end, end + 16));

/** A part as the time of a record. */
export const timeOf = (text: string, part: TimePart, ahead: boolean, stated: boolean): Time => ({
  text: text.slice(part.start, part.end),
  start: part.from,
  end: part.to,
  relation:
    !ahead && part.relation === 'by'
      ? 'as-of'
      : (part.relation ?? (ahead && part.precision !== 'period' ? 'by' : 'during')),
  precision: part.precision,
  stated,
});
