import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { pageKinds } from './kinds.ts';
import type { Measurement } from './measurement.ts';
import { weigh } from './weight.ts';

/** Bytes of the heaviest page of every kind in `dist/`, and of the search index. */
export function pageWeights(site: string): Measurement[] {
  if (!existsSync(site)) return [];
  const kinds = pageKinds(path.join('src', 'pages'), site);
  const weighed = kinds.map(({ route, pages }) => ({
    route,
    count: pages.length,
    weights: pages.map((page) => weigh(site, path.join(site, page))),
  }));
  const result = weighed.flatMap(({ route, count, weights }): Measurement[] => {
    const what = `heaviest of ${count} ${count === 1 ? 'page' : 'pages'} ${route}`;
    const most = (key: 'total' | 'scripts'): number => Math.max(...weights.map((each) => each[key]));
    return [
      { what: `${what}, gzip`, value: most('total'), unit: 'bytes', bound: 'at most 60 KB' },
      { what: `${what}, its scripts, gzip`, value: most('scripts'), unit: 'bytes', bound: 'at most 12 KB' },
    ];
  });
  const blocking = Math.max(...weighed.flatMap(({ weights }) => weights.map((each) => each.blocking)));
  const index = path.join(site, 'pagefind');
  const files = existsSync(index) ? readdirSync(index, { recursive: true, encoding: 'utf8' }) : [];
  const bytes = files.reduce((sum, file) => sum + statSync(path.join(index, file)).size, 0);
  return [
    ...result,
    { what: 'files that hold up a page, most on one', value: blocking, unit: '', bound: 'at most 1' },
    { what: 'search index, all files', value: bytes, unit: 'bytes' },
  ];
}
