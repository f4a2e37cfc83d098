import type { Search, SearchPlace } from './api.ts';

/**
 * Makes the search of a page. It loads nothing until it is warmed up or asked.
 *
 * @param place the page's script and where the site lives
 */
export function openSearch(place: SearchPlace): Search {
  throw new Error(`not yet: ${place.base}`);
}
