import { at } from '../../../lang/at.ts';
import type { TermRow } from '../layout.ts';

const longest = 12;
const shortest = 4;
/** What joins words and is none that anybody looks for. */
const joining = /^[的了在和与及是有之]$/u;
/** A number with what is counted stays one. */
const number = /^[\d.]+(?:%|[年月日]|[万亿]+\p{Script=Han}?)?/u;

/**
 * The words that a string consists of: the longest that occur, from the left; what lies between them stays as
 * it is.
 *
 * @param text in the characters of the index
 * @param rows the words that occur
 * @returns one, the string itself, where it is short or no word is known
 */
export function wordsWithin(text: string, rows: readonly TermRow[]): string[] {
  const characters = [...text];
  if (characters.length < shortest) return [text];
  const known = new Set(rows.map(([simplified]) => simplified));
  const words: string[] = [];
  let rest = '';
  const settle = (): void => {
    if (rest !== '' && !joining.test(rest)) words.push(rest);
    rest = '';
  };
  for (let start = 0; start < characters.length;) {
    const ahead = characters.slice(start, start + longest);
    const counted = number.exec(ahead.join(''))?.[0] ?? '';
    let length = [...counted].length;
    for (let count = ahead.length; length === 0 && count > 1; count -= 1) {
      if (known.has(ahead.slice(0, count).join(''))) length = count;
    }
    if (length === 0) {
      rest += at(characters, start);
      start += 1;
      continue;
    }
    settle();
    words.push(characters.slice(start, start + length).join(''));
    start += length;
  }
  settle();
  return words.length > 0 ? words : [text];
}
