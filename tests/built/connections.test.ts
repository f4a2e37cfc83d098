import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PublishedSpeaker, PublishedTopic } from '../../src/publish/shapes/groups.ts';
import type { PublishedRecord } from '../../src/publish/shapes/record.ts';
import { fixtureBase, fixtureSite } from './site.ts';

const data = <T>(name: string): T[] => fixtureSite.json('data', `${name}.json`) as T[];
const records = data<PublishedRecord>('records');
const speakers = data<PublishedSpeaker>('speakers');
const topics = data<PublishedTopic>('topics');

const shown = (page: string): Document => fixtureSite.document(page);

/** The pages that a page links to, below the site. */
function linksOf(page: string): Set<string> {
  const links = [...shown(page).querySelectorAll('main a[href]')].map(
    (link) => link.getAttribute('href') ?? '',
  );
  return new Set(links.map((link) => link.replace(/#.*$/, '')));
}

describe.each([
  ['zh-Hans', 'zh-hans'],
  ['zh-Hant', 'zh-hant'],
] as const)('in %s', (script, slug) => {
  // Those who ask, 南方日报记者, have no page.
  const pages = new Map(speakers.map(({ name, url }) => [name['zh-Hans'], url[script]]));
  const pagesOf = (some: readonly PublishedRecord[]): string[] =>
    some.flatMap(({ speaker }) => pages.get(speaker?.['zh-Hans'] ?? '') ?? []);

  test('a record leads to who said it, to its topics and to its document', () => {
    for (const record of records) {
      const { url, topics: own, document } = record;
      const wanted = [
        ...pagesOf([record]),
        ...own.map((topic) => `${fixtureBase}${slug}/topics/${topic}/`),
        `${fixtureBase}${slug}/d/${document}/`,
      ];
      expect([...linksOf(url)]).toEqual(expect.arrayContaining(wanted));
    }
  });

  test('a document leads to everybody who speaks in it, and to the topic that it speaks of most', () => {
    const folder = path.join(fixtureSite.folder, slug, 'd');
    for (const id of readdirSync(folder)) {
      const links = linksOf(`${slug}/d/${id}/`);
      const own = records.filter(({ document, witnesses }) =>
        [document, ...witnesses.map((witness) => witness.document)].includes(id),
      );
      expect([...links]).toEqual(expect.arrayContaining(pagesOf(own)));
      const counts = Map.groupBy(
        own.flatMap((record) => record.topics),
        (topic) => topic,
      );
      const [most] = [...counts].toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
      if (most) expect([...links]).toContain(`${fixtureBase}${slug}/topics/${most[0]}/`);
    }
  });

  test('a topic leads to its records, their documents and who speaks of it most; a speaker to the topics', () => {
    for (const { id, url } of topics) {
      const own = records.filter((record) => record.topics.includes(id));
      const links = linksOf(url[script]);
      expect([...links]).toEqual(expect.arrayContaining(own.map((record) => record.url)));
      expect([...links]).toEqual(
        expect.arrayContaining(own.map(({ document }) => `${fixtureBase}${slug}/d/${document}/`)),
      );
      const [speaker] = pagesOf(own);
      if (speaker === undefined) continue;
      expect([...links].some((link) => link.startsWith(`${fixtureBase}${slug}/speakers/`))).toBe(true);
      expect([...linksOf(speaker)].some((link) => link.startsWith(`${fixtureBase}${slug}/topics/`))).toBe(
        true,
      );
    }
  });

  test('the way from the home page to a page is made of pages that are there', () => {
    const [first] = records;
    for (const page of [first?.url ?? '', topics[0]?.url[script] ?? '', speakers[0]?.url[script] ?? '']) {
      const trails = [...shown(page).querySelectorAll('.trail')].map((trail) =>
        [...trail.querySelectorAll('a')].map((step) => step.getAttribute('href') ?? ''),
      );
      const steps = trails.find(([home]) => home === `${fixtureBase}${slug}/`) ?? [];
      expect(steps.length).toBeGreaterThan(1);
      for (const step of steps) expect(existsSync(fixtureSite.file(step, 'index.html'))).toBe(true);
    }
  });
});
