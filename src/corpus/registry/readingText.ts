import { at } from '../../lang/at.ts';
import { type Anchor, contextLength, type Place } from '../../model/record.ts';
import { codePointOffsets } from '../../lang/codePoints.ts';
import { numberedSentences } from '../../lang/sentences.ts';

/** A reading text cut into code points, with its sentences; offsets in code points, `end` exclusive. */
export interface ReadingText {
  text: string;
  characters: readonly string[];
  /** In order, `s1` first. */
  sentences: readonly { start: number; end: number }[];
}

/**
 * Prepares a reading text for looking up places in it.
 *
 * @param text blocks joined by line breaks, in simplified script
 */
export function readingTextOf(text: string): ReadingText {
  const codePoint = codePointOffsets(text);
  const sentences = numberedSentences(text).map(({ start, end }) => ({
    start: codePoint(start),
    end: codePoint(end),
  }));
  return { text, characters: [...text], sentences };
}

/** The words between two offsets. */
export const slice = ({ characters }: ReadingText, start: number, end: number): string =>
  characters.slice(Math.max(0, start), end).join('');

/** The sentence that an offset stands in: `s1` … */
export function sentenceAt({ sentences }: ReadingText, offset: number): string {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(sentences, middle).end <= offset) low = middle + 1;
    else high = middle;
  }
  return `s${Math.min(low + 1, Math.max(1, sentences.length))}`;
}

/** An anchor with its surroundings. */
export function placeOf(text: ReadingText, { start, end }: Pick<Anchor, 'start' | 'end'>): Place {
  return {
    sentence: sentenceAt(text, start),
    start,
    end,
    exact: slice(text, start, end),
    prefix: slice(text, start - contextLength, start),
    suffix: slice(text, end, end + contextLength),
  };
}

/** Where words stand in a text: offsets in code points, in order, overlapping ones included. */
export function occurrences({ text }: ReadingText, words: string): number[] {
  const codePoint = codePointOffsets(text);
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(codePoint(at));
  return found;
}
