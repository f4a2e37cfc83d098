import { defineConfig } from 'vitest/config';
import { canHaveBrowser } from './runtime/machine.mjs';
import { deriveTraditional } from './src/i18n/deriveTraditional.ts';

const browserTests = 'tests/browser/**';
const leftOut = canHaveBrowser() ? [] : [browserTests];
if (leftOut.length > 0) {
  console.error(
    `${browserTests}: left out: found no browser, expected CHROMIUM_PATH, Chrome, Chromium or Edge`,
  );
}

/** Settings of every project. A time limit is for what hangs, not for what is slow. */
const shared = {
  // Files share processes, and the modules, pages and windows that they have read: none leaves anything behind.
  isolate: false,
  setupFiles: ['./tests/seed.ts'],
  testTimeout: 600_000,
  hookTimeout: 600_000,
};

/** Folders of tests that need more than the sources: the records and texts of the site, the built site, a browser. */
const content = 'tests/content/**/*.test.ts';
const built = 'tests/built/**/*.test.ts';
const browser = 'tests/browser/**/*.test.ts';

export default defineConfig({
  plugins: [deriveTraditional()],
  test: {
    reporters: ['minimal', './tests/countReporter.ts'],
    maxWorkers: '100%',
    // Messages name what was found, however long.
    chaiConfig: { truncateThreshold: 0 },
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [content, built, browser],
        },
      },
      { extends: true, test: { ...shared, name: 'content', include: [content] } },
      { extends: true, test: { ...shared, name: 'site', include: [built] } },
      {
        extends: true,
        test: {
          ...shared,
          name: 'browser',
          include: [browser],
          exclude: leftOut,
          maxConcurrency: 2,
          globalSetup: './tests/browser/browserServer.ts',
          expect: { poll: { timeout: 120_000 } },
        },
      },
    ],
  },
});
