import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { freshContent } from './src/corpus/integration.ts';
import { contentDir, outDir } from './src/corpus/folders.ts';
import { deriveTraditional } from './src/i18n/deriveTraditional.ts';
import { siteAddress } from './src/model/siteAddress.ts';
import { search } from './src/query/search/integration.ts';
import { sitemap } from './src/publish/sitemap.ts';

const { origin, base } = siteAddress(process.env);

export default defineConfig({
  site: origin,
  base,
  outDir,
  // The store of what was read, one for each content folder.
  cacheDir: `.cache/astro/${contentDir.replace(/[^\w.]+/g, '-')}`,
  trailingSlash: 'always',
  integrations: [freshContent(), search(), sitemap(origin, base)],
  build: { concurrency: 4, format: 'directory', inlineStylesheets: 'never' },
  markdown: {
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [remarkCjkFriendly],
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
  vite: { plugins: [deriveTraditional()], build: { assetsInlineLimit: 0 } },
});
