import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { fixtureBase } from '../built/site.ts';
import { phone } from './visit.ts';
import { visit } from './opened.ts';

const spun = 'zh-hans/d/2022-02-press-conference/';
const stripped = 'zh-hans/d/2020-12-interview-wire/';
const comparison = 'zh-hans/compare/2020-12-interview-observer/2020-12-interview-wire/';

const note = (page: Page): Promise<string> => page.locator('#edit-note').innerText();
const replaced = (page: Page) => page.locator('.speech .edit.replaced', { hasText: '家产' }).nth(3);

test('a reader who changes the view stays at the sentence', async () => {
  await visit(spun, phone, async (page) => {
    await page.evaluate(() => document.querySelector('#s25')?.scrollIntoView({ block: 'start' }));
    for (const [name, path] of [
      ['对校', 'changes/'],
      ['原貌', 'received/'],
      ['复原', ''],
    ] as const) {
      await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
      await page.waitForURL((url) => url.pathname.endsWith(`${spun}${path}`));
      const sentence = Number(/#s(\d+)$/.exec(page.url())?.[1]);
      expect(Math.abs(sentence - 25)).toBeLessThanOrEqual(1);
      expect(await page.locator('.views [aria-current="page"]').innerText()).toBe(name);
    }
  });
});

test('an edit says under the pointer what was there, and Escape closes the note', async () => {
  await visit(`${spun}changes/`, {}, async (page) => {
    await replaced(page).hover();
    expect(await note(page)).toMatch(/换词 · 确定\n+收到时：家产\n+今作：工业\n+缘由：/u);
    await page.keyboard.press('Escape');
    expect(await page.locator('#edit-note').isVisible()).toBe(false);
  });
});

test('an edit says at a tap what was there, within the window', async () => {
  const small = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };
  await visit(`${spun}changes/`, small, async (page) => {
    await replaced(page).scrollIntoViewIfNeeded();
    await replaced(page).tap();
    expect(await note(page)).toContain('收到时：家产');
    const box = await page.locator('#edit-note').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
    await page.locator('h1').tap({ force: true });
    expect(await page.locator('#edit-note').isVisible()).toBe(false);
  });
});

test('the keyboard goes from edit to edit, of which one is a stop of the Tab key', async () => {
  await visit(`${spun}changes/`, {}, async (page) => {
    expect(await page.locator('.speech [tabindex="0"]').count()).toBe(1);
    await page.getByRole('button', { name: '下一处' }).press('Enter');
    expect(await page.locator('[data-position]').innerText()).toMatch(/^1 \/ \d+$/u);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('n');
    expect(await page.locator('[data-position]').innerText()).toMatch(/^3 \/ \d+$/u);
    const [third] = await page
      .locator('.speech .edit')
      .all()
      .then((edits) => edits.slice(2));
    expect(await third?.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await third?.getAttribute('aria-describedby')).toBe('edit-note');
    await page.keyboard.press('p');
    expect(await page.locator('[data-position]').innerText()).toMatch(/^2 \/ \d+$/u);
    expect(await page.locator('.speech [tabindex="0"]').count()).toBe(1);
  });
});

test('what was supplied names its witness and leads there', async () => {
  await visit(`${stripped}changes/`, {}, async (page) => {
    await page.locator('.speech .supplied').first().hover();
    expect(await note(page)).toContain('产业观察网本');
    await page.locator('#edit-note').getByRole('link').click();
    await page.waitForURL('**/2020-12-interview-observer/');
  });
});

test('an uncertain place of the restored text says so when it is come upon', async () => {
  await visit(spun, {}, async (page) => {
    await page.locator('.doubt', { hasText: '呈现' }).first().focus();
    expect(await note(page)).toMatch(/存疑[\s\S]*或作：涌现、出现/u);
  });
});

test('without JavaScript the differences can be read, and the doubts lead to their notes', async () => {
  const plain = { javaScriptEnabled: false };
  await visit(`${spun}changes/`, plain, async (page) => {
    expect(await replaced(page).getAttribute('title')).toContain('收到时：家产');
    expect(await replaced(page).locator('ins').isVisible()).toBe(true);
    expect(await replaced(page).locator('del').isVisible()).toBe(true);
    expect(await page.locator('[data-steps]').isVisible()).toBe(false);
  });
  await visit(spun, plain, async (page) => {
    const doubt = page.locator('.doubt', { hasText: '呈现' }).first();
    const target = await doubt.getAttribute('href');
    expect(await page.locator(target ?? '').innerText()).toContain('或作：涌现、出现');
  });
});

test('two witnesses stand side by side, with a link to each sentence in each', async () => {
  await visit(`${comparison}#s15`, {}, async (page) => {
    const row = page.locator('.collation li', { has: page.locator('#s15') });
    const [left, right] = await Promise.all(
      [0, 1].map((side) => row.locator('.witness').nth(side).boundingBox()),
    );
    expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0) - 1);
    const links = await row
      .getByRole('link')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href')));
    expect(links).toEqual([
      '#s15',
      `${fixtureBase}zh-hans/d/2020-12-interview-observer/#s15`,
      `${fixtureBase}zh-hans/d/2020-12-interview-wire/#s15`,
    ]);
    expect(await row.locator('.witness').nth(1).locator('.supplied').allInnerTexts()).toEqual(['5G', '70']);
  });
});
