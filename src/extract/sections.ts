import type { TimePart } from './parts.ts';
import type { Cue, Mood } from './modality/cues.ts';
import { beginsWithMeasure } from './modality/measures.ts';
import type { Sentence } from './outline.ts';
import { sectionWords } from './sectionWords.ts';

const { item, named, number, partsAhead, plan, review, stressed, told, work } = sectionWords;

/** What holds for sentences that do not say it themselves. */
export interface Setting {
  mood: Mood | null;
  time: TimePart | null;
}

export const nothing: Setting = { mood: null, time: null };

/** Whether a paragraph is an article of a law. */
export const isArticle = (paragraph: string): boolean => sectionWords.article.pattern.test(paragraph);

export const isGlossary = (heading: string): boolean => sectionWords.glossary.pattern.test(heading);

/** A heading of the first rank (二、) or without a number ends the section before, whatever it says. */
export const endsSection = (heading: string): boolean => !sectionWords.lowerRank.pattern.test(heading);

/** What the headings of a work report say of the sections under them. */
export function sectionOf(heading: string, times: readonly TimePart[], said: string | null): Setting | null {
  const [time] = times;
  const isYear = time?.precision === 'year' || time?.precision === 'period';
  const year = time && isYear && times.length === 1 ? time : null;
  const words = heading.replace(number.pattern, '');
  if (beginsWithMeasure(words)) return null;
  if (words === heading && !named.pattern.test(heading)) return null;
  const [isReview, isPlan] = [review.pattern.test(heading), plan.pattern.test(heading)];
  if (isReview && isPlan) return nothing;
  const isPast = year !== null && said !== null && year.to <= said;
  const isWork = work.pattern.test(heading);
  if (isReview || isPast) return { mood: 'reported', time: year };
  if (isPlan || (year !== null && isWork)) return { mood: 'intended', time: year };
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
  if (time.relation !== null && time.relation !== 'during' && time.relation !== 'since') return null;
  return { mood: time.to <= said ? 'reported' : null, time };
}

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
  if (!partsAhead.pattern.test(text)) return null;
  const ahead = cues.some(({ rule }) => rule === 'mood.will' || rule === 'mood.next-step');
  const wished = cues.some(({ mood }) => mood === 'intended') || stressed.pattern.test(text);
  const intended = ahead || (wished && !looksBack);
  if (told.pattern.test(text))
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

/** Whether a paragraph is an item of a list: it is numbered, or begins with what is to be done. */
export function isItem(text: string, { start, end }: Sentence): boolean {
  const words = text.slice(start, Math.min(end, start + 16));
  return item.pattern.test(words) || beginsWithMeasure(words);
}
