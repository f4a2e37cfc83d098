import { firstCodePoint } from '../../lang/codePoints.ts';

const letters = 26;
const firstLetter = firstCodePoint('a');

/**
 * The word under which Pagefind holds a character. Left to itself it segments Chinese by a word list,
 * drops punctuation, joins digits and strips accents; a word of two to five plain letters passes all
 * of that as it is, while indexing and while asking.
 *
 * @param character one code point
 */
export function wordFor(character: string): string {
  let rest = firstCodePoint(character);
  let word = '';
  do {
    word = String.fromCharCode(firstLetter + (rest % letters)) + word;
    rest = Math.floor(rest / letters);
  } while (rest > 0);
  return word.padStart(2, 'a');
}

/**
 * The question whether a passage holds a string, as Pagefind's quoted phrase.
 *
 * @param characters a string, folded and brought to the characters of the index; not empty
 */
export const phraseFor = (characters: readonly string[]): string => `"${characters.map(wordFor).join(' ')}"`;
