import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { kinds } from '../site/built.ts';
import { phone } from './visit.ts';
import { browser, server, visit } from './opened.ts';

describe.each(kinds)('/%s', (path) => {
  test.each(['light', 'dark'] as const)('has no accessibility violation in %s', async (colorScheme) => {
    const violations = await visit(path, { ...phone, colorScheme }, async (page) => {
      const { violations: found } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`.slice(0, 300));
    });
    expect(violations).toEqual([]);
  });

  test('fits its window from 320 to 1920 pixels', async () => {
    const overflows = await visit(path, phone, async (page) => {
      const found: string[] = [];
      for (const width of [320, 390, 768, 1024, 1440, 1920]) {
        await page.setViewportSize({ width, height: 900 });
        const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
        if (scrolled > width) found.push(`${scrolled} at ${width}`);
      }
      return found;
    });
    expect(overflows).toEqual([]);
  });

  test('runs without an error, a violation of its policy, or a request to another host', async () => {
    const context = await browser.newContext();
    const complaints: string[] = [];
    const page = await context.newPage();
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(server.url)) complaints.push(request.url());
    });
    await page.goto(new URL(path, server.url).href, { waitUntil: 'networkidle' });
    await context.close();
    expect(complaints).toEqual([]);
  });
});

const speech = 'zh-hans/d/2023-03-press-conference/';

test('switching the script keeps the reader at the sentence being read', async () => {
  await visit(speech, phone, async (page) => {
    await page.locator('#s120').scrollIntoViewIfNeeded();
    await page.evaluate(() => document.querySelector('#s120')?.scrollIntoView({ block: 'start' }));
    await page.getByRole('link', { name: '繁體' }).first().click();
    await page.waitForURL(/zh-hant/);
    const sentence = Number(/#s(\d+)$/.exec(page.url())?.[1]);
    expect(Math.abs(sentence - 120)).toBeLessThanOrEqual(3);
    await expect(page.locator(`#s${sentence}`).isVisible()).resolves.toBe(true);
  });
});

test('a link to a sentence shows that sentence, set apart from the others', async () => {
  await visit(`${speech}#s120`, phone, async (page) => {
    const box = await page.locator('#s120').boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(844);
    const background = async (id: string): Promise<string> =>
      page.locator(id).evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await background('#s120')).not.toBe(await background('#s121'));
  });
});

test.each([
  ['zh-TW', 'zh-hant'],
  ['zh-HK', 'zh-hant'],
  ['zh-CN', 'zh-hans'],
  ['en-GB', 'zh-hans'],
])('the front door leads a reader of %s to %s', async (locale, script) => {
  await visit('', { locale }, async (page) => {
    await page.waitForURL(`**/${script}/`);
  });
});

test('the front door remembers the script that a reader has chosen', async () => {
  await visit('zh-hans/', { locale: 'zh-CN', ...phone }, async (page) => {
    await page.getByRole('link', { name: '繁體' }).first().click();
    await page.waitForURL('**/zh-hant/');
    await page.goto(server.url);
    await page.waitForURL('**/zh-hant/');
  });
});

test('everything but the search is there without JavaScript', async () => {
  await visit('', { javaScriptEnabled: false }, async (page) => {
    const links = await page
      .locator('main a')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href')));
    expect(links).toEqual(expect.arrayContaining(['/zh-hans/', '/zh-hant/']));
  });
  await visit(speech, { javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('#s308').textContent()).toContain('大家再见');
  });
});

test('a speech prints without the furniture of the page', async () => {
  await visit(speech, {}, async (page) => {
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('#s1').isVisible()).resolves.toBe(true);
    await expect(page.getByRole('navigation').first().isVisible()).resolves.toBe(false);
  });
});
