import type { AstroIntegration } from 'astro';
import { renewCorpus } from './current.ts';

/** While the site is worked on, shows what is in the content folder at each request. */
export const freshContent = (): AstroIntegration => ({
  name: 'content',
  hooks: {
    'astro:server:setup': ({ server }) => {
      server.middlewares.use((_, __, next) => {
        renewCorpus();
        next();
      });
    },
  },
});
