import { findNumerals } from '../../lang/numerals.ts';
import { scaleOf } from '../../lang/numerals/scales.ts';
import type { Candidate } from './find.ts';

const separator = /^(?:[（(]含[）)])? ?(?:至|到|—{1,2}|–|-{1,2}|－|~|～|〜)$/u;
/** What it ends with. */
const separates = '至到—–-－~～〜';
/** `从50家到100家` tells a change, not a range. */
const change = /(?:从|由|自)[^，。；]{0,12}$/u;

interface Lower {
  start: number;
  value: number;
}

/** The scale that a number is told in: 万 of 三万, 亿 of 九千亿. */
const bigScale = /^[\d.,０-９．零一二两三四五六七八九十百千]*个?(?<scale>[万亿]+)/u;
/** A digit before 百 or 千, which a digit before it shares as well: 三到五百, 两到三千万. */
const smallScale =
  /^[1-9１-９二两三四五六七八九](?<scale>[百千][万亿]*)(?![\d０-９零一二两三四五六七八九十百千])/u;
const digit = /^[1-9１-９一二两三四五六七八九]$/u;

/**
 * What a lower end is worth beside the upper one: 两到三万 is 20000 to 30000, 五千到一万 is 5000 to 10000.
 * It shares the scale of the upper end unless it has one of its own, or would reach beyond it.
 *
 * @param words the lower end as it stands
 * @param upper the text from the upper end on
 */
function lowerValue(words: string, value: number, upper: string, { value: high, form }: Candidate): number {
  if (form === 'tenths') return digit.test(words) && value * 10 < high ? value * 10 : value;
  if (/[万亿]/u.test(words)) return value;
  const small = digit.test(words) ? smallScale.exec(upper)?.groups?.scale : undefined;
  const shared = [small, bigScale.exec(upper)?.groups?.scale]
    .filter((scale) => scale !== undefined)
    .map((scale) => Number((value * scaleOf(scale)).toPrecision(15)))
    .find((low) => low < high);
  return shared ?? value;
}

/**
 * The number before a range's separator: 16.5万 in `16.5万至18.6万`, 3 in `3至5年`.
 *
 * @param reached where the quantity before ends: what belongs to it is no lower end
 */
function lowerBefore(text: string, upper: Candidate, reached: number): Lower | null {
  const { start } = upper;
  const from = Math.max(reached, start - 14);
  if (!separates.includes(text.charAt(start - 1))) return null;
  const window = text.slice(from, start);
  const lower = findNumerals(window).at(-1);
  if (lower?.bound !== null || lower.ordinal || lower.form === 'fraction' || lower.form === 'scale')
    return null;
  if (!separator.test(window.slice(lower.end))) return null;
  const before = window.slice(0, lower.start);
  if (/[\d.,A-Za-z]$/.test(before) || change.test(before)) return null;
  const words = window.slice(lower.start, lower.end);
  const value = lowerValue(words, lower.value, text.slice(start, start + 14), upper);
  return value < upper.value ? { start: from + lower.start, value } : null;
}

/**
 * Joins two numbers that name the ends of a range: 3至5年, 16.5万至18.6万辆, 5%—6%, 10万辆到20万辆,
 * 20万元以上100万元以下.
 *
 * @param candidates in the order of the text
 */
export function joinRanges(text: string, candidates: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const previous = joined.at(-1);
    const between = previous ? text.slice(previous.end, candidate.start) : '';
    const sameUnit =
      (previous?.unit === candidate.unit || previous?.class === 'bare') &&
      previous.max === null &&
      candidate.max === null;
    if (previous && sameUnit && isFromTo(previous, candidate)) {
      joined.splice(-1, 1, range(previous.start, previous.value, previous.outerStart, candidate));
      continue;
    }
    if (previous && sameUnit && separator.test(between) && previous.value < candidate.value) {
      if (change.test(text.slice(Math.max(0, previous.start - 14), previous.start))) joined.push(candidate);
      else joined.splice(-1, 1, range(previous.start, previous.value, previous.outerStart, candidate));
      continue;
    }
    const lower = candidate.max === null ? lowerBefore(text, candidate, previous?.end ?? 0) : null;
    joined.push(lower ? range(lower.start, lower.value, lower.start, candidate) : candidate);
  }
  return joined;
}

/** 20万元以上100万元以下 names both ends by their bounds. */
const isFromTo = (lower: Candidate, upper: Candidate): boolean =>
  lower.bound === 'at-least' &&
  upper.bound === 'at-most' &&
  lower.outerEnd === upper.start &&
  upper.outerEnd > upper.end &&
  lower.value < upper.value;

const range = (start: number, value: number, outerStart: number, upper: Candidate): Candidate => ({
  ...upper,
  rules: [...upper.rules, 'range'],
  start,
  outerStart,
  value,
  max: upper.value,
  bound: 'range',
});
