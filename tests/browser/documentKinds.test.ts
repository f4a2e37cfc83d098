import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixtureSite, liveSite } from '../built/site.ts';
import { faultless, faultsOf, visitsInHalves } from './faults.ts';
import { server } from './opened.ts';
import { serveSite, type SiteServer } from './server.ts';

describe('a page of each kind of documents can be read by everybody, in light and dark, in any window', () => {
  test.concurrent.each(visitsInHalves(fixtureSite).documents)('/$address', async ({ address }) => {
    expect(await faultsOf(new URL(address, server.url))).toEqual(faultless);
  });
});

describe('the site itself', () => {
  let live: SiteServer;
  beforeAll(async () => {
    live = await serveSite(liveSite.folder);
  });
  afterAll(() => live.close());

  test('has no fault in its longest document', async () => {
    const [longest] = liveSite.pages
      .filter(({ path }) => /^zh-hans\/d\/[^/]+\/index\.html$/.test(path))
      .toSorted((a, b) => b.html.length - a.html.length);
    const address = longest?.path.replace('index.html', '') ?? '';
    expect(await faultsOf(new URL(address, live.url))).toEqual(faultless);
  });
});
