import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { fixtureSite } from '../built/site.ts';
import { connectBrowser } from './browser.ts';
import { serveSite, type SiteServer } from './server.ts';
import { visitIn } from './visit.ts';

/** The browser, and the built site that it is shown, while the tests of the importing file run. */
export let browser: Browser;
export let server: SiteServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([connectBrowser(), serveSite(fixtureSite.folder)]);
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/**
 * Opens a page of the built site in a window of its own.
 *
 * @param path below the site
 */
export const visit = <T>(
  path: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<T>,
): Promise<T> => visitIn(browser, new URL(path, server.url), options, look);
