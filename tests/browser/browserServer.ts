import type { TestProject } from 'vitest/node';
import { launchBrowserServer } from '../../scripts/browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser of all tests listens. */
    browserEndpoint: string;
  }
}

/** Starts the one browser that all tests open their windows in, and closes it after them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await launchBrowserServer();
  project.provide('browserEndpoint', server.wsEndpoint());
  return () => server.close();
}
