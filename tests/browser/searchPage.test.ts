import { describe, expect, test } from 'vitest';
import { violationsOn } from './axe.ts';
import { visit } from './opened.ts';
import { field, Searching, state } from './searching.ts';

const search = new Searching();

const box = (facet: string, value: string): string => `[data-facet="${facet}"] input[value="${value}"]`;
const counts = (facet: string): Promise<Record<string, number>> =>
  search.page
    .locator(`[data-facet="${facet}"] label`)
    .evaluateAll((rows) =>
      Object.fromEntries(
        rows.map((row) => [
          row.querySelector('input')?.value ?? '',
          Number(row.querySelector('small')?.textContent),
        ]),
      ),
    );

describe('facets', () => {
  test('count what the question finds, narrow it, and the back button widens it again', async () => {
    await search.page.setViewportSize({ width: 1280, height: 900 });
    await search.ask({ q: '制造业' });
    const all = await search.count();
    await search.page.locator(box('kind', 'target')).waitFor();
    const kinds = await counts('kind');
    expect(Object.values(kinds).reduce((sum, each) => sum + each, 0)).toBe(all);
    const target = kinds.target ?? 0;
    await search.page.locator(box('kind', 'target')).check();
    await expect.poll(() => search.count()).toBe(target);
    expect(new URL(search.page.url()).searchParams.getAll('kind')).toEqual(['target']);
    expect(await search.page.locator('.search-chosen').allTextContents()).toEqual(['种类：目标']);
    expect(await search.page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('target');
    await search.page.goBack();
    await expect.poll(() => search.count()).toBe(all);
    expect(await search.page.locator(box('kind', 'target')).isChecked()).toBe(false);
    await search.page.goForward();
    await expect.poll(() => search.count()).toBe(target);
    await search.page.locator('.search-chosen').click();
    await expect.poll(() => search.count()).toBe(all);
  });

  test('that are folded are counted when they are opened', async () => {
    await search.page.setViewportSize({ width: 1280, height: 900 });
    await search.ask({ q: '制造业' });
    expect(await counts('topic')).toEqual({});
    await search.page.locator('[data-facet="topic"] summary').click();
    await search.page.locator('[data-facet="topic"] label').first().waitFor();
    const [first] = Object.entries(await counts('topic'));
    const [topic, count] = first ?? ['', 0];
    await search.page.locator(box('topic', topic)).check();
    await expect.poll(() => search.count()).toBe(count);
    expect(new URL(search.page.url()).searchParams.get('topic')).toBe(topic);
  });

  test('are folded away on a phone, and nothing overflows at 320 pixels', async () => {
    await search.page.setViewportSize({ width: 320, height: 640 });
    await search.ask({ q: '2030', topic: 'green-manufacturing' });
    expect(await search.page.locator('[data-facet="kind"]').isVisible()).toBe(false);
    const width = (): Promise<number> => search.page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBeLessThanOrEqual(320);
    await search.page.locator('[data-facets] > summary').click();
    await search.page.locator('[data-facet="kind"] label').first().waitFor();
    expect(await width()).toBeLessThanOrEqual(320);
  });
});

describe('the question', () => {
  test('of a number offers the comparisons it may mean, and a chosen one can be taken back', async () => {
    await search.ask({ q: '2030' });
    const total = await search.count();
    const offer = search.page.locator('[data-lines] a', { hasText: '时间早于2030' });
    const count = Number(await offer.locator('small').textContent());
    await offer.click();
    await expect.poll(() => search.count()).toBe(count);
    expect(await search.page.locator(field).inputValue()).toBe('<2030');
    await search.page.goBack();
    await expect.poll(() => search.count()).toBe(total);
  });

  test('reaches the texts as received only when they are asked for', async () => {
    await search.ask({ q: '家产', kind: 'passage' });
    const before = await search.count();
    await search.page.locator('input[name="received"]').check();
    await expect.poll(() => search.count()).toBeGreaterThan(before);
    expect(new URL(search.page.url()).searchParams.get('received')).toBe('1');
    const marks = await search.page.locator('.search-received mark').allTextContents();
    expect(new Set(marks)).toEqual(new Set(['家产']));
  });

  test('changes the address while it is typed, becomes a step when sent, and comes back', async () => {
    await search.page.goto(search.address('zh-hans/search/'));
    await search.page.locator(field).fill('制造业');
    await search.page.waitForURL(/\?q=/);
    await search.done();
    await search.page.locator(field).press('Enter');
    const first = await search.count();
    await search.page.locator(field).fill('绿色低碳');
    await search.page.locator(field).press('Enter');
    await expect.poll(() => search.count()).not.toBe(first);
    await search.page.goBack();
    await expect.poll(() => search.count()).toBe(first);
    expect(await search.page.locator(field).inputValue()).toBe('制造业');
    await search.page.goBack();
    await search.page.locator(state('idle')).waitFor();
    expect(await search.page.locator(field).inputValue()).toBe('');
    expect(await search.links()).toEqual([]);
  });

  test('is not asked while an input method is composing it', async () => {
    await search.page.goto(search.address('zh-hans/search/'));
    await search.page.locator(field).focus();
    const client = await search.page.context().newCDPSession(search.page);
    await client.send('Input.imeSetComposition', { text: 'zhi zao', selectionStart: 7, selectionEnd: 7 });
    await search.page.waitForTimeout(400);
    expect(await search.page.locator(field).inputValue()).toBe('zhi zao');
    expect(new URL(search.page.url()).search).toBe('');
    await client.send('Input.insertText', { text: '制造' });
    await search.done();
    expect(new URL(search.page.url()).searchParams.get('q')).toBe('制造');
    const isSent = (keyCode: number): Promise<boolean> =>
      search.page.locator(field).evaluate(
        (input, code) =>
          input.dispatchEvent(
            // oxlint-disable-next-line typescript/no-deprecated -- nothing else tells that Safari is composing
            new KeyboardEvent('keydown', { key: 'Enter', keyCode: code, bubbles: true, cancelable: true }),
          ),
        keyCode,
      );
    expect([await isSent(229), await isSent(13)]).toEqual([false, true]);
  });

  test('is told in words to those who do not see the answer, once it stands', async () => {
    await search.ask({ q: '制造业' });
    const told = search.page.locator('policy-search [role="status"]');
    await expect.poll(() => told.textContent()).toMatch(new RegExp(`共\\s*${await search.count()}\\s*条`));
  });

  test('that holds the address of a record leads to the record', async () => {
    const [record = ''] = await search.ask({ q: '制造业', kind: 'target' }).then(() => search.links());
    const q = encodeURIComponent(`林启明. 发布会[EB/OL]. https://example.org${record}.`);
    await search.page.goto(search.address(`zh-hans/search/?q=${q}`));
    await search.page.waitForURL(`**${record}`);
  });
});

describe('the page', () => {
  test.each(['light', 'dark'] as const)(
    'has no accessibility violation with results in %s',
    async (scheme) => {
      await search.page.emulateMedia({ colorScheme: scheme });
      await search.page.setViewportSize({ width: 1280, height: 900 });
      await search.ask({ q: '2030', topic: 'green-manufacturing' }, 'zh-hant');
      await search.page.locator('[data-facet="topic"] label').first().waitFor();
      expect(await violationsOn(search.page)).toEqual([]);
    },
  );

  test('moves nothing that stands there already when results come', async () => {
    await search.page.setViewportSize({ width: 412, height: 823 });
    await search.ask({ q: '制造业' });
    const shift = await search.page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            resolve(
              list.getEntries().reduce((sum, entry) => sum + ('value' in entry ? Number(entry.value) : 0), 0),
            );
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(resolve, 1000, 0);
        }),
    );
    expect(shift).toBeLessThan(0.01);
  });

  test('says when its script does not come', async () => {
    search.missing.isMissing = (name) => /_astro\/Search\..+\.js$/.test(name);
    await search.page.goto(search.address('zh-hans/search/?q=制造业'));
    const missing = search.page.locator('[data-message="missing"]');
    expect(await missing.isVisible()).toBe(false);
    await missing.waitFor({ state: 'visible' });
    expect(await search.page.locator('[data-message="idle"]').isVisible()).toBe(false);
  });

  test('says without scripts that it needs them, and leads to the lists', async () => {
    await visit('zh-hant/search/', { javaScriptEnabled: false }, async (plain) => {
      expect(await plain.locator('noscript > .notice a').count()).toBeGreaterThan(2);
      expect(await plain.locator('.search-status').isVisible()).toBe(false);
      expect(await plain.locator('.search-examples').isVisible()).toBe(false);
    });
  });
});
