import type { Search } from '../../query/search/api.ts';

/** Whether a text may name a place: an address, a sentence of one, a record's id. Asking costs something. */
export const mayNamePlace = (text: string): boolean => /\/|#s\d|^\s*[a-z0-9-]+-\d+\s*$/u.test(text);

/**
 * The path that a pasted address, citation or record id leads to; null for anything else, and where it cannot
 * be known now.
 */
export const placeNamed = (search: Search, text: string): Promise<string | null> =>
  mayNamePlace(text) ? search.placeOf(text).catch(() => null) : Promise.resolve(null);
