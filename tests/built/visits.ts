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

/** Pages that together have all parts that any of them has: the largest, and then whichever adds most. */
function covering(pages: readonly Page[]): Page[] {
  const left = pages
    .map((page) => ({ page, parts: partsOf(page.html) }))
    .sort((a, b) => b.page.html.length - a.page.html.length || (a.page.path < b.page.path ? -1 : 1));
  const chosen: Page[] = [];
  while (left.length > 0) {
    const next = left.reduce((best, each) => (each.parts.size > best.parts.size ? each : best));
    const first = chosen.length === 0 ? left[0] : next;
    if (!first || first.parts.size === 0) break;
    chosen.push(first.page);
    const seen = new Set(first.parts);
    for (const { parts } of left) for (const part of seen) parts.delete(part);
  }
  return chosen;
}

/** The first word of Han characters that a record says. */
function someWord(site: BuiltSite): string {
  const [record] = site.json('data', 'records.json') as { anchor: { exact: { 'zh-Hans': string } } }[];
  return /\p{Script=Han}{2,4}/u.exec(record?.anchor.exact['zh-Hans'] ?? '')?.[0] ?? '';
}

/**
 * Pages that stand for all pages of a site: of every kind those that together have whatever a page of the kind has. The
 * kinds take turns with the two scripts. Where a page is in both, the second of its kind is opened at the traditional part;
 * the search is asked for a word.
 *
 * @param site has a page of each kind that a built site has
 */
export function visitsTo(site: BuiltSite): readonly Visit[] {
  const byPath = new Map(site.pages.map((page) => [page.path, page]));
  return pageKinds('src/pages', site.folder).flatMap(({ route, pages }, turn) => {
    const script = turn % 2 === 0 ? 'zh-hans/' : 'zh-hant/';
    const inScript = pages.filter((name) => !/^zh-han[st]\//.test(name) || name.startsWith(script));
    return covering(inScript.flatMap((name) => byPath.get(name) ?? [])).map(({ path, html }, index) => {
      const address = path.replace(/(?:^|(?<=\/))index\.html$/, '');
      if (route.endsWith('/search/'))
        return { route, address: `${address}?q=${encodeURIComponent(someWord(site))}` };
      const hasBoth = index === 1 && html.includes(' id="zh-hant"');
      return { route, address: hasBoth ? `${address}#zh-hant` : address };
    });
  });
}
