import type { BrowserContextOptions, Page } from 'playwright-core';
import { fixtureBase, fixtureSite } from '../built/site.ts';
import { serveSite } from './server.ts';
import { visitAt } from './visit.ts';

/** The built site that the browser is shown, for all files of tests that a process runs. */
export const server = await serveSite(fixtureSite.folder, { base: fixtureBase });

/**
 * Opens a page of the built site in a window.
 *
 * @param path below the site
 */
export const visit = <T>(
  path: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<T>,
): Promise<T> => visitAt(new URL(path, server.url), options, look);
