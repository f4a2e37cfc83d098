import { findNumerals } from '../../text/numerals.ts';
import type { Candidate } from './find.ts';

const separator = /^ ?(?:至|到|—{1,2}|–|-|－|~|～|〜)$/u;
/** `从50家到100家` tells a change, not a range. */
const change = /(?:从|由|自)[^，。；]{0,12}$/u;

interface Lower {
  start: number;
  value: number;
}

/** The number before a range's separator: 16.5万 in `16.5万至18.6万`, 3 in `3至5年`. */
function lowerBefore(text: string, { start, value }: Candidate): Lower | null {
  const from = Math.max(0, start - 14);
  const window = text.slice(from, start);
  const lower = findNumerals(window).at(-1);
  if (lower?.bound !== null || lower.form === 'fraction') return null;
  if (!separator.test(window.slice(lower.end))) return null;
  if (/[\d.,A-Za-z]$/.test(window.slice(0, lower.start)) || change.test(window.slice(0, lower.start)))
    return null;
  const written = text.slice(start, start + 12);
  const scale = /^[\d.,]+(?<scale>[百千万亿]+)/u.exec(written)?.groups?.scale ?? '';
  const factor = /[百千万亿]$/u.test(window.slice(lower.start, lower.end)) ? 1 : scaleOf(scale);
  const low = lower.value * factor;
  return low < value ? { start: from + lower.start, value: low } : null;
}

const scales: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };
const scaleOf = (scale: string): number =>
  [...scale].reduce((product, character) => product * (scales[character] ?? 1), 1);

/**
 * Joins two numbers that name the ends of a range: 3至5年, 16.5万至18.6万辆, 5%—6%, 10万辆到20万辆.
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
    if (previous && sameUnit && separator.test(between) && previous.value < candidate.value) {
      if (change.test(text.slice(Math.max(0, previous.start - 14), previous.start))) joined.push(candidate);
      else joined.splice(-1, 1, range(previous.start, previous.value, previous.outerStart, candidate));
      continue;
    }
    const lower = candidate.max === null ? lowerBefore(text, candidate) : null;
    joined.push(lower ? range(lower.start, lower.value, lower.start, candidate) : candidate);
  }
  return joined;
}

const range = (start: number, value: number, outerStart: number, upper: Candidate): Candidate => ({
  ...upper,
  rule: `${upper.rule}+range`,
  start,
  outerStart,
  value,
  max: upper.value,
  bound: 'range',
});
