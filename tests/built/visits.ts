import { pageKinds } from '../../bench/kinds.ts';
import type { BuiltSite, Page } from './site.ts';

/** A page that stands for its kind, as a browser is sent to it. */
export interface Visit {
  /** The kind: the address with what differs in brackets. */
  readonly route: string;
  /** Below the site, with a question or a part of the page where there is one. */
  readonly address: string;
}

const opening = /<([a-z][a-z0-9-]*)([^>]*)>/g;
const telling = / (class|role|aria-[a-z]+|type)(?:="([^"]*)")?/g;

/** What a page is made of, as style sheets and assistive technology tell it apart: elements, classes, roles. */
function partsOf(html: string): Set<string> {
  const parts = new Set<string>();
  for (const [, element = '', attributes = ''] of html.matchAll(opening)) {
    parts.add(element);
    for (const [, name = '', value = ''] of attributes.matchAll(telling)) {
      if (name === 'class') for (const each of value.split(/\s+/)) parts.add(`.${each}`);
      else parts.add(name === 'role' || name === 'type' ? `${name}=${value}` : name);
    }
  }
  return parts;
}

/** A page and what it is made of. */
interface Made {
  page: Page;
  parts: ReadonlySet<string>;
}

/** Pages of a kind, the largest first. */
const largestFirst = (pages: readonly Page[]): Made[] =>
  pages
    .map((page) => ({ page, parts: partsOf(page.html) }))
    .sort((a, b) => b.page.html.length - a.page.html.length || (a.page.path < b.page.path ? -1 : 1));

/** Takes those that together have whatever any of them has and nothing seen before had, each time whichever adds most. */
function adding(pages: readonly Made[], seen: Set<string>): Page[] {
  const added = ({ parts }: Made): number => [...parts].filter((part) => !seen.has(part)).length;
  const chosen: Page[] = [];
  for (;;) {
    const next = pages.reduce<Made | null>(
      (best, each) => (added(each) > (best ? added(best) : 0) ? each : best),
      null,
    );
    if (!next) return chosen;
    chosen.push(next.page);
    for (const part of next.parts) seen.add(part);
  }
}

/** The first word of Han characters that a record says. */
function someWord(site: BuiltSite): string {
  const [record] = site.json('data', 'records.json') as { anchor: { exact: { 'zh-Hans': string } } }[];
  return /\p{Script=Han}{2,4}/u.exec(record?.anchor.exact['zh-Hans'] ?? '')?.[0] ?? '';
}

/**
 * Pages that stand for all pages of a site: the largest of every kind, and as many more as together have whatever any page
 * of the site has. The kinds take turns with the two scripts. Where a page is in both, the second of its kind is opened at
 * the traditional part; the search is asked for a word.
 *
 * @param site has a page of each kind that a built site has
 */
export function visitsTo(site: BuiltSite): readonly Visit[] {
  const byPath = new Map(site.pages.map((page) => [page.path, page]));
  const kinds = pageKinds('src/pages', site.folder).map(({ route, pages }, turn) => {
    const script = turn % 2 === 0 ? 'zh-hans/' : 'zh-hant/';
    const inScript = pages.filter((name) => !/^zh-han[st]\//.test(name) || name.startsWith(script));
    return { route, pages: largestFirst(inScript.flatMap((name) => byPath.get(name) ?? [])) };
  });
  const seen = new Set(kinds.flatMap(({ pages }) => [...(pages[0]?.parts ?? [])]));
  return kinds.flatMap(({ route, pages }) =>
    [...pages.slice(0, 1).map(({ page }) => page), ...adding(pages, seen)].map(({ path, html }, index) => {
      const address = path.replace(/(?:^|(?<=\/))index\.html$/, '');
      if (route.endsWith('/search/'))
        return { route, address: `${address}?q=${encodeURIComponent(someWord(site))}` };
      const hasBoth = index === 1 && html.includes(' id="zh-hant"');
      return { route, address: hasBoth ? `${address}#zh-hant` : address };
    }),
  );
}
