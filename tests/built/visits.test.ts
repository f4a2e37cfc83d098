import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fixtureSite } from './site.ts';
import { visitsTo } from './visits.ts';

/** Kinds whose pages stand at the addresses of other kinds: what answers for a page that is gone. */
const passing = ['/[...gone]/'];

test('a browser visits a page of every kind that the sources have', () => {
  const routes = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.astro'))
    .map((name) => `/${name.replaceAll('\\', '/')}`.replace(/(?:\/index)?\.astro$/, '/'));
  const visited = new Set(visitsTo(fixtureSite).map(({ route }) => route));
  expect(routes.filter((route) => !visited.has(route) && !passing.includes(route))).toEqual([]);
});

test('it sees both scripts, the search with results, and a page of both at its traditional part', () => {
  const addresses = visitsTo(fixtureSite).map(({ address }) => address);
  for (const wanted of [/^zh-hans\//, /^zh-hant\//, /\/search\/\?q=%/, /#zh-hant$/]) {
    expect(addresses.filter((address) => wanted.test(address))).not.toEqual([]);
  }
  expect(new Set(addresses).size).toBe(addresses.length);
});
