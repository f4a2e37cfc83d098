import { firstCodePoint } from '../../lang/codePoints.ts';

/**
 * The names under which the index holds strings: single characters, pairs, pairs with punctuation between
 * them, and, of pairs so frequent that their lists are long, longer strings. Shared by who writes and who reads.
 */

/** Strings are held up to this length. */
export const longestGram = 6;

/** A place of a text takes less than this many positions in it. */
export const positionsAnEntry = 2 ** 20;

/** More punctuation than this between two characters is not passed over. */
export const widestGap = 12;

/** Never a character of a text: stands in a pair's name for punctuation, one for each width. */
const gapMark = 0xfdd0;
const anyGapMark = /[\ufdd0-\ufdef]/u;

/** The name of a pair with so many characters of punctuation between. */
export const gapKey = (first: string, second: string, width: number): string =>
  first + String.fromCharCode(gapMark + width) + second;

/** Whether a string is the name of a pair with punctuation between. */
export const isGap = (key: string): boolean => anyGapMark.test(key);

/** Which file of so many holds a string: those of one pair, near or apart, are held together. */
export function bucketOf(key: string, buckets: number): number {
  let hash = 0x811c9dc5;
  for (const character of key.replace(anyGapMark, '')) {
    hash = Math.imul(hash ^ firstCodePoint(character), 0x01000193);
    hash ^= hash >>> 15;
  }
  return (hash >>> 0) % buckets;
}

export const bucketFile = (bucket: number): string => `b/${bucket.toString(36)}.pack`;

/** A list too long for its bucket: the entries alone, or where in them. */
export const listFile = (key: string, section: number, part: 'entries' | 'positions'): string => {
  const name = [...key].map((character) => firstCodePoint(character).toString(36)).join('-');
  return `l/${name}.${section}.${part === 'entries' ? 'e' : 'p'}.pack`;
};

const passable = /[\p{P}\p{Z}\s]/u;
const digit = /\d/;

/**
 * Whether a character may be passed over between others: punctuation and spaces, but not what belongs to a
 * number (39.6, 8,000, 50%).
 */
export const isPassable = (character: string, before: string, after: string): boolean =>
  passable.test(character) &&
  character !== '%' &&
  character !== '‰' &&
  !(/[.,:]/.test(character) && digit.test(before) && digit.test(after));
