import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { fixtureSite } from '../built/site.ts';
import { phone, visitAt } from './visit.ts';
import { server } from './opened.ts';

/** The measure of which most is said. */
const [measure] = fixtureSite.pages
  .filter(({ path: name }) => /^zh-hans\/series\/[^/]+\/index\.html$/.test(name))
  .toSorted((a, b) => b.html.length - a.html.length)
  .map(({ path: name }) => name.replace('index.html', ''));
const path = measure ?? '';
const desktop = { viewport: { width: 1280, height: 900 } };

const visit = <T>(options: BrowserContextOptions, look: (page: Page) => Promise<T>, at = path): Promise<T> =>
  visitAt(new URL(at, server.url), options, look);

/** The words of the drawing that is shown: how large they are, and where. */
const words = (page: Page): Promise<{ size: number; box: DOMRect; text: string }[]> =>
  page.locator('.chart svg:visible text').evaluateAll((texts) =>
    texts.map((text) => {
      const { a = 1 } = (text as unknown as SVGGraphicsElement).getScreenCTM() ?? {};
      const size = Number(text.getAttribute('font-size')) * a;
      return { size, box: text.getBoundingClientRect().toJSON() as DOMRect, text: text.textContent };
    }),
  );

test.each([
  ['a phone', phone],
  ['a small phone', { viewport: { width: 320, height: 640 } }],
  ['a desktop', desktop],
] as const)(
  'on %s one drawing is shown, its words can be read and touch no others',
  async (_name, options) => {
    const found = await visit(options, words);
    expect(found.length).toBeGreaterThan(4);
    for (const { size } of found) expect(size).toBeGreaterThanOrEqual(12);
    for (const [index, { box, text }] of found.entries()) {
      // The box of a letter is higher than the letter.
      const touched = found
        .slice(index + 1)
        .filter(
          ({ box: other }) =>
            box.left < other.right &&
            other.left < box.right &&
            box.top + 4 < other.bottom - 4 &&
            other.top + 4 < box.bottom - 4,
        );
      expect([text, touched.map((other) => other.text)]).toEqual([text, []]);
    }
    expect(await visit(options, (page) => page.locator('.chart svg:visible').count())).toBe(1);
  },
);

test('a point of the chart leads to its record, by mouse and by keyboard', async () => {
  await visit({ ...desktop, javaScriptEnabled: false }, async (page) => {
    const point = page.locator('.chart svg:visible a').last();
    const href = (await point.getAttribute('href')) ?? '';
    await point.click();
    expect(new URL(page.url()).pathname).toBe(href);
    await page.goBack();
    await point.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${href}`);
  });
});

test('a table on a phone keeps within the page', async () => {
  const width = await visit(phone, (page) => page.evaluate(() => document.documentElement.scrollWidth));
  expect(width).toBeLessThanOrEqual(390);
});

test('the code that frames a chart is copied whole', async () => {
  const options = { ...desktop, permissions: ['clipboard-read', 'clipboard-write'] };
  await visit(options, async (page) => {
    await page.locator('.share summary').click();
    await page.locator('.cited [data-copy]').click();
    await page.locator('[role="status"]:not(:empty)').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^<iframe src="http[^"]+\/embed\/"[^>]*><\/iframe>$/);
  });
});
