import { at } from './at.ts';
/** A text as the search compares it, and where each of its characters came from. */
export interface Folded {
  readonly characters: readonly string[];
  /** For each character: which code point of the text gave it, the first of them if several did. */
  readonly origins: readonly number[];
}

const invisible = /\p{Default_Ignorable_Code_Point}/u;

/** What can become one character with what stands before it: marks, later letters of a syllable (Korean, Kirat Rai). */
const joining = /[\p{M}\u1161-\u1175\u11a8-\u11c2\u{16d63}-\u{16d67}]/u;

/** Makes one character of each letter that is written in pieces: e and an accent are é. */
function join({ characters, origins }: Folded): Folded {
  const joined: string[] = [];
  const from: number[] = [];
  let start = 0;
  while (start < characters.length) {
    let end = start + 1;
    while (end < characters.length && joining.test(at(characters, end))) end += 1;
    const pieces = characters.slice(start, end);
    const whole = [...pieces.join('').normalize('NFC')];
    const isSame = whole.length === pieces.length;
    for (const [index, character] of whole.entries()) {
      joined.push(character);
      from.push(at(origins, isSame ? start + index : start));
    }
    start = end;
  }
  return { characters: joined, origins: from };
}

/**
 * Brings a text into the form in which the search compares it: NFKC (full-width letters, digits and
 * punctuation become plain, compatibility ideographs become unified, letters in pieces become whole),
 * lower case, without invisible characters. Punctuation and spaces stay, and so does the script: what
 * folds alike reads alike.
 *
 * @param text any text; a text and its conversion to the other script stay aligned, since nothing joins
 *   with a Han character
 * @returns one entry for each character that is left, in order
 */
export function foldText(text: string): Folded {
  const characters: string[] = [];
  const origins: number[] = [];
  let origin = 0;
  for (const codePoint of text) {
    for (const character of codePoint.normalize('NFKC').toLowerCase()) {
      if (invisible.test(character)) continue;
      characters.push(character);
      origins.push(origin);
    }
    origin += 1;
  }
  const folded = { characters, origins };
  return characters.some((character) => joining.test(character)) ? join(folded) : folded;
}

/** Everything but unified Han characters, which fold to themselves and join with nothing. */
const notHan = /[^\u4e00-\u9fff]+/gu;

/** As `foldText`, without origins: the folded text alone, fast for long texts. */
export const foldedText = (text: string): string =>
  text.replace(notHan, (run) => foldText(run).characters.join(''));
