import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { phone } from './visit.ts';
import { visit } from './opened.ts';

const desktop = { viewport: { width: 1280, height: 900 }, javaScriptEnabled: false };

test('the time line runs down a phone and along a wide window, each year behind the one before', async () => {
  const years = (page: Page) =>
    page.locator('.timeline-picture:visible text:not(.today)').evaluateAll((texts) =>
      texts.map((text) => {
        const { x, y } = text.getBoundingClientRect();
        return { year: Number(text.textContent), x, y };
      }),
    );
  for (const [options, way] of [
    [phone, 'y'],
    [desktop, 'x'],
  ] as const) {
    const found = await visit('zh-hans/timeline/', options, years);
    expect(found.length).toBeGreaterThan(5);
    expect(found).toEqual(found.toSorted((a, b) => a[way] - b[way]));
    expect(found).toEqual(found.toSorted((a, b) => a.year - b.year));
  }
});

test('a mark leads to its entry, and the entry to the words of the speech, without JavaScript', async () => {
  await visit('zh-hant/timeline/topic/smes/', desktop, async (page) => {
    await page.locator('.timeline-picture.along a:has(.target)').last().click();
    const entry = page.locator('.entry:target');
    expect(await entry.isVisible()).toBe(true);
    const record = await entry.getAttribute('id');
    await entry.getByRole('link', { name: '原句' }).click();
    await page.waitForURL(/\/d\/[^/]+\/#r-\d+$/);
    expect(await page.locator(':target').getAttribute('data-record')).toBe(record);
  });
});

test('the keyboard goes through the list and never into the picture', async () => {
  await visit(
    'zh-hans/timeline/kind/milestone/',
    { viewport: { width: 1280, height: 900 } },
    async (page) => {
      const visited = new Set<string>();
      for (let step = 0; step < 60; step += 1) {
        await page.keyboard.press('Tab');
        visited.add(
          await page.evaluate(() => {
            const focused = document.activeElement;
            return focused?.closest('.timeline-picture') ? 'picture' : (focused?.closest('.entry')?.id ?? '');
          }),
        );
      }
      expect(visited).not.toContain('picture');
      const entries = await page.locator('.entry').evaluateAll((all) => all.map(({ id }) => id));
      expect([...visited]).toEqual(expect.arrayContaining(entries));
    },
  );
});

test('a speech leads to what it says again of an earlier one, and back to the sentence', async () => {
  await visit('zh-hans/d/2024-02-interview/', { ...phone, javaScriptEnabled: false }, async (page) => {
    await page.locator('a[href*="/since/"]').first().click();
    await page.waitForURL('**/since/**');
    const again = page.locator('#again ~ ol .side').nth(1);
    const words = await again.locator('mark').first().innerText();
    await again.locator('small a').first().click();
    await page.waitForURL(/#r-\d+$/);
    expect(await page.locator('.s:has(:target)').first().innerText()).toContain(words);
  });
});
