import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['./tests/seed.ts'],
    reporters: [['default', { summary: false }], './tests/countReporter.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
