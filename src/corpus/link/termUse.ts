import type { Term } from '../../model/term.ts';
import { codePointOffsets } from '../../lang/codePoints.ts';
import { longestMatcher } from '../../lang/longestMatch.ts';

/** One use of a term; offsets in code points, `end` exclusive. */
export interface TermUse {
  readonly start: number;
  readonly end: number;
}

const plain = /[0-9A-Za-z]/;

/** Whether a word of letters or digits goes on beyond its ends: 5G in 15G, 2.5G, 5GHz. */
const isCut = (text: string, start: number, end: number): boolean =>
  (plain.test(text.charAt(start)) && /[0-9A-Za-z.]/.test(text.charAt(start - 1))) ||
  (plain.test(text.charAt(end - 1)) && plain.test(text.charAt(end)));

/**
 * Prepares a term for being counted. A text is read once from left to right; where several words of the term
 * begin at one place the longest counts, once; a longer word that the term excepts is passed over whole. Each
 * term is counted for itself: 绿色制造体系 is a use of 绿色制造体系 and of 绿色制造.
 *
 * @returns a function that finds the uses in a text in simplified script, in its order
 */
export function termFinder({ words, except }: Pick<Term, 'words' | 'except'>): (text: string) => TermUse[] {
  const find = longestMatcher(
    new Map([...words.map((word) => [word, true] as const), ...except.map((word) => [word, false] as const)]),
  );
  return (text) => {
    // Most texts have none of the words, which is told fastest so.
    if (!words.some((word) => text.includes(word))) return [];
    const codePoint = codePointOffsets(text);
    return find(text)
      .filter(({ value, start, end }) => value && !isCut(text, start, end))
      .map(({ start, end }) => ({ start: codePoint(start), end: codePoint(end) }));
  };
}

/** How many characters a text has that are said: letters, Han and digits, without marks and spaces. */
export const saidCharacters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
