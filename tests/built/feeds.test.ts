import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAtomFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { SaxesParser } from 'saxes';
import { v5 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { dueOf } from '../../src/corpus/link/due.ts';
import { isContinued } from '../../src/model/routes.ts';
import type { PublishedChange } from '../../src/publish/shapes/change.ts';
import { wordsFor } from '../../src/i18n/words.ts';
import type { PublishedRecord } from '../../src/publish/shapes/record.ts';
import { belowFixtureSite, fixtureSite, headOf } from './site.ts';

const text = (...name: string[]): string => readFileSync(path.join(fixtureSite.folder, ...name), 'utf8');
const data = <T>(name: string): T[] => JSON.parse(text('data', `${name}.json`)) as T[];
const records = data<PublishedRecord>('records');
const documents = data<{ id: string }>('documents');
const sources = data<{ id: string }>('evidence');
const changes = data<PublishedChange>('changes');

/** What is withdrawn and no part of what is there, by its address. */
const withdrawn = changes.filter(({ kind, what }) => kind === 'withdrawal' && what !== 'fact');

/** Reads XML to its end; what is not well-formed throws. */
function elements(xml: string): { name: string; attributes: Record<string, string> }[] {
  const found: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => found.push({ name, attributes }));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return found;
}

/** The page of an entry, as a path; whatever part of it. */
const pathOf = ({ links = [] }: { links?: { rel?: string; href?: string }[] }): string =>
  belowFixtureSite(links.find(({ rel }) => rel === 'alternate')?.href ?? '').replace(/#.*$/, '');

describe.each(['zh-hans', 'zh-hant'])('%s/feed.xml', (script) => {
  const xml = text(script, 'feed.xml');
  const feed = parseAtomFeed(xml);
  const entries = feed.entries ?? [];

  test('has one entry for each document, each record, each source and what was withdrawn', () => {
    expect(withdrawn.length).toBeGreaterThan(0);
    expect(elements(xml)[0]?.name).toBe('feed');
    expect(entries.map(pathOf).toSorted()).toEqual(
      [
        ...documents.map(({ id }) => `/${script}/d/${id}/`),
        ...records.map(({ id }) => `/r/${id}/`),
        ...sources.map(({ id }) => `/${script}/evidence/${id}/`),
        ...withdrawn.map(({ what, id }) => (what === 'record' ? `/r/${id}/` : `/${script}/d/${id}/`)),
      ].toSorted(),
    );
  });

  test('names each entry for ever, by what it is and not by where the site lives', () => {
    const kinds = { '/r/': 'r', [`/${script}/d/`]: 'd', [`/${script}/evidence/`]: 'evidence' };
    for (const entry of entries) {
      const page = pathOf(entry);
      const [start, id = ''] = /^(.*\/)([^/]+)\/$/.exec(page)?.slice(1) ?? [];
      const name = `${script}/${kinds[start ?? ''] ?? ''}/${id}`;
      expect(entry.id).toBe(`urn:uuid:${v5(name, '5890c623-a87d-44da-a37a-dfeb4394d523')}`);
    }
    expect(new Set([feed.id, ...entries.map(({ id }) => id)]).size).toBe(entries.length + 1);
  });

  test('says of every entry what RFC 4287 asks for', () => {
    expect(feed.links?.find(({ rel }) => rel === 'self')?.href).toMatch(new RegExp(`/${script}/feed\\.xml$`));
    for (const { title, updated, links = [], authors = [], summary, content } of entries) {
      expect(title?.value).toBeTruthy();
      expect(updated).toMatch(/^\d{4}-\d\d-\d\dT00:00:00(?:\.000)?Z$/);
      expect(links.filter(({ rel }) => rel === 'alternate').length).toBe(1);
      expect(authors.length).toBeGreaterThan(0);
      expect(summary ?? content).toBeDefined();
    }
    expect(feed.updated).toBe(
      entries
        .map(({ updated }) => updated)
        .toSorted()
        .at(-1),
    );
  });

  test('moves an entry when anything of it does: it is said, its document comes, it changes', () => {
    const said = new Map(records.map((record) => [`/r/${record.id}/`, record]));
    const moved = entries.filter((entry) => {
      const record = said.get(pathOf(entry));
      if (!record) return false;
      const own = changes.filter(
        ({ id, kind }) => id === record.id || (kind === 'document' && id === record.document),
      );
      const last = [record.said, ...own.map(({ day }) => day)].toSorted().at(-1) ?? '';
      expect(entry.updated).toMatch(new RegExp(`^${last}T`));
      return last !== record.said;
    });
    expect(moved.length).toBeGreaterThan(0);
    const days = entries.map(({ updated }) => updated);
    expect(days).toEqual(days.toSorted().toReversed());
  });

  test('says what became of a target', () => {
    const judged = records.filter(({ verdict }) => verdict?.verdict === 'reported-met');
    expect(judged.length).toBeGreaterThan(0);
    const found = new Map(entries.map((entry) => [pathOf(entry), entry]));
    for (const { id, verdict } of judged) {
      const entry = found.get(`/r/${id}/`);
      const name = wordsFor(script === 'zh-hant' ? 'zh-Hant' : 'zh-Hans').verdictNames['reported-met'].name;
      expect(entry?.title?.value).toContain(name);
      expect(entry?.categories?.map(({ term }) => term)).toContain(verdict?.verdict);
    }
  });
});

describe('the feed of', () => {
  const [measure] = records.flatMap(({ series }) => series ?? []);
  const [speaker] = data<{ id: string; name: { 'zh-Hans': string }; records: number }>('speakers').filter(
    (each) => each.records > 0,
  );
  const groups: [string, string, (record: PublishedRecord) => boolean][] = [
    ['topics', 'smes', ({ topics }) => topics.includes('smes')],
    ['series', measure ?? '', ({ series }) => series === measure],
    ['speakers', speaker?.id ?? '', (record) => record.speaker?.['zh-Hans'] === speaker?.name['zh-Hans']],
    ['d', '2022-02-press-conference', ({ document }) => document === '2022-02-press-conference'],
  ];

  test.each(groups)('%s/%s has its records, and its page names it', (group, id, isIn) => {
    const feed = parseAtomFeed(text('zh-hans', group, id, 'feed.xml'));
    const paths = (feed.entries ?? []).map(pathOf).filter((page) => page.startsWith('/r/'));
    const standing = new Set(records.map((record) => `/r/${record.id}/`));
    const own = records.filter(isIn).map((record) => `/r/${record.id}/`);
    expect(own.length).toBeGreaterThan(0);
    expect(paths.filter((page) => standing.has(page)).toSorted()).toEqual(own.toSorted());
    expect(feed.updated).toBe(feed.entries?.[0]?.updated);
    const self = belowFixtureSite(feed.links?.find(({ rel }) => rel === 'self')?.href ?? '');
    expect(self).toBe(`/zh-hans/${group}/${id}/feed.xml`);
    const head = headOf(text('zh-hans', group, id, 'index.html'));
    const named = [...head.querySelectorAll('link[type="application/atom+xml"]')].map((link) =>
      belowFixtureSite(new URL(link.getAttribute('href') ?? '', 'https://example.org')),
    );
    expect(named).toEqual([self, '/zh-hans/feed.xml']);
  });

  test('what is withdrawn goes on, and says so', () => {
    const feed = parseAtomFeed(text('zh-hant', 'd', '2020-06-notice', 'feed.xml'));
    expect(feed.entries?.map(pathOf)).toEqual(['/zh-hant/d/2020-06-notice/']);
  });
});

/** The events of a calendar. */
const eventsOf = (ics: string): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(ics) as ConstructorParameters<typeof ICAL.Component>[0])
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));

const held = ['quantified', 'deliverable', 'dated'];
const due = records.filter((record) => held.includes(record.type) && dueOf(record) !== null);

/** What one sentence promises by one day: the ids of its records, by their places. */
const bySentence = Map.groupBy(
  due,
  (record) => `${record.document} ${record.anchor.sentence} ${dueOf(record) ?? ''}`,
);
const idsOf = (event: ICAL.Event): string[] =>
  String(event.component.getFirstPropertyValue('x-meipi-record')).split(' ');

describe('deadlines.ics', () => {
  const ics = text('deadlines.ics');
  const events = eventsOf(ics);
  const byId = new Map(due.map((record) => [record.id, record]));

  test('has an event for each sentence with targets that can be told, on their last day, the whole day long', () => {
    expect(due.length).toBeGreaterThan(bySentence.size);
    expect(bySentence.size).toBeGreaterThan(10);
    const together = [...bySentence.values()].map((each) =>
      each
        .map(({ id }) => id)
        .toSorted()
        .join(' '),
    );
    expect(events.map((event) => idsOf(event).toSorted().join(' ')).toSorted()).toEqual(together.toSorted());
    for (const event of events) {
      const [first] = idsOf(event).flatMap((id) => byId.get(id) ?? []);
      expect(event.startDate.toString()).toBe(first && dueOf(first));
      expect(event.startDate.isDate).toBe(true);
      expect(event.duration.toSeconds()).toBe(86_400);
      expect(event.uid).toBe(`${idsOf(event)[0] ?? ''}@meipi`);
    }
  });

  test('says it in both scripts, with what became of it, and where it is read', () => {
    for (const event of events) {
      for (const record of idsOf(event).flatMap((id) => byId.get(id) ?? [])) {
        expect(event.description).toContain(record.anchor.exact['zh-Hans']);
        expect(event.description).toContain(record.anchor.exact['zh-Hant']);
        if (record.verdict)
          expect(event.description).toContain(wordsFor('zh-Hans').verdictNames[record.verdict.verdict].name);
        expect(event.description).toContain(`/r/${record.id}/`);
      }
    }
  });

  test('is numbered anew with each day on which anything of its sentence changed, and modified on the last', () => {
    const revisions = events.map((event) => {
      const [first] = idsOf(event).flatMap((id) => byId.get(id) ?? []);
      const inSentence = records.filter(
        ({ document, anchor }) => document === first?.document && anchor.sentence === first.anchor.sentence,
      );
      const ids = new Set(inSentence.map(({ id }) => id));
      const days = new Set(changes.filter(({ id }) => ids.has(id)).map(({ day }) => day));
      expect(event.component.getFirstPropertyValue('sequence')).toBe(days.size);
      const came = changes.filter(({ id }) => id === first?.document).map(({ day }) => day);
      const last = [...days, ...came, first?.said ?? ''].toSorted().at(-1) ?? '';
      for (const name of ['last-modified', 'dtstamp'])
        expect(String(event.component.getFirstPropertyValue(name))).toBe(`${last}T00:00:00Z`);
      return days.size;
    });
    expect(new Set(revisions).size).toBeGreaterThan(1);
  });

  test('is cancelled where everything of it is overtaken', () => {
    const cancelled = events.filter(
      (event) => event.component.getFirstPropertyValue('status') === 'CANCELLED',
    );
    const overtaken = [...bySentence.values()].filter((each) =>
      each.every(({ verdict }) => verdict?.verdict === 'superseded'),
    );
    expect(cancelled.flatMap(idsOf).toSorted()).toEqual(
      overtaken
        .flat()
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  test('has no line longer than 75 octets, and no other line ends than CRLF', () => {
    const lines = ics.split('\r\n');
    expect(lines.filter((line) => line.includes('\n') || Buffer.byteLength(line) > 75)).toEqual([]);
    expect(lines.at(-1)).toBe('');
  });
});

test('every topic has a calendar of the events with its targets, which is never without any component', () => {
  const topics = readdirSync(path.join(fixtureSite.folder, 'topics'));
  expect(topics).toHaveLength(5);
  for (const topic of topics) {
    const ics = text('topics', topic, 'deadlines.ics');
    const own = [...bySentence.values()].filter((each) =>
      each.some(({ topics: ids }) => ids.includes(topic)),
    );
    expect(eventsOf(ics).flatMap(idsOf).toSorted()).toEqual(
      own
        .flat()
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(ics).toMatch(/\r\nBEGIN:V(?:EVENT|TIMEZONE)\r\n/);
  }
});

describe('the sitemap', () => {
  const named = elements(text('sitemap-index.xml')).filter(({ name }) => name === 'sitemap');
  const xml = Array.from(named.keys(), (index) => text(`sitemap-${index}.xml`)).join('');
  const listed = Array.from(
    xml.matchAll(/<loc>([^<]+)<\/loc>/g),
    ([, address = '']) => new URL(address).pathname,
  );

  test('lists every page that is to be found, and no other', () => {
    const open = fixtureSite.pages
      .map(({ html }) => headOf(html))
      .filter((page) => page.querySelector('meta[name="robots"][content*="noindex"]') === null)
      .map((page) => page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '')
      .map((address) => new URL(address).pathname);
    expect(listed.toSorted()).toEqual(open.toSorted());
  });

  test('leads to the first page of a list alone', () => {
    expect(listed.filter(isContinued)).toEqual([]);
  });

  test('names each page in the other script', () => {
    const links = elements(text('sitemap-0.xml')).filter(({ name }) => name === 'xhtml:link');
    expect(new Set(links.map(({ attributes }) => attributes.hreflang))).toEqual(
      new Set(['zh-Hans', 'zh-Hant', 'x-default']),
    );
  });

  test('is named in robots.txt', () => {
    expect(text('robots.txt')).toMatch(/^Sitemap: https?:\/\/[^\s]+\/sitemap-index\.xml$/m);
  });
});

test.each([
  ['opensearch.xml', '/zh-hans/search/'],
  ['zh-hant/opensearch.xml', '/zh-hant/search/'],
])('%s leads a browser to the search', (name, target) => {
  const url = elements(text(name)).find(({ attributes }) => attributes.type === 'text/html');
  const template = new URL(url?.attributes.template?.replace('{searchTerms}', 'x') ?? '');
  expect([belowFixtureSite(template), template.search]).toEqual([target, '?q=x']);
});
