import { foldText } from '../text/fold.ts';

/** Longer queries are cut; no sentence is as long. In code points. */
export const longestQuery = 1000;
const mostTerms = 12;

/** A string to be found: its folded characters. */
export type Term = readonly string[];

/**
 * Reads what was typed. Spaces separate strings that must all stand in a passage; everything else,
 * punctuation included, is looked for as it stands.
 *
 * @returns the strings, each once; none when nothing visible was typed
 */
export function parseQuery(query: string): Term[] {
  const cut = [...query].slice(0, longestQuery).join('');
  const terms = new Map<string, Term>();
  for (const word of cut.split(/\s+/u)) {
    const { characters } = foldText(word);
    if (characters.length > 0) terms.set(characters.join(''), characters);
  }
  return [...terms.values()].slice(0, mostTerms);
}

/** What a search page's address asks for. */
export interface Request {
  readonly query: string;
  /** Everything at once, without paging. */
  readonly all: boolean;
}

/** Reads `?q=…&all=1` from an address. `kind` needs no reading yet: passages are all there is. */
export function readRequest(address: URL): Request {
  return {
    query: address.searchParams.get('q') ?? '',
    all: address.searchParams.get('all') === '1',
  };
}

/** The address with another query, and all else as it was. */
export function withQuery(address: URL, query: string): URL {
  const changed = new URL(address);
  if (query === '') changed.searchParams.delete('q');
  else changed.searchParams.set('q', query);
  return changed;
}
