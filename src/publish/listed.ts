import { type Locale, locales } from '../model/locales.ts';
import { addressedIn, goneAddresses } from '../corpus/addresses.ts';
import type { Corpus } from '../corpus/load.ts';
import { derived } from '../corpus/derived.ts';
import { inLocale, localeOf, type Route } from '../model/address.ts';
import { homePath, isContinued, isHidden, recordPath, rootPath } from '../model/routes.ts';

/**
 * Which pages of the site are to be found by search engines: those that do not say `noindex` of themselves.
 *
 * @returns a function of a page's address, without the path that the site lives under
 */
export const listedIn = derived((corpus: Corpus): ((address: string) => boolean) => {
  const gone = new Set<string>(goneAddresses(corpus.published, addressedIn(corpus)));
  for (const { withdrawn } of corpus.registries.values()) {
    for (const { id } of withdrawn) gone.add(recordPath(id));
  }
  return (address) => !isHidden(address) && !isContinued(address) && !gone.has(address);
});

/**
 * The same page in the languages of the site, for a sitemap.
 *
 * @param address without the path that the site lives under
 * @returns none for a page that has no language of its own
 */
export function alternatesOf(address: string): { lang: Locale | 'x-default'; address: Route }[] {
  if (address !== rootPath && localeOf(address) === null) return [];
  const page = address === rootPath ? homePath : (lang: Locale) => inLocale(address, lang);
  const inEach = locales.map((lang) => ({ lang, address: page(lang) }));
  return [...inEach, { lang: 'x-default', address: rootPath }];
}
