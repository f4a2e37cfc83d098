import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { freshContent } from './src/corpus/integration.ts';
import { contentDir, outDir } from './src/folders.ts';
import { remarkDoubts } from './src/markdown/remark-doubts.ts';
import { remarkHeadingWords } from './src/markdown/remark-heading-words.ts';
import { remarkPlainBlocks } from './src/markdown/remark-plain-blocks.ts';
import { remarkRecords } from './src/markdown/remark-records.ts';
import { remarkSentences } from './src/markdown/remark-sentences.ts';
import { remarkTurns } from './src/markdown/remark-turns.ts';
import { search } from './src/search/integration.ts';
import { sitemap } from './src/site/sitemap.ts';

const base = process.env.BASE_PATH ?? '/';

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base,
  outDir,
  // The store of what was read, one for each content folder.
  cacheDir: `.cache/astro/${contentDir.replace(/[^\w.]+/g, '-')}`,
  trailingSlash: 'always',
  integrations: [freshContent(), search(), sitemap()],
  build: { concurrency: 4, format: 'directory', inlineStylesheets: 'never' },
  markdown: {
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [
        remarkCjkFriendly,
        remarkPlainBlocks,
        remarkSentences,
        remarkTurns,
        remarkDoubts,
        [remarkRecords, { base }],
        remarkHeadingWords,
      ],
    }),
    syntaxHighlight: false,
  },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  // Scripts stay files of their own: they are cached across pages and need no hash in every page.
  vite: { build: { assetsInlineLimit: 0 } },
});
