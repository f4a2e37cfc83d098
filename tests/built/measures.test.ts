import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { every } from './every.ts';
import { fixtureBase, fixtureSite } from './site.ts';

const read = (...names: string[]): string => fixtureSite.text(...names);
const scripts = ['zh-Hans', 'zh-Hant'] as const;
const inScripts = z.object({ 'zh-Hans': z.string(), 'zh-Hant': z.string() });

const measureFile = z.object({
  id: z.string(),
  name: inScripts,
  summary: inScripts,
  points: z.array(
    z.looseObject({
      record: z.string().nullable(),
      fact: z.string().nullable(),
      url: z.string(),
      state: z.enum(['reported', 'forecast', 'target']),
      value: z.number(),
      said: z.string(),
      document: z.string().nullable(),
      verdict: z.string().nullable(),
    }),
  ),
});

const measures = readdirSync(path.join(fixtureSite.folder, 'data', 'series'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => measureFile.parse(JSON.parse(read('data', 'series', name))));
const told = measures.filter(({ points }) => points.length > 0);

type Point = z.infer<typeof measureFile>['points'][number];

/** The points that a document says, each with its record; what sources report has none. */
const saidOf = (points: readonly Point[]): (Point & { record: string; document: string })[] =>
  points.flatMap(({ record, document, ...point }) =>
    record === null || document === null ? [] : [{ ...point, record, document }],
  );

/** Fewer are words, or a bar against the target. */
const isDrawn = ({ points }: { points: readonly Point[] }): boolean => points.length >= 3;

const linksOf = (elements: Iterable<Element>): (string | null)[] =>
  Array.from(elements, (element) => element.getAttribute('href'));

test('something was said of each measure but one', () => {
  const silent = measures.filter(({ points }) => points.length === 0).map(({ id }) => id);
  expect([measures.length, silent]).toEqual([7, ['model-factories-added']]);
});

test('every point is a record that says it is of the measure, and every such record a point', () => {
  const records = z
    .array(z.looseObject({ id: z.string(), series: z.string().nullable(), quantity: z.unknown() }))
    .parse(JSON.parse(read('data', 'records.json')));
  const joined = records
    .filter(({ series }) => series !== null)
    .map(({ id, series }) => `${id} ${series ?? ''}`);
  const points = measures.flatMap(({ id, points: all }) =>
    saidOf(all).map(({ record }) => `${record} ${id}`),
  );
  expect(points.toSorted()).toEqual(joined.toSorted());
});

const pages = measures.flatMap((measure) =>
  scripts.map((script) => ({ script, measure, address: `${script.toLowerCase()}/series/${measure.id}/` })),
);

/** Checks every measure's page in either script. */
const everyPage = (check: (shown: (typeof pages)[number], page: Document) => void): Promise<void> =>
  every(
    pages,
    ({ address }) => `fixture-site/${address}index.html`,
    (shown) => {
      check(shown, fixtureSite.document(shown.address));
    },
  );

/** Checks every measure of which something was said. */
const everyTold = (check: (measure: (typeof told)[number]) => void): Promise<void> =>
  every(told, ({ id }) => id, check);

describe('the page of every measure', () => {
  test('says its name and what it shows', async () => {
    await everyPage(({ script, measure: { name, summary } }, page) => {
      expect(page.querySelector('h1')?.textContent).toBe(name[script]);
      expect(page.querySelector('.shows')?.textContent).toBe(summary[script]);
    });
  });

  test('has every point in the chart, in the table, and one click from its sentence', async () => {
    await everyPage(({ script, measure: { points } }, page) => {
      // Data name a fact by its place in the first language; a record's page is one for all of them.
      const urls = points.map(({ url }) => url.replace('/zh-hans/', `/${script.toLowerCase()}/`));
      expect(linksOf(page.querySelectorAll('.points tbody th a'))).toEqual(urls);
      for (const drawing of page.querySelectorAll('.chart svg')) {
        expect(linksOf(drawing.querySelectorAll('a'))).toEqual(urls);
      }
      expect(page.querySelectorAll('.chart svg').length).toBe(isDrawn({ points }) ? 2 : 0);
      const places = saidOf(points).map(
        ({ document, record }) =>
          `${fixtureBase}${script.toLowerCase()}/d/${document}/#r-${/\d+$/.exec(record)?.[0] ?? ''}`,
      );
      expect(linksOf(page.querySelectorAll('.points td a'))).toEqual(places);
    });
  });

  test('says of each target what became of it, and why', async () => {
    await everyPage(({ measure: { points } }, page) => {
      const targets = points.filter(({ state }) => state === 'target');
      expect(linksOf(page.querySelectorAll('.judged .keyed a')).toSorted()).toEqual(
        targets.map(({ url }) => url).toSorted(),
      );
      for (const { verdict } of targets)
        expect(page.querySelector(`.judged .${verdict ?? ''}`)).not.toBeNull();
      for (const item of page.querySelectorAll('.judged li')) {
        expect(item.querySelector('p + p')?.textContent.trim()).not.toBe('');
      }
    });
  });

  test('can be taken along: a table, data, a drawing, a frame', async () => {
    await everyPage(({ address, measure: { points } }, page) => {
      const files = linksOf(page.querySelectorAll('.share .actions a'));
      // The table, the data, the feed, and the drawing where there is one.
      expect(files.length).toBe(isDrawn({ points }) ? 4 : 3);
      for (const file of files) expect(existsSync(fixtureSite.file(file ?? ''))).toBe(true);
      const frame = fixtureSite.document(`${address}embed`);
      expect(frame.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
      expect(linksOf(frame.querySelectorAll('h1 a'))).toEqual([`${fixtureBase}${address}`]);
    });
  });

  test('holds a report that is not drawn against its target, in words and two bars', async () => {
    const bars = measures.filter(({ points }) => {
      const states = points.map(({ state }) => state);
      return !isDrawn({ points }) && states.includes('reported') && states.includes('target');
    });
    expect(bars.length).toBeGreaterThan(0);
    await every(
      bars,
      ({ id }) => id,
      ({ id }) => {
        const items = [...fixtureSite.document(`zh-hans/series/${id}`).querySelectorAll('.against li')];
        expect(items.map((item) => item.querySelectorAll('svg[aria-hidden]').length)).toEqual([1, 1]);
        for (const item of items) expect(item.querySelector('b')?.textContent).toMatch(/\d/u);
      },
    );
  });

  test('is light', async () => {
    await everyPage(({ address }) => {
      expect(gzipSync(read(address, 'index.html')).length).toBeLessThan(20_000);
    });
  });
});

describe('every measure of which something was said', () => {
  test('has the same points as a table', async () => {
    await everyTold(({ id, points }) => {
      const rows: Record<string, string>[] = parse(read('data', 'series', `${id}.csv`), {
        bom: true,
        columns: true,
      });
      expect(rows.map(({ record, fact, value }) => [record, fact, value])).toEqual(
        points.map(({ record, fact, value }) => [record ?? '', fact ?? '', String(value)]),
      );
    });
  });

  test.each(scripts)('has a drawing in %s that needs no style sheet, if it is drawn', async (script) => {
    await everyTold(({ id, name, points }) => {
      const file = fixtureSite.file(`/${script.toLowerCase()}/series/${id}/chart.svg`);
      expect(existsSync(file)).toBe(isDrawn({ points }));
      if (!isDrawn({ points })) return;
      const svg = read(script.toLowerCase(), 'series', id, 'chart.svg');
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
      expect(svg).not.toMatch(/currentColor" color|class=|var\(/);
      expect(svg).toContain(name[script].slice(0, 4));
    });
  });

  test('is told to search engines: its data, and of what was reported the ends that are known', async () => {
    await everyTold(({ id, points }) => {
      const page = fixtureSite.document(`zh-hans/series/${id}`);
      const data = z
        .object({
          '@type': z.literal('Dataset'),
          hasPart: z.array(z.looseObject({ '@type': z.literal('Observation'), url: z.string() })),
        })
        .parse(JSON.parse(page.querySelector('script[type="application/ld+json"]')?.textContent ?? ''));
      const reported = points.filter(({ state }) => state === 'reported').map(({ url }) => url);
      const told = data.hasPart.map(({ url }) => new URL(url));
      expect(told.map(({ pathname, hash }) => pathname + hash)).toEqual(reported);
    });
  });

  test('is named on the page of each of its records, which is ringed in the drawing', async () => {
    await everyTold(({ id, points }) => {
      for (const { record } of saidOf(points)) {
        const page = fixtureSite.document(`r/${record}`);
        for (const script of scripts) {
          const section = page.querySelector(`[lang="${script}"] .of-measure`);
          expect(linksOf(section?.querySelectorAll('p a') ?? [])).toEqual([
            `${fixtureBase}${script.toLowerCase()}/series/${id}/`,
          ]);
          const ring = section?.querySelector('svg[role="img"] .in-vermilion circle') ?? null;
          expect(ring !== null).toBe(isDrawn({ points }));
        }
      }
    });
  });
});

describe.each(scripts)('the page of all measures in %s', (script) => {
  const page = fixtureSite.document(`${script.toLowerCase()}/series`);
  const address = ({ id }: { id: string }): string => `${fixtureBase}${script.toLowerCase()}/series/${id}/`;

  test('leads to each of which something was said, once', () => {
    const listed = linksOf(page.querySelectorAll('.small-measure a, .singles a'));
    expect(listed.toSorted()).toEqual(told.map(address).toSorted());
  });

  test('draws those that have something to compare', () => {
    const drawn = Array.from(
      page.querySelectorAll('.small-measure'),
      (each) => each.querySelectorAll('svg').length,
    );
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.every((count) => count === 1)).toBe(true);
  });

  test('names each drawing, once on the page', () => {
    const ids = Array.from(page.querySelectorAll('[id]'), ({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
