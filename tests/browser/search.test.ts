import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { passagesHolding, readCorpus } from '../search/corpus.ts';
import { drawStrings } from '../search/draw.ts';
import { launchBrowser } from './browser.ts';
import { serveSite, type SiteServer } from './server.ts';

const corpus = readCorpus(readFileSync('dist/data/documents.json', 'utf8'));

let browser: Browser;
let server: SiteServer;
let context: BrowserContext;
let page: Page;
let requested: string[];

beforeAll(async () => {
  server = await serveSite('dist');
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
  requested = [];
  page.on('request', (request) => requested.push(new URL(request.url()).pathname));
});
afterEach(async () => {
  await context.close();
});

const searchPage = (query = '', script = 'zh-hans'): string => `${server.url}${script}/search/${query}`;
const state = (name: string): string => `policy-search[data-search-state="${name}"]`;
const box = 'policy-search input[name="q"]';
const ofIndex = (): string[] => requested.filter((path) => path.includes('/pagefind/'));

/** Opens the search page with a query in its address and waits for the answer. */
async function ask(query: string, { script = 'zh-hans', all = true } = {}): Promise<void> {
  const parameters = new URLSearchParams({ q: query, kind: 'passage', ...(all ? { all: '1' } : {}) });
  await page.goto(searchPage(`?${parameters}`, script));
  await page.locator(state('done')).waitFor();
}
const links = (): Promise<string[]> =>
  page.locator('a[data-result]').evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
const places = (hrefs: readonly string[]): string[] =>
  hrefs.map((href) => href.replace(/^.*\/d\/([^/]+)\/(#s\d+)$/, '$1$2')).toSorted();
const count = async (): Promise<number> => Number(await page.locator('[data-result-count]').textContent());

describe('exactness', () => {
  test('any string of the texts is found in every passage that holds it and in no other', async () => {
    const strings = drawStrings(corpus, 400);
    await page.goto(searchPage());
    const answers = await page.evaluate(async (queries) => {
      const search = document.querySelector('policy-search');
      const found: string[][] = [];
      for (const query of queries) found.push((await search?.find(query)) ?? []);
      return found;
    }, strings);
    const wrong = strings
      .map((string, index) => ({
        string,
        found: places(answers[index] ?? []),
        holding: passagesHolding(corpus, string).toSorted(),
      }))
      .filter(({ found, holding }) => JSON.stringify(found) !== JSON.stringify(holding));
    expect(wrong).toEqual([]);
  });

  test('the page shows the same as its address asks, in both scripts', async () => {
    for (const [index, string] of drawStrings(corpus, 30, 7).entries()) {
      await ask(string, { script: index % 2 === 0 ? 'zh-hans' : 'zh-hant' });
      const holding = passagesHolding(corpus, string).toSorted();
      expect({ string, found: places(await links()) }).toEqual({ string, found: holding });
      expect(await count()).toBe(holding.length);
    }
  });
});

describe('the answer', () => {
  test('a sentence is shown in the script of the page with the hit marked, and leads to itself', async () => {
    await ask('制造业', { script: 'zh-hant' });
    const first = page.locator('a[data-result]').first();
    expect(await first.locator('mark').first().textContent()).toBe('製造業');
    const href = (await first.getAttribute('href')) ?? '';
    expect(href).toMatch(/^\/zh-hant\/d\/[a-z0-9-]+\/#s\d+$/);
    const shown = (await first.locator('[data-part="sentence"]').textContent()) ?? '';
    await first.click();
    await page.waitForURL(`**${href}`);
    const sentence = await page.locator(new URL(href, server.url).hash).textContent();
    expect(sentence?.replaceAll(/\s+/g, '')).toContain(shown.replaceAll(/\s+/g, ''));
  });

  test('a result bears its number, and a heading looks like one', async () => {
    await ask('把握一个机遇');
    const results = page.locator('a[data-result]');
    const numbers = await page.locator('[data-part="number"]').allTextContents();
    expect((await links()).map((href) => href.split('#s')[1])).toEqual(numbers);
    const weight = (result: Locator): Promise<string> =>
      result.locator('[data-part="sentence"]').evaluate((sentence) => getComputedStyle(sentence).fontWeight);
    expect(await weight(results.first())).toBe('700');
    await ask('制造业');
    const spoken = page.locator('li:not(.search-heading) > a[data-result]');
    expect(await weight(spoken.first())).toBe('400');
  });

  test('two witnesses of one speech are told apart by their publishers', async () => {
    await ask('碳达峰', { script: 'zh-hant' });
    const heads = await page.locator('.search-group h2').allTextContents();
    expect(heads.length).toBeGreaterThan(1);
    expect(new Set(heads).size).toBe(heads.length);
    const publishers = await page.locator('[data-part="publisher"]').allTextContents();
    expect(publishers).toEqual(expect.arrayContaining(['中國電力網', '新華每日電訊']));
  });

  test('two words mean both', async () => {
    await ask('制造业 绿色');
    const both = passagesHolding(corpus, '制造业').filter((place) =>
      passagesHolding(corpus, '绿色').includes(place),
    );
    expect(both.length).toBeGreaterThan(0);
    expect(places(await links())).toEqual(both.toSorted());
  });

  test('twenty are shown at first, twenty more on request, all when the address says so', async () => {
    await ask('发展', { all: false });
    const total = await count();
    expect(total).toBe(passagesHolding(corpus, '发展').length);
    expect(total).toBeGreaterThan(40);
    expect(await links()).toHaveLength(20);
    await page.locator('[data-more]').click();
    await expect.poll(() => links()).toHaveLength(40);
    expect(new Set(await links()).size).toBe(40);
    await page.locator('a[data-all]').click();
    await expect.poll(() => links()).toHaveLength(total);
  });

  test('the newest document comes first, each from its beginning', async () => {
    await ask('的');
    const days = await page
      .locator('policy-search section time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
    expect(days.length).toBeGreaterThan(2);
    expect(days).toEqual(days.toSorted().toReversed());
    const places = (await links()).map((href) => href.split('#s'));
    const inOrder = places.every(([document, number], index) => {
      const [before, numberBefore] = places[index - 1] ?? [];
      return document !== before || Number(number) > Number(numberBefore);
    });
    expect(inOrder).toBe(true);
  });

  test('nothing found is said, with a count of nought', async () => {
    await ask('绝无此语句');
    expect(await count()).toBe(0);
    expect(await links()).toEqual([]);
    expect(await page.locator('[data-message="nothing"]').isVisible()).toBe(true);
  });

  test('a question without anything visible in it is said to be none', async () => {
    await ask('\u200b\u200b');
    expect(await page.locator('[data-message="unsearchable"]').isVisible()).toBe(true);
  });

  test('variants that stand in no text mean the ones that do', async () => {
    await ask('「雙碳」');
    expect(places(await links())).toEqual(passagesHolding(corpus, '“双碳”').toSorted());
    expect(await count()).toBeGreaterThan(0);
  });

  test('a hostile question stays text', async () => {
    await ask('<img src=x onerror=document.title=1> "制造业 \' ] */ ${1}');
    expect(await page.locator('policy-search img').count()).toBe(0);
    expect(await count()).toBe(0);
  });
});

describe('loading', () => {
  test('nothing of the index is loaded before the search is used', async () => {
    await page.goto(searchPage());
    await page.waitForLoadState('networkidle');
    expect(ofIndex()).toEqual([]);
    expect(await page.locator(state('idle')).count()).toBe(1);
    await page.locator(box).focus();
    await expect.poll(() => ofIndex().length).toBeGreaterThan(0);
  });

  describe.each([
    'pagefind/',
    'pagefind/pagefind.js',
    'pagefind/pagefind-entry.json',
    'pagefind/characters.json',
    '.pf_meta',
    'pagefind/wasm',
    'pagefind/index/',
    'pagefind/fragment/',
    '_astro/worker',
  ])('without %s', (missing) => {
    let isMissing: boolean;
    let partial: SiteServer;
    beforeAll(async () => {
      partial = await serveSite('dist', { missing: (name) => isMissing && name.includes(missing) });
    });
    afterAll(async () => {
      await partial.close();
    });

    test('the index is said to be missing, and the next question finds what has come back', async () => {
      isMissing = true;
      await page.goto(`${partial.url}zh-hans/search/?q=制造业`);
      await page.locator(state('error')).waitFor();
      expect(await page.locator('[data-message="missing"]').isVisible()).toBe(true);
      expect(await page.locator('[data-result-count]').textContent()).toBe('');
      expect(await links()).toEqual([]);
      isMissing = false;
      await page.locator(box).fill('绿色低碳');
      await page.locator(box).press('Enter');
      await page.locator(state('done')).waitFor();
      expect(await count()).toBe(passagesHolding(corpus, '绿色低碳').length);
    });
  });

  test('a part of the index that goes missing later is not taken for nothing found', async () => {
    let isMissing = false;
    const partial = await serveSite('dist', {
      missing: (name) => isMissing && name.includes('pagefind/index/'),
    });
    await page.goto(`${partial.url}zh-hans/search/?q=制造业`);
    await page.locator(state('done')).waitFor();
    isMissing = true;
    const answer = (query: string): Promise<number | string> =>
      page.evaluate(
        async (asked) =>
          document
            .querySelector('policy-search')
            ?.find(asked)
            .then(
              (found) => found.length,
              () => 'failed',
            ) ?? 'no search',
        query,
      );
    const characters = [...new Set(corpus.flatMap(({ simplified }) => simplified))].slice(0, 300);
    const answers: (number | string)[] = [];
    for (const character of characters) {
      answers.push(await answer(character));
      if (answers.at(-1) === 'failed') break;
    }
    expect(answers.at(-1)).toBe('failed');
    expect(answers.slice(0, -1)).toEqual(
      characters.slice(0, answers.length - 1).map((character) => passagesHolding(corpus, character).length),
    );
    await partial.close();
  });

  test('an answer that comes late does not replace a newer one', async () => {
    await ask('绿色');
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const late: Promise<unknown>[] = [];
    await page.route('**/fragment/*', async (route) => {
      late.push(page.waitForResponse((response) => response.request() === route.request()));
      await held;
      await route.continue();
    });
    await page.locator(box).fill('制造业');
    await page.locator(box).press('Enter');
    await expect.poll(() => late.length).toBeGreaterThan(0);
    await page.locator(box).fill('绝无此语句');
    await page.locator(box).press('Enter');
    await page.locator(state('done')).waitFor();
    release();
    await Promise.all(late);
    // Answered after the late one, which asks for the same.
    await page.evaluate(() => document.querySelector('policy-search')?.find('制造业'));
    expect(await count()).toBe(0);
    expect(await links()).toEqual([]);
  });

  test('nothing breaks the content security policy', async () => {
    const refused: string[] = [];
    page.on('console', (message) => {
      if (/Content.Security.Policy|Refused/i.test(message.text())) refused.push(message.text());
    });
    await ask('制造业');
    expect(refused).toEqual([]);
  });
});

describe('the page', () => {
  test('results move nothing that stands there already', async () => {
    await page.setViewportSize({ width: 412, height: 823 });
    await ask('制造业', { all: false });
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            resolve(
              list.getEntries().reduce((sum, entry) => sum + ('value' in entry ? Number(entry.value) : 0), 0),
            );
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(resolve, 1000, 0);
        }),
    );
    expect(shift).toBeLessThan(0.01);
  });

  test('a script that does not come is said to be missing', async () => {
    const without = await serveSite('dist', { missing: (name) => /_astro\/Search\..+\.js$/.test(name) });
    await page.goto(`${without.url}zh-hans/search/?q=制造业`);
    const idle = page.locator('[data-message="idle"]');
    const missing = page.locator('[data-message="missing"]');
    expect([await idle.isVisible(), await missing.isVisible()]).toEqual([true, false]);
    await missing.waitFor({ state: 'visible' });
    expect(await idle.isVisible()).toBe(false);
    await without.close();
  });

  test('without scripts it says so, in its column, in the place of the hint', async () => {
    const still = await browser.newContext({ javaScriptEnabled: false });
    const plain = await still.newPage();
    await plain.goto(searchPage());
    const edges = async (selector: string): Promise<{ left: number; right: number }> => {
      const { x = 0, width = 0 } = (await plain.locator(selector).boundingBox()) ?? {};
      return { left: x, right: x + width };
    };
    expect(await edges('noscript > .notice')).toEqual(await edges('policy-search'));
    expect(await plain.locator('.search-status').isVisible()).toBe(false);
    await still.close();
  });
});

describe('the address', () => {
  test('typing changes it, submitting makes a step, and going back leads to the question before', async () => {
    await page.goto(searchPage());
    await page.locator(box).fill('制造业');
    await page.waitForURL(/\?q=/);
    await page.locator(state('done')).waitFor();
    await page.locator(box).press('Enter');
    const first = await count();
    await page.locator(box).fill('绿色低碳');
    await page.locator(box).press('Enter');
    await expect.poll(count).toBe(passagesHolding(corpus, '绿色低碳').length);
    await page.goBack();
    await expect.poll(count).toBe(first);
    expect(await page.locator(box).inputValue()).toBe('制造业');
    await page.goBack();
    await page.locator(state('idle')).waitFor();
    expect(await page.locator(box).inputValue()).toBe('');
    expect(await links()).toEqual([]);
  });

  test('what an input method has not settled is not asked', async () => {
    await page.goto(searchPage());
    await page.locator(box).focus();
    const compose = (type: string, composing: boolean): Promise<void> =>
      page.locator(box).evaluate(
        (element, { type: name, composing: isComposing }) => {
          if (element instanceof HTMLInputElement) element.value = '制造';
          element.dispatchEvent(
            name === 'input'
              ? new InputEvent('input', { bubbles: true, isComposing })
              : new CompositionEvent(name, { bubbles: true }),
          );
        },
        { type, composing },
      );
    await compose('input', true);
    await page.waitForTimeout(400);
    expect(new URL(page.url()).search).toBe('');
    await compose('compositionend', false);
    await page.locator(state('done')).waitFor();
    expect(await count()).toBe(passagesHolding(corpus, '制造').length);
  });
});
