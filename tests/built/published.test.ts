import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { inContent } from '../../src/corpus/folders.ts';
import { liveSite } from './site.ts';

const published = readFileSync(inContent('published-urls.txt'), 'utf8').trimEnd().split('\n');

/** Pages of which nobody is promised that they stay. */
const passing = [
  /^404\.html$/,
  /^r\/[^/]+\/embed\//,
  /^zh-han[st]\/design\//,
  /^zh-han[st]\/series\/[^/]+\/embed\//,
  // What continues a list: what stands on which page changes with every document.
  /^zh-han[st]\/(?:(?:topics|speakers)\/[^/]+|timeline\/\d{4}|updates|targets|targets\/all|documents)\/\d+\//,
];

test('every address that was ever published is answered', () => {
  const silent = published.filter(
    (address) => !existsSync(path.join(liveSite.folder, address, address.endsWith('/') ? 'index.html' : '')),
  );
  expect(silent).toEqual([]);
});

test('every page of today is in the list, so that it will be answered for ever', () => {
  const known = new Set(published);
  const unlisted = liveSite.pages
    .map(({ path: name }) => name)
    .filter((name) => !passing.some((pattern) => pattern.test(name)))
    .filter((name) => !known.has(`/${name.replace(/index\.html$/, '')}`));
  expect(unlisted).toEqual([]);
});

test('the list is in order, each address once', () => {
  expect(published).toEqual([...new Set(published)].toSorted());
});
