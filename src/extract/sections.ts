import type { TimePart } from './parts.ts';
import type { Cue, Mood } from './modality/cues.ts';
import { beginsWithMeasure } from './modality/measures.ts';
import type { Sentence } from './outline.ts';

/** What holds for sentences that do not say it themselves. */
export interface Setting {
  mood: Mood | null;
  time: TimePart | null;
}

export const nothing: Setting = { mood: null, time: null };

/** Explains words of the text; what it counts has been counted. */
const glossary = /名词解释|名词注释|有关名词|^注释|^附注/u;
export const isGlossary = (heading: string): boolean => glossary.test(heading);

/** A heading of the first rank (二、) or without a number ends the section before, whatever it says. */
export const endsSection = (heading: string): boolean => !/^[（(]/u.test(heading);

const review = /回顾|总结|成就|成效|完成情况|主要成绩|取得的|过去[一两三四五]年|进展情况/u;
const plan =
  /(?:工作|发展|主要|预期|总体|年度|重点)(?:安排|部署|目标|任务|思路|要求|打算|计划|工作)|下一步|主要目标|总体要求|工作要点|指导思想/u;

/** What the headings of a work report say of the sections under them. */
export function sectionOf(heading: string, times: readonly TimePart[], said: string | null): Setting | null {
  const [time] = times;
  const isYear = time?.precision === 'year' || time?.precision === 'period';
  const year = time && isYear && times.length === 1 ? time : null;
  const words = heading.replace(
    /^(?:（?[一二三四五六七八九十]{1,3}[）、]|第[一二三四五六七八九十]{1,3}(?:部分|章))\s*/u,
    '',
  );
  if (beginsWithMeasure(words)) return null;
  const isNamed = words !== heading || /回顾|总结|工作|目标|任务|安排/u.test(heading);
  if (!isNamed) return null;
  if (review.test(heading) && plan.test(heading)) return nothing;
  const isPast = year !== null && said !== null && year.to < said;
  if (review.test(heading) || (isPast && heading.includes('工作'))) return { mood: 'reported', time: null };
  if (plan.test(heading) || (year !== null && !isPast && heading.includes('工作')))
    return { mood: 'intended', time: isPast ? null : year };
  return null;
}

/**
 * The time with which a sentence opens its paragraph: 刚刚过去的2025年，…. What has happened is told from
 * there on; what lies ahead is left to the words.
 */
export function framing(
  { start }: Sentence,
  times: readonly TimePart[],
  said: string | null,
): Setting | null {
  const [time] = times;
  if (!time || said === null || time.start - start > 8) return null;
  if (time.precision !== 'year' && time.precision !== 'period') return null;
  if (time.relation !== null && time.relation !== 'during') return null;
  return { mood: time.to < said ? 'reported' : null, time };
}

const partsAhead =
  /(?:以下|下列|如下|(?<!第)[一二三四五六七八九十两几\d]{1,3}个?大?(?:方面|项|点|件))(?:的)?[^，。；：]{0,8}(?:工作|任务|举措|措施|行动|推进|方面|着力|发力|做好)|(?:做好|抓好|落实好)(?:以下|下面|如下)/u;
const told = /介绍|回顾|做了|取得|成效|成绩|来看|理解|概括|体现|表现|贡献|变化/u;

/**
 * What a sentence says of the list that it introduces: 我们重点做好6个方面的工作.
 *
 * @param looksBack whether the section tells what has been done
 * @returns null for a sentence that introduces no list of work
 */
export function listOf(
  text: string,
  cues: readonly Cue[],
  times: readonly TimePart[],
  said: string | null,
  looksBack: boolean,
): Setting | null {
  if (!partsAhead.test(text)) return null;
  const ahead = cues.some(({ rule }) => rule === 'mood.will' || rule === 'mood.next-step');
  const wished = cues.some(({ mood }) => mood === 'intended') || /重点|着力|突出|着重/u.test(text);
  const intended = ahead || (wished && !looksBack);
  if (told.test(text))
    return times.some(({ to }) => said !== null && to <= said) ? { mood: 'reported', time: null } : nothing;
  if (!intended) return nothing;
  return {
    mood: 'intended',
    time: times.find(({ relation }) => relation === null || relation === 'by') ?? null,
  };
}

/** A plan that is reported, 《意见》提出, is a list of what it says is to be done. */
export const planOf = (cues: readonly Cue[], looksBack: boolean): Setting | null =>
  !looksBack && cues.some(({ rule }) => rule === 'mood.plan-states')
    ? { mood: 'intended', time: null }
    : null;

const enumerator =
  /^(?:第?[一二三四五六七八九十]+(?:个|项|方面|是|要|、|，|：)|第[一二三四五六七八九十\d]|（[一二三四五六七八九十\d]+）|\([一二三四五六七八九十\d]+\)|\d+[.、．]|——|[①-⑳]|首先|其次|再次|最后|此外|同时|另外)/u;

/** Whether a paragraph is an item of a list: it is numbered, or begins with what is to be done. */
export function isItem(text: string, { start, end }: Sentence): boolean {
  const words = text.slice(start, Math.min(end, start + 16));
  return enumerator.test(words) || beginsWithMeasure(words);
}
