import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { belowFixtureSite, fixtureSite } from '../built/site.ts';
import { violationsOn } from './axe.ts';
import { Searching } from './searching.ts';

const search = new Searching();
const speech = 'zh-hans/d/2022-02-press-conference/';
const box = 'dialog.search-box';
const field = `${box} [role="combobox"]`;
const options = `${box} [role="option"]`;
const selected = `${options}[aria-selected="true"]`;

const recordIds = (json: string): string[] =>
  z
    .array(z.object({ id: z.string() }))
    .parse(JSON.parse(json))
    .map(({ id }) => id);

/** Opens the box of a page by its key. */
async function openOn(path: string): Promise<void> {
  await search.page.goto(search.address(path), { waitUntil: 'load' });
  await search.page.keyboard.press('/');
  await search.page.locator(field).waitFor();
}

/** Types and waits for what is suggested. */
async function type(text: string): Promise<void> {
  await search.page.locator(field).fill(text);
  await search.page.locator(options).first().waitFor();
}

describe('the box', () => {
  test('loads nothing before it is used but what opens it', async () => {
    await search.page.goto(search.address(speech));
    await search.page.waitForLoadState('networkidle');
    expect(search.ofIndex).toEqual([]);
    const scripts = search.requested.filter((path) => path.endsWith('.js'));
    const size = scripts.reduce(
      (sum, path) => sum + gzipSync(readFileSync(`${fixtureSite.folder}${path}`)).length,
      0,
    );
    expect(size).toBeLessThan(12 * 1024);
  });

  test.each([speech, 'zh-hant/', 'zh-hans/topics/', 'zh-hant/about/'])(
    'opens on /%s by its key and by its button, and closes with Escape',
    async (path) => {
      await openOn(path);
      expect(await search.page.locator(field).evaluate((input) => input === document.activeElement)).toBe(
        true,
      );
      await search.page.keyboard.press('Escape');
      await search.page.locator(box).waitFor({ state: 'hidden' });
      const button = search.page.getByRole('button', { name: /检索|搜尋/ }).first();
      await button.focus();
      await search.page.keyboard.press('Enter');
      await search.page.locator(field).waitFor();
      await search.page.keyboard.press('Escape');
      expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    },
  );

  test('suggests while typing and is used by the keyboard alone', async () => {
    await openOn('zh-hant/');
    await type('新能源');
    expect(await search.page.locator(selected).count()).toBe(0);
    await search.page.keyboard.press('ArrowDown');
    await search.page.keyboard.press('ArrowDown');
    const active = (await search.page.locator(field).getAttribute('aria-activedescendant')) ?? '';
    expect(await search.page.locator(selected).getAttribute('id')).toBe(active);
    await search.page.keyboard.press('ArrowUp');
    await search.page.keyboard.press('ArrowUp');
    expect(await search.page.locator(selected).count()).toBe(0);
    await search.page.keyboard.press('Enter');
    await search.page.waitForURL(/zh-hant\/search\/\?q=/);
    await search.done();
    expect(await search.count()).toBeGreaterThan(0);
  });

  test('tells those who do not see it how many suggestions there are', async () => {
    await openOn('zh-hans/');
    await type('新能源');
    const suggestions = (await search.page.locator(options).count()) - 1;
    await expect
      .poll(() => search.page.locator(`${box} [role="status"]`).textContent())
      .toBe(`${suggestions}项建议`);
  });

  test('leaves the key to whoever types, and can be told to leave it altogether', async () => {
    await search.page.goto(search.address('zh-hans/'));
    await search.page.locator('#q').focus();
    await search.page.keyboard.press('/');
    expect(await search.page.locator('#q').inputValue()).toBe('/');
    expect(await search.page.locator(box).count()).toBe(0);
    await openOn('zh-hans/');
    await search.page.locator(`${box} input[type="checkbox"]`).uncheck();
    await search.page.keyboard.press('Escape');
    await search.page.keyboard.press('/');
    await search.page.waitForTimeout(300);
    expect(await search.page.locator(box).isVisible()).toBe(false);
  });

  test('asks nothing while an input method is composing', async () => {
    await openOn('zh-hans/');
    const client = await search.page.context().newCDPSession(search.page);
    await client.send('Input.imeSetComposition', { text: 'lv se', selectionStart: 5, selectionEnd: 5 });
    await search.page.waitForTimeout(400);
    expect(await search.page.locator(options).count()).toBe(0);
    await client.send('Input.insertText', { text: '绿色' });
    await search.page.locator(options).first().waitFor();
    expect(await search.page.locator(options).first().textContent()).toContain('绿色');
  });

  test('leads to the search page where its script does not come', async () => {
    search.missing.isMissing = (name) => name.includes('_astro/box');
    await search.page.goto(search.address('zh-hans/topics/'));
    await search.page.keyboard.press('/');
    await search.page.waitForURL('**/zh-hans/search/');
  });

  test('says so in a build without an index', async () => {
    search.missing.isMissing = (name) => name.includes('pagefind/');
    await openOn('zh-hans/');
    await type('绿色');
    await search.page.locator('.search-box-note').waitFor();
    expect(await search.page.locator('.search-box-note').textContent()).toContain('没有生成');
  });

  test.each(['light', 'dark'] as const)(
    'has no accessibility violation in %s, and fits a phone',
    async (scheme) => {
      await search.page.emulateMedia({ colorScheme: scheme });
      await search.page.setViewportSize({ width: 320, height: 640 });
      await openOn(speech);
      await type('lvsehua');
      await search.page.keyboard.press('ArrowDown');
      expect(await violationsOn(search.page, { within: box })).toEqual([]);
      const { x = -1, width = 999 } = (await search.page.locator(box).boundingBox()) ?? {};
      expect([x >= 0, x + width <= 320]).toEqual([true, true]);
    },
  );
});

describe('what is pasted', () => {
  /** Pastes a text into the open box. */
  const paste = (text: string): Promise<void> =>
    search.page.locator(field).evaluate((input, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text', pasted);
      const isTaken = !input.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
      if (isTaken || !(input instanceof HTMLInputElement)) return;
      input.value = pasted;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, text);

  const [record = ''] = recordIds(fixtureSite.text('data', 'records.json'));
  test.each([
    ['a permalink', `https://example.org/some/base/r/${record}/`, `/r/${record}/`],
    ['a relative permalink', `/r/${record}/`, `/r/${record}/`],
    ["a record's id", record, `/r/${record}/`],
    [
      'a sentence in the other script',
      'https://example.org/zh-hant/d/2022-02-press-conference/#s25',
      '/zh-hans/d/2022-02-press-conference/#s25',
    ],
    ['a sentence of the page that is open', '#s25', '/zh-hans/d/2022-02-press-conference/#s25'],
    [
      'a reference by GB/T 7714',
      `林启明. 发布会[EB/OL]. (2022-02-18)[2024-05-01]. https://example.org/r/${record}/.`,
      `/r/${record}/`,
    ],
    [
      'a BibTeX entry',
      `@misc{x,\n  title = {发布会},\n  url = {https://example.org/r/${record}/},\n  urldate = {2024-05-01}\n}`,
      `/r/${record}/`,
    ],
    ['a RIS entry', `TY  - ELEC\nUR  - https://example.org/r/${record}/\nER  - \n`, `/r/${record}/`],
  ])('%s leads to its place', async (_, text, path) => {
    await openOn(speech);
    await paste(text);
    await search.page.locator(`${selected}[data-option="place"]`).waitFor();
    await search.page.keyboard.press('Enter');
    await search.page.waitForURL((url) => belowFixtureSite(url) === path);
    await search.page.locator(box).waitFor({ state: 'hidden' });
  });
});
