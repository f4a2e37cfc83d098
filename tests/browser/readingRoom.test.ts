import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { phone, visitAt } from './visit.ts';
import { server } from './opened.ts';

const speech = 'zh-hans/d/2022-02-press-conference/';
const visit = <T>(
  options: BrowserContextOptions,
  look: (page: Page) => Promise<T>,
  path = speech,
): Promise<T> => visitAt(new URL(path, server.url), options, look);

const window = (width: number): BrowserContextOptions => ({ viewport: { width, height: 900 } });

describe.each([speech, 'zh-hant/d/2023-06-guidelines/', 'zh-hans/d/2024-02-interview/'])(
  'the commentary of /%s',
  (path) => {
    const inTheMargin = 'stands beside its words or below what is above at %d pixels, and nothing covers it';
    test.each([960, 1280, 1920])(inTheMargin, async (width) => {
      const wrong = await visit(
        window(width),
        (page) =>
          page.evaluate(() => {
            const right = document.querySelector('.speech')?.getBoundingClientRect().right ?? 0;
            const line = 36;
            let above = -Infinity;
            return [...document.querySelectorAll<HTMLElement>('.in-margin, .notes')].flatMap((part) => {
              const { top, bottom, left, right: end } = part.getBoundingClientRect();
              const isName = part.matches('.in-margin');
              const said = isName
                ? top
                : (part.parentElement?.querySelector('[data-noted]')?.getBoundingClientRect().top ?? NaN);
              const isInMargin = left > right && end <= document.documentElement.clientWidth;
              const isBeside = top >= said && (top < said + line || top < above + line / 2);
              const isClear = top >= above;
              above = isName ? top + 30 : bottom;
              return isInMargin && isClear && isBeside ? [] : [`${part.className} ${top} ${part.innerText}`];
            });
          }),
        path,
      );
      expect(wrong).toEqual([]);
    });

    test('is folded between the lines of the text on a phone', async () => {
      const covered = await visit(
        phone,
        (page) =>
          page.evaluate(() => {
            const lines = [...document.querySelectorAll('.speech .s')].flatMap((sentence) =>
              [...sentence.getClientRects()].map(({ top, bottom }) => (top + bottom) / 2),
            );
            return [...document.querySelectorAll<HTMLElement>('.notes')]
              .filter((note) => {
                const { top, bottom } = note.getBoundingClientRect();
                return lines.some((middle) => middle > top && middle < bottom);
              })
              .map((note) => note.innerText);
          }),
        path,
      );
      expect(covered).toEqual([]);
    });

    test('prints in the margin', async () => {
      await visit(
        window(794),
        async (page) => {
          await page.emulateMedia({ media: 'print' });
          const note = await page.locator('.notes').first().boundingBox();
          const text = await page.locator('.speech').boundingBox();
          expect(note?.x).toBeGreaterThan((text?.x ?? Infinity) + (text?.width ?? 0));
          expect((note?.x ?? 0) + (note?.width ?? 0)).toBeLessThanOrEqual(794);
        },
        path,
      );
    });
  },
);

test('the keyboard chooses what is marked; other marks, notes and lists go, the words stay', async () => {
  await visit(window(1280), async (page) => {
    const text = await page.locator('.speech .s').allInnerTexts();
    const links = page.locator('.speech .s').getByRole('link', { name: '140万个' });
    const marked = await links.count();
    expect(marked).toBeGreaterThan(0);
    await page.getByRole('radio', { name: '全部' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('radio', { name: '目标' }).isChecked()).toBe(true);
    expect(await page.locator('.notes .run.target').first().isVisible()).toBe(true);
    expect(await page.locator('.notes .run.figure:visible').count()).toBe(0);
    expect(await page.locator('#records-figure').isVisible()).toBe(false);
    expect(await links.count()).toBe(0);
    expect(await page.locator('.speech .s').allInnerTexts()).toEqual(text);
    await page.getByRole('radio', { name: '全部' }).check();
    expect(await links.count()).toBe(marked);
  });
});

test('the choice of what is marked works without JavaScript', async () => {
  await visit({ ...phone, javaScriptEnabled: false }, async (page) => {
    await page.getByRole('radio', { name: '不标' }).check();
    expect(await page.locator('.notes:visible').count()).toBe(0);
    await page.getByRole('radio', { name: '数字' }).check();
    expect(await page.locator('.notes .run:visible').count()).toBeGreaterThan(0);
    expect(await page.locator('.notes .run:not(.figure):visible').count()).toBe(0);
  });
});

const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };
const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

test('selected words can be cited, with speaker, title, day and the link of their sentence', async () => {
  await visit({ ...window(1280), ...clipboard }, async (page) => {
    await page.evaluate(() => {
      document.querySelector('#s21')?.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('#s21') ?? document.body);
      range.setEndAfter(document.querySelector('#s22') ?? document.body);
      getSelection()?.addRange(range);
    });
    const link = page.getByRole('button', { name: '复制链接' });
    await link.click();
    expect(await copied(page)).toMatch(/\/zh-hans\/d\/2022-02-press-conference\/#s21$/);
    await page.getByRole('button', { name: '复制引文' }).click();
    const sentences = await page.locator('#s21, #s22').allTextContents();
    const quoted = sentences.join('').replaceAll('“', '‘').replaceAll('”', '’');
    expect(await copied(page)).toMatch(
      /^“.*”——林启明，《.*》，2022年2月18日，http.*\/d\/2022-02-press-conference\/#s21$/,
    );
    expect(await copied(page)).toContain(`“${quoted}”`);
    expect(await page.getByRole('status').first().innerText()).toBe('已复制');
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await link.waitFor({ state: 'hidden' });
  });
});

test('selected cells of a table are cited as the row that they stand in', async () => {
  await visit(
    { ...window(1280), ...clipboard },
    async (page) => {
      await page.evaluate(() => {
        const [first, second] = document.querySelectorAll('#s8 > td');
        document.querySelector('#s8')?.scrollIntoView({ block: 'center' });
        const range = document.createRange();
        range.selectNodeContents(second ?? document.body);
        range.setStartBefore(first?.firstChild ?? document.body);
        getSelection()?.addRange(range);
      });
      await page.getByRole('button', { name: '复制引文' }).click();
      expect(await copied(page)).toMatch(/^“示范工厂数量（家） 320”——.*\/d\/2023-06-guidelines\/#s8$/);
    },
    'zh-hans/d/2023-06-guidelines/',
  );
});

test("the keyboard comes from a sentence's mark to its link, and back", async () => {
  await visit({ ...window(1280), ...clipboard }, async (page) => {
    const mark = page.locator('#s41 > a[href="#s41"]');
    await mark.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '复制链接' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => copied(page)).toMatch(/#s41$/);
    await page.keyboard.press('Escape');
    expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

/** First and last character of every line of a text. */
const lineEnds = (page: Page): Promise<[first: string, last: string][]> =>
  page.evaluate(() => {
    const ends: [string, string][] = [];
    for (const block of document.querySelectorAll('.speech p')) {
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      let middle = -Infinity;
      while (walker.nextNode()) {
        const node = walker.currentNode;
        if (node.parentElement?.closest('.notes')) continue;
        const range = document.createRange();
        for (let at = 0; at < (node.textContent ?? '').length; at += 1) {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const { top, bottom, height } = range.getBoundingClientRect();
          const character = range.toString();
          if (height === 0 || character.trim() === '') continue;
          const last = ends.at(-1);
          if (last && Math.abs((top + bottom) / 2 - middle) < height / 2) last[1] = character;
          else ends.push([character, character]);
          middle = (top + bottom) / 2;
        }
      }
    }
    return ends;
  });

test.each([
  ['zh-hans', 320],
  ['zh-hans', 390],
  ['zh-hant', 768],
  ['zh-hant', 1280],
] as const)(
  'no line of /%s at %d pixels begins with a closing mark or ends with an opening one',
  async (script, width) => {
    const documents = ['2022-02-press-conference', '2020-12-interview-observer'];
    const ends = await Promise.all(
      documents.map((id) => visit(window(width), lineEnds, `${script}/d/${id}/`)),
    ).then((found) => found.flat());
    expect(ends.length).toBeGreaterThan(50);
    expect(
      ends.filter(
        ([first, last]) => /[。，、；：！？”’」』）》〉】…—]/u.test(first) || /[“‘「『（《〈【]/u.test(last),
      ),
    ).toEqual([]);
  },
);
