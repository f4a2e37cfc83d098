import { kindAt, kinds } from './characters.ts';
import { words } from './wordTable.ts';

/** A word, and where in it its numeral character stands. */
interface Placed {
  word: string;
  offset: number;
}

/** The words by the pair of characters about their numeral character: 一定 by 一定, 统一 by 统一. */
const byPair = new Map<string, Placed[]>();
const pairAt = (text: string, at: number): string => text.slice(at, at + 2);

for (const word of words) {
  const offset = Array.from(word).findIndex((_, at) => kindAt(word, at) !== kinds.other);
  const pair = pairAt(word, offset === word.length - 1 ? offset - 1 : offset);
  byPair.set(pair, [...(byPair.get(pair) ?? []), { word, offset }]);
}
for (const placed of byPair.values()) placed.sort((a, b) => b.word.length - a.word.length);

function endOf(text: string, at: number, pair: string): number | null {
  for (const { word, offset } of byPair.get(pair) ?? []) {
    const end = at - offset + word.length;
    const isDenominator = text.startsWith('分之', word.endsWith('分') ? end - 1 : end);
    if (text.startsWith(word, at - offset) && !isDenominator) return end;
  }
  return null;
}

/**
 * Whether a numeral character belongs to a word that counts nothing.
 *
 * @param at the offset of the word's first numeral character
 * @returns where the longest such word ends, or null
 */
export const wordAt = (text: string, at: number): number | null =>
  endOf(text, at, pairAt(text, at)) ?? endOf(text, at, pairAt(text, at - 1));
