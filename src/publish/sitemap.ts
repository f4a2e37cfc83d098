import astroSitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { currentCorpus } from '../corpus/current.ts';
import { underBase } from '../model/address.ts';
import { alternatesOf, listedIn } from './listed.ts';

/** The most addresses of one file. */
const longest = 45_000;

/**
 * Writes `sitemap-index.xml` and the sitemaps that it names.
 *
 * @param origin of the site: `https://example.org`
 * @param base the path that it lives under, with both slashes
 */
export function sitemap(origin: string, base: string): AstroIntegration {
  const pathOf = (url: string): string => `/${decodeURI(new URL(url).pathname).slice(base.length)}`;
  return astroSitemap({
    entryLimit: longest,
    namespaces: { news: false, image: false, video: false },
    filter: (url) => listedIn(currentCorpus())(pathOf(url)),
    serialize: (item) => ({
      url: item.url,
      links: alternatesOf(pathOf(item.url)).map(({ lang, address }) => ({
        lang,
        url: new URL(underBase(base, address), origin).href,
      })),
    }),
  });
}
