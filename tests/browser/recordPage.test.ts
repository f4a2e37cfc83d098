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

/** The parts that a reader sees of a page that has one for each language. */
const shownParts = (page: Page): Promise<string[]> =>
  page.locator('.record-view:visible').evaluateAll((parts) => parts.map(({ id }) => id));

const clipboard: BrowserContextOptions = { permissions: ['clipboard-read', 'clipboard-write'] };
const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

test('a button copies the address and says so', async () => {
  await visit(
    clipboard,
    async (page) => {
      await page.locator('#zh-hant .actions [data-copy]').click();
      await page.locator('#zh-hant [role="status"]:not(:empty)').waitFor();
      expect(belowFixtureSite(await copied(page))).toBe(`/${path}`);
    },
    `${path}#zh-hant`,
  );
});

test('a citation is copied as it is shown, with the day on which the page was read', async () => {
  await visit(clipboard, async (page) => {
    await page.locator('#zh-hans .share summary').first().click();
    const gbt = page.locator('#zh-hans .cited').first();
    await gbt.getByRole('button').click();
    await page.locator('#zh-hans [role="status"]:not(:empty)').waitFor();
    const day = await page.evaluate(() => new Date().toLocaleDateString('sv'));
    expect(await copied(page)).toContain(`[${day}]. http`);
    expect(await copied(page)).toBe(await gbt.locator('[data-text]').innerText());
  });
});

test('without JavaScript the first language is shown, the other a link away, each with every citation', async () => {
  await visit({ ...phone, javaScriptEnabled: false }, async (page) => {
    for (const script of ['zh-hans', 'zh-hant']) {
      expect(await shownParts(page)).toEqual([script]);
      const part = page.locator(`#${script}`);
      for (const summary of await part.locator('.share summary').all()) await summary.click();
      expect(await part.locator('.cited:visible').count()).toBe(5);
      expect(await page.locator('button:visible').count()).toBe(0);
      await page.locator('.switch:visible').click();
    }
    expect(await shownParts(page)).toEqual(['zh-hans']);
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

test.each([
  ['zh-TW', '', 'zh-hant', 'zh-Hant'],
  ['zh-CN', '', 'zh-hans', 'zh-Hans'],
  ['zh-TW', '#zh-hans', 'zh-hans', 'zh-Hans'],
  ['fr-FR', '', 'zh-hans', 'zh-Hans'],
])('a reader of %s who comes to the page%s is shown its part %s', async (locale, hash, part, lang) => {
  await visit(
    { locale },
    async (page) => {
      expect(await shownParts(page)).toEqual([part]);
      expect(await page.locator('h1').innerText()).toBe(
        await page.locator(`h1 > :lang(${lang})`).innerText(),
      );
      expect(await page.title()).toBe(await page.locator(`#${part}`).getAttribute('data-title'));
      expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    },
    path + hash,
  );
});

test('the language that is chosen once is shown from then on, that of the page before comes first', async () => {
  await visit({ locale: 'zh-CN' }, async (page) => {
    await page.locator('.switch:visible').click();
    expect(await shownParts(page)).toEqual(['zh-hant']);
    await page.goto(new URL(path, server.url).href);
    expect(await shownParts(page)).toEqual(['zh-hant']);
    await page.goto(new URL('zh-hans/targets/', server.url).href);
    const place = new URL(path, server.url).pathname;
    await page.locator('main').evaluate((main, href) => {
      main.innerHTML = `<a id="way" href="${href}">way</a>`;
    }, place);
    await page.locator('#way').click();
    await page.waitForURL(`**${place}`);
    expect(await shownParts(page)).toEqual(['zh-hans']);
  });
});

test('the first screen of a phone says what, by when, who, what became of it and where that can be read', async () => {
  await visit(
    phone,
    async (page) => {
      const part = page.locator('#zh-hans');
      const wanted = ['.byline a', '.became .verdict', '.became li small a', '.share summary'];
      for (const place of [page.locator('h1'), ...wanted.map((each) => part.locator(each).first())]) {
        const box = await place.boundingBox();
        expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(phone.viewport.height);
      }
    },
    'r/2020-12-interview-observer-6/',
  );
});

test('the card speaks the script that its address asks for', async () => {
  const shown = (page: Page): Promise<string[]> =>
    page.locator('article:visible').evaluateAll((parts) => parts.map(({ id }) => id));
  expect(await visit(phone, shown, `${path}embed/`)).toEqual(['zh-hans']);
  expect(await visit(phone, shown, `${path}embed/#zh-hant`)).toEqual(['zh-hant']);
});
