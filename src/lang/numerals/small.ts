import { digitAt } from './characters.ts';

const digitOf = (character: string): number =>
  /^\d$/.test(character) ? Number(character) : digitAt(character, 0);

/**
 * Reads a whole number below 100 in Han characters or below 1000 in digits, or a half: `15`, `十五`, `两`, `半`.
 *
 * @returns null for anything else: `一二`, `3五`, the empty string
 */
export function smallNumber(words: string): number | null {
  if (/^\d{1,3}$/.test(words)) return Number(words);
  if (words === '半') return 0.5;
  if (words === '两') return 2;
  const [, tens, ten, ones] = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(words) ?? [];
  if (ten === undefined) return tens !== undefined && ones === undefined ? digitOf(tens) : null;
  return (tens === undefined ? 1 : digitOf(tens)) * 10 + (ones === undefined ? 0 : digitOf(ones));
}

/** Reads digits one by one: `2035`, `二〇三五`. */
export const digitByDigit = (words: string): number =>
  [...words].reduce((value, character) => value * 10 + digitOf(character), 0);
