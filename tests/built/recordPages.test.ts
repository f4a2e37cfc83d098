import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { every } from './every.ts';
import { liveSite } from './site.ts';

const inScripts = z.object({ 'zh-Hans': z.string(), 'zh-Hant': z.string() });
const records = z
  .array(
    z.looseObject({
      id: z.string(),
      url: z.string(),
      document: z.string(),
      subject: inScripts,
      title: inScripts,
      speaker: inScripts.nullable(),
      verdict: z.looseObject({ verdict: z.string() }).nullable(),
      anchor: z.looseObject({ exact: inScripts }),
    }),
  )
  .parse(liveSite.json('data', 'records.json'));

const scripts = ['zh-Hans', 'zh-Hant'] as const;

test('there is a page for every record, and a page is light', () => {
  const recordPages = liveSite.pages.filter(({ path: name }) => /^r\/[^/]+\/index\.html$/.test(name));
  expect(recordPages.length).toBeGreaterThanOrEqual(records.length);
  const heavy = recordPages.filter(({ html }) => gzipSync(html).length > 15_000);
  expect(heavy.map(({ path: name }) => name)).toEqual([]);
});

/** Checks the page of every record. */
const everyRecord = (check: (record: (typeof records)[number], page: Document) => void): Promise<void> =>
  every(
    records,
    ({ id }) => `dist/r/${id}/index.html`,
    (record) => {
      check(record, liveSite.document(`r/${record.id}`));
    },
  );

describe('the page of every record', () => {
  test('is whole in both scripts: the words, who said them, the way into the speech', async () => {
    await everyRecord((record, page) => {
      const { id } = record;
      expect(page.querySelector('main')?.getAttribute('data-record')).toBe(id);
      for (const script of scripts) {
        const part = page.querySelector(`main .record-view[lang="${script}"]`);
        expect(page.querySelector(`h1 > [lang="${script}"]`)?.textContent.trim()).toBe(record.title[script]);
        const quoted = Array.from(part?.querySelectorAll('.context .said') ?? [], (each) => each.textContent);
        expect(quoted.join('')).toBe(record.anchor.exact[script]);
        if (record.speaker)
          expect(part?.querySelector('.byline')?.textContent).toContain(record.speaker[script]);
        const fate = part?.querySelector('.became .verdict')?.getAttribute('data-verdict') ?? null;
        expect(fate).toBe(record.verdict?.verdict ?? null);
        const place = `/${script.toLowerCase()}/d/${record.document}/#r-${/\d+$/.exec(id)?.[0] ?? ''}`;
        expect(part?.querySelector(`.onward a[href="${place}"]`)).not.toBeNull();
      }
    });
  });

  test('is told to programs: its entry, linked data, what previews and indexes read', async () => {
    await everyRecord((record, page) => {
      const { id } = record;
      expect(liveSite.json('r', `${id}.json`)).toEqual(record);
      const meta = (name: string): string =>
        page.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content') ?? '';
      const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
      expect(new URL(canonical).pathname).toBe(record.url);
      expect([meta('og:url'), meta('citation_public_url')]).toEqual([canonical, canonical]);
      expect([meta('og:title'), meta('og:description'), meta('citation_title')]).not.toContain('');
      const graph = z
        .object({ '@graph': z.array(z.looseObject({ '@type': z.string(), url: z.string() })) })
        .parse(JSON.parse(page.querySelector('script[type="application/ld+json"]')?.textContent ?? ''));
      expect(graph['@graph'].map((each) => [each['@type'], each.url])).toEqual([
        ['Quotation', canonical],
        ['Claim', canonical],
      ]);
    });
  });

  test('has a card that leads to it, and is not indexed twice', async () => {
    await everyRecord((record) => {
      const card = liveSite.document(`r/${record.id}/embed`);
      expect(card.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
      for (const script of scripts) {
        const part = card.querySelector(`article[lang="${script}"]`);
        expect(part?.querySelector(`a[href="${record.url}"][target="_top"]`)).not.toBeNull();
        const fate = part?.querySelector('[data-verdict]')?.getAttribute('data-verdict') ?? null;
        expect(fate).toBe(record.verdict?.verdict ?? null);
      }
    });
  });
});
