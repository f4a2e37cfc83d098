import type { Script } from '../schemas/common.ts';

/** The most characters that short words are gathered into. */
const longestGroup = 6;

/** A mark that belongs to what follows it. */
const opening = /[“‘《（(「『]$/u;

/** Whether a segment stays on the line of the word before: marks, spaces, words of one character (的, 会). */
function clings(before: string, segment: string, isWordLike: boolean): boolean {
  if (!isWordLike) return !opening.test(segment);
  if (!/[\p{L}\p{N}]$/u.test(before)) return opening.test(before);
  return [...segment].length === 1 && [...before].length < longestGroup;
}

/**
 * Cuts a short text where a line may be broken: between words. Marks of punctuation stay with their word,
 * as the browser's own rules keep them.
 *
 * @param text a title; the segmenter's time grows faster than the text
 */
export function wordsOf(text: string, script: Script): string[] {
  const words: string[] = [];
  for (const { segment, isWordLike } of new Intl.Segmenter(script, { granularity: 'word' }).segment(text)) {
    const last = words.at(-1);
    if (last !== undefined && clings(last, segment, isWordLike === true))
      words[words.length - 1] = last + segment;
    else words.push(segment);
  }
  return words;
}
