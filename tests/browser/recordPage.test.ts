import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { belowFixtureSite, fixtureSite } from '../built/site.ts';
import { phone, visitAt } from './visit.ts';
import { browser } from './browser.ts';
import { server } from './opened.ts';

/** The record of which most is said. */
const [longest] = fixtureSite.pages
  .filter(({ path: name }) => /^r\/[^/]+\/index\.html$/.test(name))
  .toSorted((a, b) => b.html.length - a.html.length);
const path = longest?.path.replace('index.html', '') ?? '';
const visit = <T>(options: BrowserContextOptions, look: (page: Page) => Promise<T>, at = path): Promise<T> =>
  visitAt(new URL(at, server.url), options, look);

const clipboard: BrowserContextOptions = { permissions: ['clipboard-read', 'clipboard-write'] };
const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

test('a button copies the address and says so', async () => {
  await visit(clipboard, async (page) => {
    await page.locator('#zh-hant .actions [data-copy]').click();
    await page.locator('#zh-hant [role="status"]:not(:empty)').waitFor();
    expect(belowFixtureSite(await copied(page))).toBe(`/${path}`);
  });
});

test('a citation is copied as it is shown, with the day on which the page was read', async () => {
  await visit(clipboard, async (page) => {
    await page.locator('#zh-hans summary').first().click();
    const gbt = page.locator('#zh-hans .cited').first();
    await gbt.getByRole('button').click();
    await page.locator('#zh-hans [role="status"]:not(:empty)').waitFor();
    const day = await page.evaluate(() => new Date().toLocaleDateString('sv'));
    expect(await copied(page)).toContain(`[${day}]. http`);
    expect(await copied(page)).toBe(await gbt.locator('[data-text]').innerText());
  });
});

test('without JavaScript both scripts and every citation are there, and no button that does nothing', async () => {
  await visit({ ...phone, javaScriptEnabled: false }, async (page) => {
    for (const script of ['#zh-hans', '#zh-hant']) {
      const part = page.locator(script);
      expect(await part.locator('.statement').isVisible()).toBe(true);
      for (const summary of await part.locator('summary').all()) await summary.click();
      expect(await part.locator('.cited:visible').count()).toBe(5);
    }
    expect(await page.locator('button:visible').count()).toBe(0);
  });
});

test('the share sheet is offered where the device has one', async () => {
  expect(await visit(phone, (page) => page.locator('[data-share]:visible').count())).toBe(0);
  const context = await browser.newContext(phone);
  await context.addInitScript(() => {
    const shared = (data: ShareData): Promise<void> => {
      document.title = data.url ?? '';
      return Promise.resolve();
    };
    Object.defineProperty(navigator, 'share', { value: shared });
  });
  const page = await context.newPage();
  await page.goto(new URL(path, server.url).href);
  await page.locator('#zh-hans [data-share]').click();
  expect(belowFixtureSite(await page.title())).toBe(`/${path}`);
  await context.close();
});

test('both scripts stand side by side on a wide screen, one below the other on a phone', async () => {
  const tops = (page: Page): Promise<number[]> =>
    page
      .locator('.record-view')
      .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().top));
  const [left, right] = await visit({ viewport: { width: 1280, height: 900 } }, tops);
  expect(left).toBe(right);
  const [first = 0, second = 0] = await visit(phone, tops);
  expect(second).toBeGreaterThan(first + 500);
});

test('the card speaks the script that its address asks for', async () => {
  const shown = (page: Page): Promise<string[]> =>
    page.locator('article:visible').evaluateAll((parts) => parts.map(({ id }) => id));
  expect(await visit(phone, shown, `${path}embed/`)).toEqual(['zh-hans']);
  expect(await visit(phone, shown, `${path}embed/#zh-hant`)).toEqual(['zh-hant']);
});
