import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { outsideBase } from './belowBase.ts';
import { documentOf, fixtureBase, fixtureSite } from './site.ts';

const document = '2022-02-press-conference';
/** A record that another says, too, and one whose document is withdrawn. */
const merged = `${document}-28`;
const lost = '2020-06-notice-1';
const { folder } = fixtureSite;
const built = (...names: string[]): string => path.join(folder, 'r', ...names);
const page = (id: string): Document => documentOf(readFileSync(built(id, 'index.html'), 'utf8'));
const robots = (id: string) => page(id).querySelector('meta[name="robots"]')?.getAttribute('content');

test('a withdrawn record still answers: what happened, why, where to go, under the base path', () => {
  const main = page(merged).querySelector('main');
  expect(main?.getAttribute('data-record')).toBe(merged);
  expect(main?.querySelectorAll('[lang="zh-Hans"], [lang="zh-Hant"]').length).toBeGreaterThanOrEqual(2);
  expect(main?.textContent).toContain('今见');
  const links = Array.from(main?.querySelectorAll('dd a') ?? [], (link) => link.getAttribute('href') ?? '');
  expect(links[0]).toBe(`/readings/r/${document}-5/`);
  expect(links[1]).toMatch(new RegExp(`^/readings/zh-hans/d/${document}/#:~:text=2021%`));
  expect(robots(merged)).toBe('noindex');
});

test('so does one whose document is gone, and all that was published of it', () => {
  expect(page(lost).querySelector('main')?.textContent).toContain('所据的文本已不在这里');
  expect(robots(lost)).toBe('noindex');
  expect(existsSync(built(lost, 'embed', 'index.html'))).toBe(true);
  expect(JSON.parse(readFileSync(built(`${lost}.json`), 'utf8'))).toMatchObject({
    id: lost,
    url: `/readings/r/${lost}/`,
    withdrawn: { reason: { 'zh-Hant': '所據文本已撤下。' } },
  });
  for (const ending of ['bib', 'ris', 'json']) {
    const file = readFileSync(built(lost, `cite.zh-hans.${ending}`), 'utf8');
    expect(file).toContain(`https://example.org/readings/r/${lost}/`);
  }
});

test.each([
  ['zh-hans', ''],
  ['zh-hant', '#zh-hant'],
])('a mark in the text of /%s leads to the page of its record, in the same script', (script, part) => {
  const speech = path.join(folder, script, 'd', document, 'index.html');
  const marks = documentOf(readFileSync(speech, 'utf8')).querySelectorAll('.speech a.record[data-record]');
  expect(marks.length).toBeGreaterThan(0);
  for (const mark of marks) {
    expect(mark.getAttribute('href')).toBe(`/readings/r/${mark.getAttribute('data-record') ?? ''}/${part}`);
  }
});

test('every address of the site lies under the path it lives under', () => {
  const { outside, lookedAt } = outsideBase(folder, 'https://example.org', fixtureBase);
  expect(outside).toEqual([]);
  expect(lookedAt).toBeGreaterThan(1000);
});

test('a branch of the site can be published by a host that would leave out _astro', () => {
  expect(existsSync(path.join(folder, '.nojekyll'))).toBe(true);
});
