import { existsSync } from 'node:fs';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { launchBrowserServer } from '../../scripts/browser.ts';
import { ContentError } from '../../src/model/contentError.ts';
import { type BuiltSite, fixtureSite, liveSite } from '../built/site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser of all tests listens; why it does not where there is none. */
    browser: { endpoint: string } | { failure: string };
  }
}

/** The sites that the tests look at, with the command that builds each. */
const sites: readonly (readonly [site: BuiltSite, command: string])[] = [
  [liveSite, 'npm run build'],
  [fixtureSite, 'npm run build:fixtures'],
];

/**
 * Ends the tests before they wait for pages that are not there.
 *
 * @throws ContentError, without a stack, for a site that is not built
 */
function checkBuilt(): void {
  for (const [{ folder }, command] of sites) {
    if (existsSync(path.join(folder, 'index.html'))) continue;
    const error = new ContentError(
      path.relative('.', folder),
      null,
      'no built site',
      `what ${command} writes`,
    );
    delete error.stack;
    throw error;
  }
}

/**
 * Starts the one browser that all tests open their windows in, and closes it after them. Where it cannot be started the
 * tests that want it fail, and no others.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  checkBuilt();
  try {
    const server = await launchBrowserServer();
    project.provide('browser', { endpoint: server.wsEndpoint() });
    return () => server.close();
  } catch (error) {
    project.provide('browser', { failure: error instanceof Error ? error.message : String(error) });
    return () => Promise.resolve();
  }
}
