import { describe, expect, test } from 'vitest';
import { documentOf, fixtureBase, fixtureSite } from './site.ts';

/** The address of a document that was withdrawn is answered, and compares nothing. */
const withdrawn = '2020-06-notice';
const compared = fixtureSite.pages.filter(
  ({ path }) => /^zh-han[st]\/d\/[^/]+\/since\//.test(path) && !path.includes(withdrawn),
);
const bySpeech = Map.groupBy(compared, ({ path }) => path.split('/').slice(0, 3).join('/'));

test('every speech but the first of each script is held against the two before it, and its page leads there', () => {
  expect([...bySpeech.keys()]).toHaveLength(8);
  for (const [speech, pairs] of bySpeech) {
    const page = documentOf(
      fixtureSite.pages.find(({ path }) => path === `${speech}/index.html`)?.html ?? '',
    );
    const links = Array.from(page.querySelectorAll('a[href*="/since/"]'), (link) =>
      link.getAttribute('href'),
    );
    expect(links.toSorted()).toEqual(
      pairs.map(({ path }) => `${fixtureBase}${path.replace('index.html', '')}`).toSorted(),
    );
  }
});

describe.each(compared.map(({ path, html }) => [path, documentOf(html)] as const))('%s', (path, document) => {
  const [, , later = '', , earlier = ''] = path.split('/');

  test('has the earlier speech on the one side and the later on the other', () => {
    const rows = [...document.querySelectorAll('.comparison-rows > li')];
    for (const row of rows) {
      const [before, now] = Array.from(row.querySelectorAll('.side'), (side) =>
        Array.from(side.querySelectorAll('a[href*="/d/"]'), (link) => link.getAttribute('href') ?? ''),
      );
      expect(before?.every((link) => link.includes(`/d/${earlier}/`))).toBe(true);
      expect(now?.every((link) => link.includes(`/d/${later}/`))).toBe(true);
    }
  });

  test('names each record once, so that what is said again is not listed as dropped', () => {
    const listed = Array.from(document.querySelectorAll('.comparison-topic li > a'), (link) =>
      link.getAttribute('href'),
    );
    const shown = Array.from(document.querySelectorAll('.comparison-rows a[href*="/r/"]'), (link) =>
      link.getAttribute('href'),
    );
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed.filter((link) => shown.includes(link))).toEqual([]);
  });

  test('marks on either side of what is said again the same words', () => {
    for (const row of document.querySelectorAll('#again ~ ol > li')) {
      const [before, now] = Array.from(row.querySelectorAll('.side'), (side) =>
        Array.from(side.querySelectorAll('mark'), ({ textContent }) => textContent).join(''),
      );
      expect(before).toBeTruthy();
      expect(now).toBeTruthy();
    }
  });
});
