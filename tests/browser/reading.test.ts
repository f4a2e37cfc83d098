import { expect, test } from 'vitest';
import { fixtureBase } from '../built/site.ts';
import { phone } from './visit.ts';
import { server, visit } from './opened.ts';

const speech = 'zh-hans/d/2022-02-press-conference/';

test('switching the script keeps the reader at the sentence being read', async () => {
  await visit(speech, phone, async (page) => {
    await page.locator('#s25').scrollIntoViewIfNeeded();
    await page.evaluate(() => document.querySelector('#s25')?.scrollIntoView({ block: 'start' }));
    await page.getByRole('link', { name: '繁體' }).first().click();
    await page.waitForURL(/zh-hant/);
    const sentence = Number(/#s(\d+)$/.exec(page.url())?.[1]);
    expect(Math.abs(sentence - 25)).toBeLessThanOrEqual(3);
    await expect(page.locator(`#s${sentence}`).isVisible()).resolves.toBe(true);
  });
});

test('a link to a sentence shows that sentence, set apart from the others', async () => {
  await visit(`${speech}#s25`, phone, async (page) => {
    const box = await page.locator('#s25').boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(844);
    const background = async (id: string): Promise<string> =>
      page.locator(id).evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await background('#s25')).not.toBe(await background('#s26'));
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
    expect(links).toEqual(expect.arrayContaining([`${fixtureBase}zh-hans/`, `${fixtureBase}zh-hant/`]));
  });
  await visit(speech, { javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('#s56').textContent()).toContain('大家再见');
  });
});

test('a speech prints without the furniture of the page', async () => {
  await visit(speech, {}, async (page) => {
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('#s1').isVisible()).resolves.toBe(true);
    await expect(page.getByRole('navigation').first().isVisible()).resolves.toBe(false);
  });
});
