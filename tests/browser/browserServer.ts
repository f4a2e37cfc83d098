import type { TestProject } from 'vitest/node';
import { launchBrowserServer } from '../../scripts/browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser of all tests listens; why it does not where there is none. */
    browser: { endpoint: string } | { failure: string };
  }
}

/**
 * Starts the one browser that all tests open their windows in, and closes it after them. Where it cannot be started the
 * tests that want it fail, and no others.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  try {
    const server = await launchBrowserServer();
    project.provide('browser', { endpoint: server.wsEndpoint() });
    return () => server.close();
  } catch (error) {
    project.provide('browser', { failure: error instanceof Error ? error.message : String(error) });
    return () => Promise.resolve();
  }
}
