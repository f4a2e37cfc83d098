import { at } from '../../../lang/at.ts';
import { foldText } from '../../../lang/fold.ts';
import { type Piece, piecesOf } from '../../../lang/pieces.ts';
import { isPassable } from '../grams.ts';
import type { InScripts } from '../../../lang/scripts.ts';
import type { Term } from '../syntax.ts';

/** What is marked in a text. */
export interface Marks {
  /** In the characters of the index, none empty. */
  readonly terms: readonly Term[];
  /** Whether punctuation is passed over, in the terms and in the text. */
  readonly loose: boolean;
}

/** Where a term that begins at a place ends, exclusive; null where it does not stand there. */
type Stands = (term: Term, start: number) => number | null;

function reader(
  text: InScripts,
  loose: boolean,
): { stands: Stands; length: number; origins: readonly number[] } {
  const simplified = foldText(text['zh-Hans']);
  const traditional = foldText(text['zh-Hant']);
  const read = (index: number): string => simplified.characters[index] ?? '';
  const mayPass = (index: number): boolean =>
    loose &&
    index < simplified.characters.length &&
    isPassable(read(index), read(index - 1), read(index + 1));
  const stands: Stands = (term, start) => {
    let place = start;
    for (const [offset, character] of term.entries()) {
      while (offset > 0 && mayPass(place)) place += 1;
      if (read(place) !== character && traditional.characters[place] !== character) return null;
      place += 1;
    }
    return place;
  };
  return { stands, length: simplified.characters.length, origins: simplified.origins };
}

/**
 * Cuts a text into what was looked for and what was not. A string stands where each of its characters is the
 * simplified or the traditional one of its place.
 *
 * @param text as many code points in each script
 * @param script the one that is shown
 * @returns pieces that together are the text
 */
export function markHits(text: InScripts, script: keyof InScripts, { terms, loose }: Marks): Piece[] {
  const { stands, length, origins } = reader(text, loose);
  const codePoints = [...text[script]];
  const hits = new Set<number>();
  for (const term of terms) {
    for (let start = 0; start < length; start += 1) {
      const end = stands(term, start);
      // Of a term that is punctuation alone nothing may be left.
      if (end === null || end === start) continue;
      // What was joined to a character, or left out after it, belongs to it.
      const last = at(origins, end - 1);
      const next = origins[end] ?? codePoints.length;
      for (let place = at(origins, start); place < Math.max(next, last + 1); place += 1) hits.add(place);
    }
  }
  return piecesOf(codePoints, hits);
}

/** Whether a text holds all of the terms. */
export function holdsAll(text: InScripts, { terms, loose }: Marks): boolean {
  const { stands, length } = reader(text, loose);
  return terms.every((term) =>
    Array.from({ length }, (_, start) => start).some((start) => stands(term, start) !== null),
  );
}
