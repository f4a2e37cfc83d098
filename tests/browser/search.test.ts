import { describe, expect, test } from 'vitest';
import { fixtureSite } from '../built/site.ts';
import { passagesHolding, readCorpus } from '../query/search/corpus.ts';
import { drawStrings } from '../query/search/draw.ts';
import { field, places, Searching, state } from './searching.ts';

const corpus = readCorpus(fixtureSite.text('data', 'documents.json'));
const search = new Searching();
const passages = { kind: 'passage', all: '1' };

describe('exactness', () => {
  test('any string of the texts is found in every passage that holds it and in no other', async () => {
    const strings = drawStrings(corpus, 200);
    await search.page.goto(search.address('zh-hans/search/'));
    const answers = await search.page.evaluate(async (queries) => {
      const element = document.querySelector('policy-search');
      const found: string[][] = [];
      for (const query of queries) found.push((await element?.find(query)) ?? []);
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
    for (const [index, string] of drawStrings(corpus, 8, 7).entries()) {
      await search.ask({ q: string, ...passages }, index % 2 === 0 ? 'zh-hans' : 'zh-hant');
      const holding = passagesHolding(corpus, string).toSorted();
      expect({ string, found: places(await search.links()) }).toEqual({ string, found: holding });
      expect(await search.count()).toBe(holding.length);
    }
  });

  test('everything is listed when the address says so, each result by its own place', async () => {
    await search.ask({ q: '制造业', all: '1' });
    const links = await search.links();
    expect(links).toHaveLength(await search.count());
    expect(new Set(links).size).toBe(links.length);
    expect(links.filter((href) => !/^\/(?:r\/[a-z0-9-]+\/|zh-hans\/.+)$/.test(href))).toEqual([]);
    const sentences = links.filter((href) => /\/d\/.+#s\d+$/.test(href));
    expect(places(sentences)).toEqual(passagesHolding(corpus, '制造业').toSorted());
  });
});

describe('the answer', () => {
  test('a sentence is shown in the script of the page with the hit marked, and leads to itself', async () => {
    await search.ask({ q: '制造业', ...passages }, 'zh-hant');
    const first = search.page.locator('a[data-result]').first();
    expect(await first.locator('mark').first().textContent()).toBe('製造業');
    const href = (await first.getAttribute('href')) ?? '';
    expect(href).toMatch(/\/zh-hant\/d\/[a-z0-9-]+\/#s\d+$/);
    const shown = (await first.locator('[data-part="sentence"]').textContent()) ?? '';
    await first.click();
    await search.page.waitForURL(`**${href}`);
    const sentence = await search.page.locator(new URL(href, search.page.url()).hash).textContent();
    expect(sentence?.replaceAll(/\s+/g, '')).toContain(shown.replaceAll(/\s+/g, ''));
  });

  test('a record is shown with its value, its deadline, its words, who said it and when', async () => {
    await search.ask({ q: '专精特新中小企业数量' });
    const record = search.page.locator('[data-group="target"] li').first();
    const text = (await record.innerText()).replaceAll(/\s+/g, '');
    expect(text).toContain('超过5万家');
    expect(text).toContain('期限：今年，即不晚于2022年');
    expect(text).toContain('周汝平·2022年2月18日说');
    const href = (await record.locator('a[data-result]').getAttribute('href')) ?? '';
    await record.locator('a[data-result]').click();
    await search.page.waitForURL(`**${href}`);
    expect(await search.page.locator('main').getAttribute('data-record')).toBe(href.split('/').at(-2));
  });

  test('what sounds like it or is meant by it stands below, and says why', async () => {
    await search.ask({ q: 'shifangongchang' });
    expect(await search.page.locator('[data-only-related]').isVisible()).toBe(true);
    const items = search.page.locator('[data-related] .search-group li');
    expect(await items.count()).toBeGreaterThan(3);
    const reasons = await items.locator('.search-reason').allTextContents();
    expect(reasons).toHaveLength(await items.count());
    expect(new Set(reasons)).toEqual(new Set(['shifangongchang 读如“示范工厂”']));
    await search.ask({ q: '2030' });
    const groups = search.page.locator('[data-results] > *');
    expect(await groups.last().getAttribute('data-related')).toBe('');
    expect(await groups.first().locator('.search-reason').count()).toBe(0);
  });

  test('two witnesses of one speech are told apart by their publishers', async () => {
    await search.ask({ q: '示范工厂', ...passages }, 'zh-hant');
    const heads = await search.page.locator('.search-document > h3').allTextContents();
    expect(heads.length).toBeGreaterThan(1);
    expect(new Set(heads).size).toBe(heads.length);
    const publishers = await search.page.locator('[data-part="publisher"]').allTextContents();
    expect(publishers).toEqual(expect.arrayContaining(['產業觀察網', '海內通訊社']));
  });

  test('of one kind twenty are shown at first, twenty more on request, and again on coming back', async () => {
    await search.ask({ q: '工业', kind: 'passage' });
    const total = await search.count();
    expect(total).toBe(passagesHolding(corpus, '工业').length);
    expect(total).toBeGreaterThan(40);
    expect(await search.links()).toHaveLength(20);
    await search.page.locator('[data-more]').click();
    await expect.poll(() => search.links()).toHaveLength(40);
    const shown = await search.links();
    expect(new Set(shown).size).toBe(40);
    await search.page.reload();
    await search.done();
    expect(await search.links()).toEqual(shown);
    await search.page.locator('a[data-all]').click();
    await expect.poll(() => search.links()).toHaveLength(total);
  });

  test('a question that finds nothing says what it was, and offers questions near it that find something', async () => {
    await search.ask({ q: '新能源汽车王国', kind: 'target' });
    expect(await search.count()).toBe(0);
    expect(await search.page.locator('.search-nothing').innerText()).toContain('“新能源汽车王国”');
    const near = search.page.locator('[data-results] .search-chips a');
    await near.first().waitFor();
    await near.first().click();
    await search.page.locator('a[data-result]').first().waitFor();
    expect(await search.count()).toBeGreaterThan(0);
  });

  test('a hostile question stays text', async () => {
    await search.ask({ q: '<img src=x onerror=document.title=1> "制造业 \' ] */ ${1}' });
    expect(await search.page.locator('policy-search img').count()).toBe(0);
    expect(await search.page.title()).not.toBe('1');
    expect(await search.page.locator('.search-nothing').innerText()).toContain('<img');
  });

  test('a question without anything visible in it is said to be none', async () => {
    await search.ask({ q: '\u200b\u200b' });
    expect(await search.page.locator('[data-message="unsearchable"]').isVisible()).toBe(true);
  });
});

describe('loading', () => {
  test('nothing of the index is loaded before the search is used', async () => {
    await search.page.goto(search.address('zh-hans/search/'));
    await search.page.waitForLoadState('networkidle');
    expect(search.ofIndex).toEqual([]);
    expect(await search.page.locator(state('idle')).count()).toBe(1);
    await search.page.locator(field).focus();
    await expect.poll(() => search.ofIndex.length).toBeGreaterThan(0);
  });

  test.each([
    ['pagefind/', 'no-index'],
    ['_astro/worker', 'interrupted'],
  ])('without %s that is said, and the next question finds what has come back', async (part, message) => {
    search.missing.isMissing = (name) => name.includes(part);
    await search.page.goto(search.address('zh-hans/search/?q=制造业'));
    await search.page.locator(state('error')).waitFor();
    expect(await search.page.locator(`[data-message="${message}"]`).isVisible()).toBe(true);
    expect(await search.page.locator('[data-result-count]').textContent()).toBe('');
    expect(await search.links()).toEqual([]);
    search.missing.isMissing = () => false;
    await search.page.locator(field).fill('绿色低碳');
    await search.page.locator(field).press('Enter');
    await search.done();
    expect(await search.count()).toBeGreaterThan(0);
  });

  test('without a connection it says so, answers what it has loaded, and asks again when there is one', async () => {
    await search.ask({ q: '制造业' });
    const total = await search.count();
    const go = async (query: string): Promise<void> => {
      await search.page.locator(field).fill(query);
      await search.page.locator(field).press('Enter');
    };
    await search.page.context().setOffline(true);
    await go('充电桩');
    await search.page.locator(state('error')).waitFor();
    expect(await search.page.locator('[data-message="offline"]').isVisible()).toBe(true);
    await go('制造业');
    await search.done();
    expect(await search.count()).toBe(total);
    await go('充电桩');
    await search.page.locator(state('error')).waitFor();
    await search.page.context().setOffline(false);
    await search.done();
    expect(await search.count()).toBeGreaterThan(0);
  });

  test('an answer that comes late does not replace a newer one', async () => {
    await search.ask({ q: '绿色' });
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    let late = 0;
    await search.page.route('**/pagefind/**', async (route) => {
      late += 1;
      await held;
      await route.continue();
    });
    await search.page.locator(field).fill('充电桩');
    await search.page.locator(field).press('Enter');
    await expect.poll(() => late).toBeGreaterThan(0);
    await search.page.locator(field).fill('\u200b');
    await search.page.locator(field).press('Enter');
    await search.done();
    release();
    // Answered after the late one, which asks for the same.
    await search.page.evaluate(() => document.querySelector('policy-search')?.find('充电桩'));
    expect(await search.page.locator('[data-message="unsearchable"]').isVisible()).toBe(true);
    expect(await search.links()).toEqual([]);
  });
});
