import { inIndex } from './characters.ts';
import type { Index } from './openIndex.ts';
import { type Passage, unpackPassage } from './passage.ts';
import { parseQuery, type Term } from './query.ts';

/** The answer to a query. */
export interface Found {
  /** What was looked for; none when nothing that was typed can be looked for. */
  readonly terms: readonly Term[];
  /** How many passages hold all of it. */
  readonly total: number;
  /** Loads some of the passages, in reading order. */
  passages(from: number, to: number): Promise<Passage[]>;
}

/**
 * Finds the passages that hold every string of a query, in either script.
 *
 * @param query as typed
 * @throws when part of the index cannot be loaded
 */
export async function find(index: Index, query: string): Promise<Found> {
  const terms = parseQuery(query)
    .map((term) => inIndex(term, index.characters))
    .filter((term) => term.length > 0);
  const names = terms.length === 0 ? [] : await index.ask(terms);
  return {
    terms,
    total: names.length,
    passages: async (from, to) => (await index.load(names.slice(from, to))).map(unpackPassage),
  };
}
