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
  .map((name) => name.replaceAll(path.sep, '/'))
  .toSorted()
  .map((name) => ({ path: name, html: readFileSync(path.join(site, name), 'utf8') }));

/** A page's document. */
export const documentOf = (html: string): Document => parseHTML(html).document;

/** The records' own pages, those that say most first. */
export const recordPages: readonly { path: string; html: string }[] = pages
  .filter(({ path: name }) => /^r\/[^/]+\/index\.html$/.test(name))
  .toSorted((a, b) => b.html.length - a.html.length);

const longest = recordPages[0]?.path.replace('index.html', '') ?? 'no records/';

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
  'zh-hans/design/',
  longest,
  `${longest}embed/#zh-hant`,
  'zh-hans/data/',
  'zh-hans/targets/',
  'zh-hans/topics/',
  'zh-hant/documents/',
  'zh-hans/series/',
  'zh-hant/series/specialised-smes/',
  'zh-hans/series/5g-base-stations/embed/',
  'zh-hant/topics/smes/',
  'zh-hant/speakers/jin-zhuanglong/',
  'zh-hant/timeline/',
  'zh-hans/timeline/2022/',
  'zh-hans/timeline/topic/smes/',
  'zh-hans/terms/',
  'zh-hant/terms/5g/',
  'zh-hans/d/2023-03-press-conference/since/2021-01-interview-power-grid/',
  '404.html',
];
