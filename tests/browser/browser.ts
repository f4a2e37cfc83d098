import { type Browser, chromium } from 'playwright-core';
import { inject } from 'vitest';

/**
 * A connection to the browser of all tests; closing it closes the windows that were opened through it.
 *
 * @throws Error where it could not be started
 */
export function connectBrowser(): Promise<Browser> {
  const browser = inject('browser');
  if ('failure' in browser) throw new Error(`no browser: ${browser.failure}`);
  return chromium.connect(browser.endpoint);
}
