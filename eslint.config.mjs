import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import { existsSync } from 'node:fs';
import tseslint from 'typescript-eslint';

/** What is measured against packages of its own has types only where these are installed. */
const others = existsSync(new URL('bench/node_modules', import.meta.url)) ? [] : ['bench/others/'];

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.cache/', '**/node_modules/', ...others] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      eqeqeq: 'error',
      'no-console': 'off',
      'no-control-regex': 'off',
      // Text is handled by code point here, which is what spreading a string gives.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
    },
  },
  ...astro.configs['flat/recommended'],
);
