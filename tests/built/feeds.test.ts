import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAtomFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { SaxesParser } from 'saxes';
import { v5 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { dueOf } from '../../src/corpus/link/due.ts';
import { isContinued } from '../../src/model/routes.ts';
import type { PublishedRecord } from '../../src/publish/shapes/record.ts';
import { belowFixtureSite, fixtureSite, headOf } from './site.ts';

const text = (...name: string[]): string => readFileSync(path.join(fixtureSite.folder, ...name), 'utf8');
const records = JSON.parse(text('data', 'records.json')) as PublishedRecord[];
const documents = JSON.parse(text('data', 'documents.json')) as { id: string }[];
const sources = JSON.parse(text('data', 'evidence.json')) as { id: string }[];

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

/** The page of an entry, as a path. */
const pathOf = ({ links = [] }: { links?: { rel?: string; href?: string }[] }): string =>
  belowFixtureSite(links.find(({ rel }) => rel === 'alternate')?.href ?? '');

describe.each(['zh-hans', 'zh-hant'])('%s/feed.xml', (script) => {
  const xml = text(script, 'feed.xml');
  const feed = parseAtomFeed(xml);
  const entries = feed.entries ?? [];

  test('has one entry for each document, each record, each source and what was withdrawn', () => {
    expect(elements(xml)[0]?.name).toBe('feed');
    const paths = entries.map(pathOf);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toEqual(
      expect.arrayContaining([
        ...documents.map(({ id }) => `/${script}/d/${id}/`),
        ...records.map(({ id }) => `/r/${id}/`),
        ...sources.map(({ id }) => `/${script}/evidence/${id}/`),
      ]),
    );
  });

  test('names each entry for ever, by what it is and not by where the site lives', () => {
    const kinds = { '/r/': 'r', [`/${script}/d/`]: 'd', [`/${script}/evidence/`]: 'evidence' };
    for (const entry of entries) {
      const [start, id = ''] = /^(.*\/)([^/]+)\/$/.exec(pathOf(entry))?.slice(1) ?? [];
      if (kinds[start ?? ''] === undefined) continue;
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

  test('says of a record when it was said, or last changed', () => {
    const said = new Map(records.map((record) => [`/r/${record.id}/`, record]));
    for (const entry of entries) {
      const record = said.get(pathOf(entry));
      if (!record) continue;
      const day = (entry.updated ?? '').slice(0, 10);
      expect(day >= record.said).toBe(true);
      const before = record.verdict?.history.at(-1);
      if (record.verdict && before && before.verdict !== record.verdict.verdict)
        expect(day >= record.verdict.day).toBe(true);
    }
  });
});

/** The events of a calendar. */
const eventsOf = (ics: string): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(ics) as ConstructorParameters<typeof ICAL.Component>[0])
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));

/** The targets that a calendar holds: those that can be counted, delivered or dated, and have a day. */
const held = ['quantified', 'deliverable', 'dated'];
const due = records.filter((record) => held.includes(record.type) && dueOf(record) !== null);

/** The records that an event is about. */
const recordsOf = ({ component }: ICAL.Event): string[] =>
  String(component.getFirstPropertyValue('x-meipi-record')).split(' ');

describe('deadlines.ics', () => {
  const ics = text('deadlines.ics');
  const events = eventsOf(ics);
  const standing = events.filter(
    ({ component }) => component.getFirstPropertyValue('status') !== 'CANCELLED',
  );
  const byId = new Map(due.map((record) => [record.id, record]));

  test('has every deadline of a target on its last day, the whole day long, those of a sentence as one', () => {
    expect(due.length).toBeGreaterThan(20);
    expect(standing.flatMap(recordsOf).toSorted()).toEqual(due.map(({ id }) => id).toSorted());
    for (const event of standing) {
      const targets = recordsOf(event).flatMap((id) => byId.get(id) ?? []);
      expect(new Set(targets.map(({ document, anchor }) => `${document} ${anchor.sentence}`)).size).toBe(1);
      expect(new Set(targets.map(dueOf))).toEqual(new Set([event.startDate.toString()]));
    }
    for (const { startDate, duration } of events) {
      expect(startDate.isDate).toBe(true);
      expect(duration.toSeconds()).toBe(86_400);
    }
    const places = standing.map((event) => {
      const [first] = recordsOf(event);
      const record = byId.get(first ?? '');
      return `${record?.document ?? ''} ${record?.anchor.sentence ?? ''} ${event.startDate.toString()}`;
    });
    expect(new Set(places).size).toBe(places.length);
  });

  test('says each in both scripts and what became of it, and is stamped with the day it last changed', () => {
    for (const event of standing) {
      for (const id of recordsOf(event)) {
        const record = byId.get(id);
        expect(event.description).toContain(record?.anchor.exact['zh-Hans']);
        expect(event.description).toContain(record?.anchor.exact['zh-Hant']);
        if (record?.verdict) expect(event.description).toContain('后来怎样');
      }
    }
    for (const { component, sequence } of events) {
      expect(sequence).toBeGreaterThanOrEqual(0);
      const stamp = String(component.getFirstPropertyValue('dtstamp'));
      expect(stamp).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
      expect(String(component.getFirstPropertyValue('last-modified'))).toBe(stamp);
    }
  });

  test('has no line longer than 75 octets, and no other line ends than CRLF', () => {
    const lines = ics.split('\r\n');
    expect(lines.filter((line) => line.includes('\n') || Buffer.byteLength(line) > 75)).toEqual([]);
    expect(lines.at(-1)).toBe('');
  });
});

test('every topic has a calendar of its own deadlines, which is never without any component', () => {
  const topics = readdirSync(path.join(fixtureSite.folder, 'topics'));
  expect(topics).toHaveLength(5);
  for (const topic of topics) {
    const ics = text('topics', topic, 'deadlines.ics');
    const own = due.filter(({ topics: ids }) => ids.includes(topic)).map(({ id }) => id);
    const held = new Set(eventsOf(ics).flatMap(recordsOf));
    expect(own.filter((id) => !held.has(id))).toEqual([]);
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
