import type { BrowserContextOptions, Page } from 'playwright-core';
import { browser } from './browser.ts';

/** How long anything in a browser may take before it counts as hanging: a busy machine is slow. */
export const patience = 120_000;

export const phone = { viewport: { width: 390, height: 844 } };
const desk = { width: 1280, height: 720 };

/** Waits for the answer to the question that an address asks, if it does. */
export async function answered(page: Page, address: URL): Promise<void> {
  if (address.searchParams.has('q')) await page.waitForSelector('[data-search-state="done"]');
}

/** Windows that nobody looks at, by how they were opened. To open one takes longer than most pages do. */
const idle = new Map<string, Page[]>();

/** Those that were opened in a way. The size of a window can be changed later. */
function idleWindows(options: BrowserContextOptions): Page[] {
  const key = JSON.stringify({ ...options, viewport: null });
  const windows = idle.get(key) ?? [];
  idle.set(key, windows);
  return windows;
}

/** Opens an empty window, or takes one that was given back and is as good as new. */
export async function takeWindow(options: BrowserContextOptions): Promise<Page> {
  const viewport = options.viewport ?? desk;
  const used = idleWindows(options).pop();
  if (used) {
    await used.setViewportSize(viewport);
    return used;
  }
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options, viewport });
  context.setDefaultTimeout(patience);
  return context.newPage();
}

/** Gives a window back, which forgets what was seen and set in it but for scripts that were put into it. */
export async function giveBack(page: Page, options: BrowserContextOptions): Promise<void> {
  page.removeAllListeners();
  await page.unrouteAll();
  await page.context().setOffline(false);
  if (page.url().startsWith('http')) {
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
  }
  const { colorScheme = null, reducedMotion = 'reduce' } = options;
  await page.emulateMedia({ media: null, colorScheme, reducedMotion });
  await page.goto('about:blank');
  idleWindows(options).push(page);
}

/**
 * Opens a page in a window and hands it over. After a failure the window is not used again.
 *
 * @param address a search among it is waited for
 */
export async function visitAt<T>(
  address: URL,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await takeWindow(options);
  await page.goto(address.href, { waitUntil: 'load' });
  if (options.javaScriptEnabled !== false) await answered(page, address);
  const seen = await look(page);
  await giveBack(page, options);
  return seen;
}
