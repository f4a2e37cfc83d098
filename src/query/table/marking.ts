import { at } from '../../lang/at.ts';
import type { InScripts } from '../../lang/scripts.ts';
import { foldText } from '../../lang/fold.ts';
import { type Piece, piecesOf } from '../../lang/pieces.ts';
import type { Term } from './words.ts';

/**
 * Cuts a sentence into what was looked for and what was not. A string stands where each of its
 * characters is the simplified or the traditional one of its place.
 *
 * @param text the sentence, as many code points in each script
 * @param script the one that is shown
 * @param terms in the characters of the index, none empty
 * @returns pieces that together are the sentence
 */
export function markHits(text: InScripts, script: keyof InScripts, terms: readonly Term[]): Piece[] {
  const simplified = foldText(text['zh-Hans']);
  const traditional = foldText(text['zh-Hant']);
  const standsAt = (term: Term, start: number): boolean =>
    term.every(
      (character, offset) =>
        simplified.characters[start + offset] === character ||
        traditional.characters[start + offset] === character,
    );
  const codePoints = [...text[script]];
  const hits = new Set<number>();
  for (const term of terms) {
    for (let start = 0; start + term.length <= simplified.characters.length; start += 1) {
      if (!standsAt(term, start)) continue;
      // What was joined to a character, or left out after it, belongs to it.
      const end = start + term.length;
      const last = at(simplified.origins, end - 1);
      const next = simplified.origins[end] ?? codePoints.length;
      for (let place = at(simplified.origins, start); place < Math.max(next, last + 1); place += 1)
        hits.add(place);
    }
  }
  return piecesOf(codePoints, hits);
}
