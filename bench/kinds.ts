import { readdirSync } from 'node:fs';
import path from 'node:path';

/** A kind of page: a file of `src/pages/`, and the pages that the build made of it. */
export interface PageKind {
  /** The address with what differs in brackets, as the file is named: `/[locale]/d/[id]/`. */
  route: string;
  /** Files below the site's folder. */
  pages: string[];
}

const namesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => name.replaceAll(path.sep, '/'));

/**
 * Of two routes that fit, the one that names more of the address comes first; of those for any rest of an address, which
 * come last, the one that leaves less to the rest.
 */
const vagueness = (route: string): number =>
  route.includes('...') ? 100 - route.split('/').length : (route.match(/\[/g)?.length ?? 0);

/** What the addresses of a route look like. */
const patternOf = (route: string): RegExp =>
  new RegExp(
    `^${route
      .split(/(\[\.{3}[^\]]+\]\/|\[[^\]]+\])/)
      .map((piece) => {
        if (piece.startsWith('[...')) return '(?:.+/)?';
        // Beside it stand addresses that name something else there.
        if (piece === '[year]') return '\\d{4}';
        return piece.startsWith('[') ? '[^/]+' : piece.replaceAll('.', '\\.');
      })
      .join('')}$`,
  );

/**
 * The kinds of page of a built site.
 *
 * @param sources the folder of the pages' sources
 * @param site the folder of the site
 * @returns every kind that has a page, by address
 */
export function pageKinds(sources: string, site: string): PageKind[] {
  const routes = namesIn(sources, '.astro')
    .map((name) => `/${name}`.replace(/(?:\/index)?\.astro$/, '/'))
    .sort((a, b) => vagueness(a) - vagueness(b) || a.localeCompare(b, 'en'))
    .map((route) => ({ route, pattern: patternOf(route), pages: new Array<string>() }));
  for (const page of namesIn(site, '.html')) {
    const address = `/${page}`.replace(/(?:index|\/?)\.html$/, '').replace(/\/?$/, '/');
    routes.find(({ pattern }) => pattern.test(address))?.pages.push(page);
  }
  return routes
    .filter(({ pages }) => pages.length > 0)
    .map(({ route, pages }) => ({ route, pages }))
    .sort((a, b) => a.route.localeCompare(b.route, 'en'));
}
