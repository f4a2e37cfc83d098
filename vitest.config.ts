import { defineConfig } from 'vitest/config';
import { canHaveBrowser } from './scripts/browser.ts';

const browserTests = 'tests/browser/**';
const leftOut = canHaveBrowser() ? [] : [browserTests];
if (leftOut.length > 0) {
  console.error(
    `${browserTests}: left out: found no browser, expected CHROMIUM_PATH, Chrome, Chromium or Edge`,
  );
}

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: leftOut,
    setupFiles: ['./tests/seed.ts'],
    reporters: [['default', { summary: false }], './tests/countReporter.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
