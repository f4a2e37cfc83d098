import { defineConfig } from 'vitest/config';
import { deriveTraditional } from './src/i18n/deriveTraditional.ts';

export default defineConfig({
  plugins: [deriveTraditional()],
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['./tests/seed.ts'],
    reporters: [['default', { summary: false }], './tests/countReporter.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
