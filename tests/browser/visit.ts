import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** How long anything in a browser may take before it counts as hanging: a busy machine is slow. */
export const patience = 120_000;

/** Waits for the answer to the question that an address asks, if it does. */
export async function answered(page: Page, address: URL): Promise<void> {
  if (address.searchParams.has('q')) await page.waitForSelector('[data-search-state="done"]');
}

/**
 * Opens a page in a window of its own, hands it over, and closes it again.
 *
 * @param address a search among it is waited for
 */
export async function visitIn<T>(
  browser: Browser,
  address: URL,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  context.setDefaultTimeout(patience);
  try {
    const page = await context.newPage();
    await page.goto(address.href, { waitUntil: 'load' });
    if (options.javaScriptEnabled !== false) await answered(page, address);
    return await look(page);
  } finally {
    await context.close();
  }
}

export const phone = { viewport: { width: 390, height: 844 } };
