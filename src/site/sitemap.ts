import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { decodeHTMLAttribute } from 'entities';
import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';

/** The most addresses of one file. */
const longestSitemap = 45_000;

interface Listed {
  url: string;
  links: { lang: string; url: string }[];
}

/** A copy of a text, which does not keep the text it was cut out of in memory. */
const own = (text: string): string => Buffer.from(text).toString();

const attribute = (element: string, name: string): string =>
  own(decodeHTMLAttribute(new RegExp(`\\s${name}="([^"]*)"`).exec(element)?.[1] ?? ''));

/**
 * What a page says of itself in its head: its address, and the same page in other languages.
 *
 * @returns null for a page that is not to be found by search engines
 */
export function listedPage(html: string): Listed | null {
  const [head = ''] = html.split('</head>');
  const elements = head.match(/<(?:link|meta)\s[^>]*>/g) ?? [];
  const isHidden = elements.some(
    (element) => attribute(element, 'name') === 'robots' && attribute(element, 'content').includes('noindex'),
  );
  const canonical = elements.find((element) => attribute(element, 'rel') === 'canonical');
  if (isHidden || canonical === undefined) return null;
  const links = elements
    .filter((element) => attribute(element, 'rel') === 'alternate' && attribute(element, 'hreflang') !== '')
    .map((element) => ({ lang: attribute(element, 'hreflang'), url: attribute(element, 'href') }));
  return { url: attribute(canonical, 'href'), links };
}

/** Writes `sitemap-index.xml` and the sitemaps it names, from what the built pages say of themselves. */
export const sitemap = (): AstroIntegration => {
  let root = '';
  return {
    name: 'sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = new URL(config.base.replace(/\/*$/, '/'), config.site).href;
      },
      'astro:build:done': async ({ dir, pages, logger }) => {
        const listed: Listed[] = [];
        for (const { pathname } of pages) {
          if (pathname === '404/') continue;
          const page = listedPage(await readFile(new URL(`${pathname}index.html`, dir), 'utf8'));
          if (page) listed.push(page);
        }
        listed.sort((a, b) => (a.url < b.url ? -1 : Number(a.url > b.url)));
        const index = new SitemapIndexStream();
        for (let start = 0; start < listed.length; start += longestSitemap) {
          const name = `sitemap-${start / longestSitemap}.xml`;
          const file = new SitemapStream();
          for (const page of listed.slice(start, start + longestSitemap)) file.write(page);
          file.end();
          await writeFile(fileURLToPath(new URL(name, dir)), await streamToPromise(file));
          index.write({ url: new URL(name, root).href });
        }
        index.end();
        await writeFile(fileURLToPath(new URL('sitemap-index.xml', dir)), await streamToPromise(index));
        logger.info(`${listed.length} pages are listed`);
      },
    },
  };
};
