import { buffer } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { isTracked } from '../../src/model/record.ts';
import type { PublishedRecord } from '../../src/publish/shapes/record.ts';
import { fixtureBase, fixtureSite } from '../built/site.ts';
import { violationsOn } from './axe.ts';
import { serveSite } from './server.ts';
import { phone, visitAt } from './visit.ts';
import { server } from './opened.ts';

const records = fixtureSite.json('data', 'records.json') as readonly PublishedRecord[];
const ids = (of: readonly PublishedRecord[]): string[] => of.map(({ url }) => url).toSorted();
/** Whether a record is listed among the targets: efforts in general are a kind of their own there. */
const isTarget = ({ kind, type }: PublishedRecord): boolean => kind === 'target' && isTracked(type);
const targets = records.filter(isTarget);
const [topic = ''] = targets.flatMap(({ topics }) => topics);

const explorer = 'zh-hans/targets/';
const visit = <T>(
  query: string,
  look: (page: Page) => Promise<T>,
  options: BrowserContextOptions = {},
  at = explorer,
): Promise<T> => visitAt(new URL(at + query, server.url), options, look);

/** Waits until the rows are those of the address, which a count says. */
const found = async (page: Page, count: number): Promise<void> => {
  await page.locator('policy-explorer:is([data-explorer-state="done"])').waitFor();
  await expect.poll(() => page.locator('[data-result-count]').textContent()).toBe(String(count));
};

/** The records in view, all of them. */
async function shown(page: Page): Promise<string[]> {
  const more = page.locator('[data-more]');
  while (await more.isVisible()) {
    const before = await page.locator('[data-rows] tr').count();
    await more.click();
    await expect.poll(() => page.locator('[data-rows] tr').count()).toBeGreaterThan(before);
  }
  return page
    .locator('[data-rows] .cell-what > a.row-record')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '').sort());
}

describe('an address', () => {
  test.each<[string, (record: PublishedRecord) => boolean]>([
    [`?topic=${topic}`, (record) => isTarget(record) && record.topics.includes(topic)],
    ['?kind=action', ({ type }) => type === 'action'],
    ['?kind=figure', ({ kind }) => kind === 'figure'],
    ['?kind=all&type=forecast', ({ type }) => type === 'forecast'],
    ['?kind=all&review=machine', ({ review }) => review === 'machine'],
    ['?kind=all&topic=no-such-topic&sort=no-such-order&x=y', () => true],
  ])('%s shows the records that it asks for, and no other', async (query, holds) => {
    const expected = records.filter(holds);
    await visit(query, async (page) => {
      await found(page, expected.length);
      expect(await shown(page)).toEqual(ids(expected));
    });
  });

  test.each(['zh-hans/targets/', 'zh-hant/targets/'])('of /%s finds words in either script', async (at) => {
    const expected = records.filter(({ subject, anchor }) =>
      [subject, anchor.exact].some((text) => text['zh-Hans'].includes('中小企业')),
    );
    for (const q of ['中小企业', '中小企業']) {
      await visit(
        `?kind=all&sort=said`,
        async (page) => {
          await page.locator('input[name="q"]').fill(q);
          await found(page, expected.length);
          expect(new URL(page.url()).searchParams.get('q')).toBe(q);
          expect(await page.locator('[data-rows] tr:not(:has(mark))').count()).toBe(0);
        },
        {},
        at,
      );
    }
  });
});

test('choosing changes the address; going back leads through the choices to the table of the page', async () => {
  await visit('', async (page) => {
    const quantified = targets.filter(({ type }) => type === 'quantified');
    const counted = quantified.filter(({ topics }) => topics.includes(topic));
    await page.getByText('更多条件').click();
    await page.locator('[name="type"]').selectOption('quantified');
    await found(page, quantified.length);
    expect(await page.locator('[data-static]').isVisible()).toBe(false);
    const option = page.locator(`[name="topic"] option[value="${topic}"]`);
    expect(await option.textContent()).toContain(`（${counted.length}）`);
    await page.locator('[name="kind"][value="all"]').check();
    await page.locator('[data-clear]').click();
    await page.locator('[data-static]').waitFor();
    expect(new URL(page.url()).search).toBe('');
    await page.goBack();
    await page.goBack();
    await found(page, quantified.length);
    expect(await page.locator('[name="kind"]:checked').inputValue()).toBe('target');
    expect(await page.locator('[name="type"]').inputValue()).toBe('quantified');
    await page.goBack();
    await page.locator('[data-static]').waitFor();
    expect(await page.locator('[name="type"]').inputValue()).toBe('');
  });
});

test('words that are typed are one step back', async () => {
  await visit('', async (page) => {
    const box = page.locator('input[name="q"]');
    await box.pressSequentially('绿色', { delay: 250 });
    await page.waitForURL(/q=%E7%BB%BF%E8%89%B2$/);
    await page.goBack();
    expect(new URL(page.url()).search).toBe('');
    await page.locator('[data-static]').waitFor();
    expect(await box.inputValue()).toBe('');
  });
});

test('a row is the same, made by the build or by the script', async () => {
  const rowsOf = (page: Page, selector: string): Promise<Record<string, string>> =>
    page
      .locator(`${selector} tbody tr`)
      .evaluateAll((rows) =>
        Object.fromEntries(
          rows.map((row) => [
            row.querySelector('a.row-record')?.getAttribute('href') ?? '',
            Array.from(row.querySelectorAll('td:not(.cell-verdict)'), ({ innerHTML }) =>
              innerHTML.replaceAll(/\s+|<\/?mark>/g, ' ').replaceAll(/> | </g, (edge) => edge.trim()),
            ).join('|'),
          ]),
        ),
      );
  const built = await visit('', (page) => rowsOf(page, '[data-static]'), {}, 'zh-hant/targets/all/');
  const made = await visit(
    '?kind=all',
    async (page) => {
      await found(page, records.length);
      await shown(page);
      return rowsOf(page, '[data-results]');
    },
    {},
    'zh-hant/targets/',
  );
  expect(Object.keys(made)).toHaveLength(records.length);
  expect(made).toEqual(built);
});

test('a row opens to its sentence, and leads to the record and to its place in the speech, by keyboard', async () => {
  await visit('?kind=figure', async (page) => {
    const summary = page.locator('[data-rows] summary').first();
    await summary.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('[data-rows] blockquote').first().isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/d\/.+#r-\d+$/);
    expect(await page.locator(':target').count()).toBe(1);
  });
});

test('what was found downloads as the lines of records.csv, in the order shown', async () => {
  const csv = fixtureSite.text('data', 'records.csv');
  await visit('?kind=figure&sort=value', async (page) => {
    await page.locator('[data-rows] tr').first().waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-download]').click(),
    ]);
    // With its byte order mark.
    const text = (await buffer(await download.createReadStream())).toString('utf8');
    const lines = text.trimEnd().split('\r\n');
    expect(lines[0]).toBe(csv.split('\r\n')[0]);
    expect(lines.slice(1).filter((line) => !csv.includes(`\r\n${line}\r\n`))).toEqual([]);
    const rows: { url: string }[] = parse(text, { bom: true, columns: true });
    const first = await page
      .locator('[data-rows] .cell-what > a.row-record')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(rows.map(({ url }) => url).slice(0, first.length)).toEqual(first);
    expect(rows).toHaveLength(records.filter(({ kind }) => kind === 'figure').length);
  });
});

describe('what is missing', () => {
  test('is said, and the table of the page stays', async () => {
    const partial = await serveSite(fixtureSite.folder, {
      base: fixtureBase,
      missing: (name) => name.startsWith('explorer/'),
    });
    await visitAt(new URL(`${explorer}?kind=figure`, partial.url), {}, async (page) => {
      await page.locator('[data-explorer-state="error"]').waitFor();
      expect(await page.locator('[data-message="missing"]').isVisible()).toBe(true);
      expect(await page.locator('[data-static]').isVisible()).toBe(true);
    });
    await partial.close();
  });

  test('nothing is loaded before anything is asked', async () => {
    await visit('', async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.reload({ waitUntil: 'networkidle' });
      expect(asked.filter((url) => url.includes('/explorer/'))).toEqual([]);
    });
  });
});

describe('without JavaScript', () => {
  const still = { ...phone, javaScriptEnabled: false };

  test.each([
    ['zh-hans/targets/', targets],
    ['zh-hans/targets/all/', records],
  ])(
    'the whole list of /%s is there, group by group, and no filter that does nothing',
    async (at, listed) => {
      await visit(
        '',
        async (page) => {
          const groups = page.locator('.explorer-groups a');
          const counts = await groups.evaluateAll((links) =>
            links.map(({ textContent }) => parseInt(/\d+/.exec(textContent)?.[0] ?? '0')),
          );
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(listed.length);
          expect(await page.locator('tbody tr:visible').count()).toBe(listed.length);
          expect(await page.locator('form.filters').isVisible()).toBe(false);
          await groups.last().click();
          expect(await page.locator(':target').isVisible()).toBe(true);
          await page.locator('summary:visible').last().click();
          expect(await page.locator('blockquote:visible').count()).toBe(1);
        },
        still,
        at,
      );
    },
  );
});

describe('with rows found', () => {
  test.each<BrowserContextOptions>([
    { ...phone, colorScheme: 'light' },
    { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  ])('there is no accessibility violation: %j', async (options) => {
    const found = await visit(
      '?kind=figure&sort=value',
      async (page) => {
        await page.locator('[data-rows] tr').first().waitFor();
        await page.locator('[data-rows] summary').first().click();
        return violationsOn(page);
      },
      options,
      'zh-hant/targets/',
    );
    expect(found).toEqual([]);
  });

  test('nothing is wider than the window from 320 to 1920 pixels', async () => {
    await visit('?kind=all&sort=value', async (page) => {
      await page.locator('[data-rows] tr').first().waitFor();
      for (const width of [320, 390, 703, 704, 1024, 1920]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    });
  });

  test('a hostile question stays text', async () => {
    await visit('', async (page) => {
      await page.locator('input[name="q"]').fill('<img src=x onerror=document.title=1>');
      await page.locator('[data-message="nothing"]').waitFor();
      expect(await page.locator('policy-explorer img').count()).toBe(0);
    });
  });
});
