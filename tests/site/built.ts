import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';

/** The built site. */
export const site = path.resolve('dist');

/** Every page of the built site: its path below the site, and its HTML. */
export const pages: readonly { path: string; html: string }[] = readdirSync(site, {
  recursive: true,
  encoding: 'utf8',
})
  .filter((name) => name.endsWith('.html'))
  .toSorted()
  .map((name) => ({ path: name, html: readFileSync(path.join(site, name), 'utf8') }));

/** A page's document. */
export const documentOf = (html: string): Document => parseHTML(html).document;

/** One page of each kind, by path below the site. */
export const kinds: readonly string[] = [
  '',
  'zh-hans/',
  'zh-hans/d/2023-03-press-conference/',
  'zh-hant/d/2021-01-interview-power-grid/',
  'zh-hans/d/2021-01-interview-power-grid/received/',
  'zh-hans/d/2023-03-press-conference/changes/',
  'zh-hant/d/2021-01-interview-xinhua-daily/changes/',
  'zh-hans/d/2021-01-interview-xinhua-daily/',
  'zh-hant/compare/2021-01-interview-power-grid/2021-01-interview-xinhua-daily/',
  'zh-hans/search/?q=%E7%A2%B3%E8%BE%BE%E5%B3%B0',
  'zh-hant/about/',
  '404.html',
];
