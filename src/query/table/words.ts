import { foldText } from '../../lang/fold.ts';

/** Longer queries are cut; no sentence is as long. In code points. */
const longestQuery = 1000;
const mostTerms = 12;

/** A string to be found: its folded characters. */
export type Term = readonly string[];

/**
 * Reads what was typed. Spaces separate strings that must all stand in a record; everything else, punctuation
 * included, is looked for as it stands.
 *
 * @returns the strings, each once; none when nothing visible was typed
 */
export function parseWords(typed: string): Term[] {
  const cut = [...typed].slice(0, longestQuery).join('');
  const terms = new Map<string, Term>();
  for (const word of cut.split(/\s+/u)) {
    const { characters } = foldText(word);
    if (characters.length > 0) terms.set(characters.join(''), characters);
  }
  return [...terms.values()].slice(0, mostTerms);
}
