import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addressesOf } from '../../src/corpus/addresses.ts';
import { type PagedName, pagedNames } from '../../src/corpus/kinds/index.ts';
import {
  continuedPath,
  inEveryLocale as inEach,
  inLocale,
  localeOf,
  type Route,
  underBase,
} from '../../src/model/address.ts';
import { locales } from '../../src/model/locales.ts';
import * as routes from '../../src/model/routes.ts';
import { isContinued, isHidden, sinceIn, timelineYearIn } from '../../src/model/routes.ts';

/** The addresses of a corpus of one of everything, by the function that makes them. */
const made: [made: readonly Route[], expected: readonly string[]][] = [
  [[routes.rootPath], ['/']],
  [
    [routes.sitemapPath, routes.robotsPath],
    ['/sitemap-index.xml', '/robots.txt'],
  ],
  [inEach(routes.homePath), ['/zh-hans/', '/zh-hant/']],
  [inEach(routes.searchPath), ['/zh-hans/search/', '/zh-hant/search/']],
  [inEach(routes.measurePath('a')), ['/zh-hans/series/a/', '/zh-hant/series/a/']],
  [inEach(routes.measureEmbedPath('a')), ['/zh-hans/series/a/embed/', '/zh-hant/series/a/embed/']],
  [[routes.measureChartPath('a', 'zh-Hant')], ['/zh-hant/series/a/chart.svg']],
  [[routes.measureDataPath('a', 'csv')], ['/data/series/a.csv']],
  [inEach(routes.targetsListPath('all', '2')), ['/zh-hans/targets/all/2/', '/zh-hant/targets/all/2/']],
  [inEach(routes.timelineYearPath('2022')), ['/zh-hans/timeline/2022/', '/zh-hant/timeline/2022/']],
  [inEach(routes.timelineYearPath('2022', 2)), ['/zh-hans/timeline/2022/2/', '/zh-hant/timeline/2022/2/']],
  [inEach(routes.sincePath('b', 'a')), ['/zh-hans/d/b/since/a/', '/zh-hant/d/b/since/a/']],
  [inEach(routes.comparePath('a', 'b')), ['/zh-hans/compare/a/b/', '/zh-hant/compare/a/b/']],
  [
    [routes.recordPath('a-1'), routes.recordPathIn('a-1', 'zh-Hans')],
    ['/r/a-1/', '/r/a-1/'],
  ],
  [[routes.recordPathIn('a-1', 'zh-Hant')], ['/r/a-1/#zh-hant']],
  [[routes.recordEmbedPathIn('a-1', 'zh-Hant')], ['/r/a-1/embed/#zh-hant']],
  [[routes.recordCitationPath('a-1', 'zh-Hant', 'bib')], ['/r/a-1/cite.zh-hant.bib']],
  [
    [routes.deadlinesPath(), routes.deadlinesPath('a')],
    ['/deadlines.ics', '/topics/a/deadlines.ics'],
  ],
  [
    [routes.feedPath('zh-Hans'), routes.feedPath('zh-Hant', 2)],
    ['/zh-hans/feed.xml', '/zh-hant/feed/2.xml'],
  ],
  [inEach(routes.openSearchPath), ['/opensearch.xml', '/zh-hant/opensearch.xml']],
];

test.each(made)('%j', (found, expected) => {
  expect(found).toEqual(expected);
});

const one: ReadonlyMap<string, string> = new Map([['-one-', '']]);

/** The addresses of a corpus of one of everything, `-one-` and `-two-` in the places of ids, 7 in that of a page. */
const addresses = addressesOf({
  items: Object.fromEntries(pagedNames.map((name) => [name, one])) as Record<
    PagedName,
    ReadonlyMap<string, string>
  >,
  documents: ['-one-', '-two-'].map((id) => ({ id, speech: 'said' })),
  records: ['-one-'],
  pairs: [['-one-', '-two-']],
  years: [1, 7].map((page) => ({ year: '-one-', page })),
});

test('every address that was ever published is one that a function makes', () => {
  const published = readFileSync('content/published-urls.txt', 'utf8').trimEnd().split('\n');
  const shapes = addresses
    .map((address) =>
      address
        .replaceAll('.', '\\.')
        .replace(/-one-|-two-/g, '[a-z0-9-]+')
        .replace('/7/', '/\\d+/'),
    )
    .map((shape) => new RegExp(`^${shape}$`));
  expect(published.filter((address) => !shapes.some((shape) => shape.test(address)))).toEqual([]);
});

test('a function and its inverse belong together', () => {
  for (const locale of locales) {
    expect(sinceIn(routes.sincePath('later', 'earlier')(locale))).toEqual(['later', 'earlier']);
    expect(timelineYearIn(routes.timelineYearPath('2022')(locale))).toEqual({ year: '2022', page: 1 });
    expect(timelineYearIn(routes.timelineYearPath('2022', 3)(locale))).toEqual({ year: '2022', page: 3 });
    expect(localeOf(routes.documentPath('a')(locale))).toBe(locale);
  }
  expect(sinceIn('/zh-hans/d/later/')).toBeNull();
  expect(timelineYearIn(routes.timelineKindPath('target')('zh-Hans'))).toBeNull();
  expect(localeOf(routes.recordPath('a-1'))).toBeNull();
});

test('a page is found again in another language, a file is its own', () => {
  expect(inLocale('/zh-hans/d/a/', 'zh-Hant')).toBe('/zh-hant/d/a/');
  expect(inLocale('/data/a.json', 'zh-Hant')).toBe('/data/a.json');
});

test('the first page of a list has the address of the list', () => {
  expect([1, 2].map((number) => continuedPath(routes.documentsPath, number)('zh-Hans'))).toEqual([
    '/zh-hans/documents/',
    '/zh-hans/documents/2/',
  ]);
});

const lists = [
  (number: number) => continuedPath(routes.documentsPath, number),
  (number: number) => continuedPath(routes.speakerPath('a-b'), number),
  (number: number) => continuedPath(routes.topicPath('green'), number),
  (number: number) => continuedPath(routes.targetsPath, number),
  (number: number) => continuedPath(routes.targetsListPath('all'), number),
  (number: number) => routes.timelineYearPath('2022', number),
];

test.each(lists)('the pages of a list after its first are known by their addresses', (page) => {
  const addresses = [1, 2, 13].map((number) => page(number)('zh-Hant'));
  expect(addresses.map(isContinued)).toEqual([false, true, true]);
  expect(addresses.map((address) => isContinued(underBase('/base', address)))).toEqual([false, true, true]);
});

test('what merely has a number in its address is no page after another', () => {
  const pages = [routes.documentPath('2022'), routes.topicPath('5'), routes.timelineTopicPath('5')];
  expect(pages.map((page) => isContinued(page('zh-Hans')))).toEqual([false, false, false]);
});

test('pages that are parts of others are not to be found by themselves', () => {
  const pages = [
    routes.designPath('zh-Hant'),
    routes.measureEmbedPath('a')('zh-Hans'),
    routes.recordEmbedPath('a-1'),
  ];
  expect(pages.map(isHidden)).toEqual([true, true, true]);
  expect([routes.recordPath('embed-1'), routes.topicPath('design')('zh-Hans')].map(isHidden)).toEqual([
    false,
    false,
  ]);
});

test.each([
  ['/', '/r/a-1/'],
  ['/base', '/base/r/a-1/'],
  ['/base/', '/base/r/a-1/'],
])('below %s a record is at %s', (base, address) => {
  expect(underBase(base, routes.recordPath('a-1'))).toBe(address);
});
