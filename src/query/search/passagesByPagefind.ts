import { valueAt } from '../../lang/at.ts';
import { phraseFor } from './words.ts';
import type { PassageFinder } from './lookup/hits.ts';

/** A record that Pagefind found. */
interface Hit {
  readonly id: string;
}

/** As much of Pagefind as the search uses. */
export interface Pagefind {
  search(
    term: string | null,
    options: { sort: Record<string, 'asc' | 'desc'> },
  ): Promise<{ readonly results: readonly Hit[] }>;
}

const inOrder = { sort: { order: 'asc' } } as const;

/**
 * Finds passages by Pagefind's quoted phrases. Pagefind names its records by digests; in which order they come
 * when nothing is looked for tells which passage each one is.
 *
 * @param open loads Pagefind; called once, on first use
 */
export function passagesByPagefind(open: () => Promise<Pagefind>): PassageFinder {
  let opened: Promise<{ pagefind: Pagefind; places: ReadonlyMap<string, number> }> | undefined;
  const load = async () => {
    const pagefind = await open();
    const { results } = await pagefind.search(null, inOrder);
    return { pagefind, places: new Map(results.map(({ id }, place) => [id, place])) };
  };
  return async (term) => {
    opened ??= load();
    const { pagefind, places } = await opened;
    const { results } = await pagefind.search(phraseFor(term), inOrder);
    return Uint32Array.from(results.map(({ id }) => valueAt(places, id))).sort();
  };
}
