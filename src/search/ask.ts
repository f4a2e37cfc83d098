import type { Term } from './query.ts';
import { phraseFor } from './words.ts';

/** A record that Pagefind found; `data` loads it. */
export interface Hit {
  readonly id: string;
  data(): Promise<{ readonly raw_url: string }>;
}

/** As much of Pagefind as the search uses. */
export interface Engine {
  search(
    term: string,
    options: { sort: Record<string, 'asc' | 'desc'> },
  ): Promise<{ readonly results: readonly Hit[] }>;
}

/**
 * Finds the passages that hold every one of the strings. Each string is one question: Pagefind's quoted
 * phrases know nothing of a second one.
 *
 * @param terms at least one; in the characters of the index
 * @returns in reading order
 */
export async function askIndex(engine: Engine, terms: readonly Term[]): Promise<Hit[]> {
  const answers = await Promise.all(
    terms.map((term) => engine.search(phraseFor(term), { sort: { order: 'asc' } })),
  );
  const [first, ...others] = answers.map(({ results }) => results);
  const wanted = others.map((hits) => new Set(hits.map(({ id }) => id)));
  return (first ?? []).filter(({ id }) => wanted.every((ids) => ids.has(id)));
}
