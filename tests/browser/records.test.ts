import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { phone, visitAt } from './visit.ts';
import { server } from './opened.ts';

const speech = 'zh-hans/d/2022-02-press-conference/';
const visit = <T>(
  options: BrowserContextOptions,
  look: (page: Page) => Promise<T>,
  path = speech,
): Promise<T> => visitAt(new URL(path, server.url), options, look);

const inText = (page: Page) => page.locator('a.record', { hasText: /^140万个$/ });

const isInSight = (page: Page, selector: string): Promise<boolean> =>
  page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });

test('a marked number leads to its page, which leads back, without JavaScript', async () => {
  await visit({ ...phone, javaScriptEnabled: false }, async (page) => {
    const id = await inText(page).getAttribute('data-record');
    await inText(page).click();
    await page.waitForURL(`**/r/${id ?? 'nowhere'}/`);
    expect(await page.locator('main').getAttribute('data-record')).toBe(id);
    expect(await page.locator('h1').innerText()).toContain('140万个');
    await page.locator('#zh-hans .onward a').click();
    await page.waitForURL(/#r-\d+$/);
    expect(await page.locator(':target').innerText()).toBe('140万个');
  });
});

test('a reader of the traditional text is shown the page in that script, from its head', async () => {
  const speech = 'zh-hant/d/2022-02-press-conference/';
  await visit(
    { ...phone, javaScriptEnabled: false },
    async (page) => {
      await page.locator('a.record', { hasText: /^140萬個$/ }).click();
      await page.waitForURL(/\/#zh-hant$/);
      expect(await page.locator('h1').innerText()).toContain('140萬個');
      expect(await isInSight(page, 'h1')).toBe(true);
      expect(await page.locator('.switch:visible').allInnerTexts()).toEqual(['简体']);
    },
    speech,
  );
});

test('an entry of the list leads to its place in the text', async () => {
  await visit({ ...phone, javaScriptEnabled: false }, async (page) => {
    const place = await inText(page).getAttribute('id');
    await page.locator(`.records q a[href="#${place ?? ''}"]`).click();
    await page.locator(':target').waitFor();
    expect(await page.locator(':target').innerText()).toBe('140万个');
  });
});

test('a link to a record shows its place in the text', async () => {
  const number = await visit(phone, (page) => inText(page).getAttribute('id'));
  await visit(
    phone,
    async (page) => {
      expect(await isInSight(page, `#${number ?? ''}`)).toBe(true);
    },
    `${speech}#${number ?? ''}`,
  );
});

test('the head of a document says how much there is of each kind, and leads there', async () => {
  await visit(phone, async (page) => {
    const figures = page.locator('.record-totals a', { hasText: '数字' });
    const count = /\d+/.exec(await figures.innerText())?.[0];
    await figures.click();
    const heading = page.locator(':target');
    expect(await heading.innerText()).toContain(count);
    expect(await page.locator('.records ol:has(> li)').count()).toBeGreaterThan(0);
    expect(String(await page.locator('#records-figure + ol > li').count())).toBe(count);
  });
});

test('a sign says its kind to who cannot see it', async () => {
  await visit({}, async (page) => {
    expect(await page.getByRole('link', { name: '数字 140万个', exact: true }).count()).toBe(1);
  });
});
