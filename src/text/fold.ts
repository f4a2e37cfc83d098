/** A text as the search compares it, and where each of its characters came from. */
export interface Folded {
  readonly characters: readonly string[];
  /** For each character: which code point of the text gave it. */
  readonly origins: readonly number[];
}

const invisible = /\p{Default_Ignorable_Code_Point}/u;

/**
 * Brings a text into the form in which the search compares it: NFKC (full-width letters, digits and
 * punctuation become plain, compatibility ideographs become unified), lower case, without invisible
 * characters. Punctuation and spaces stay, and so does the script: what folds alike reads alike.
 *
 * @param text any text; code points are folded one by one, so a text and its conversion to the other
 *   script stay aligned
 * @returns one entry for each code point that is left, in order
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
  return { characters, origins };
}
