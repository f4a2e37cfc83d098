import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { currentCorpus, renewCorpus } from '../../corpus/current.ts';
import { derived } from '../../corpus/derived.ts';
import { pagefindPath } from '../../model/routes.ts';
import { type SearchFile, searchFiles } from './build/files.ts';

/** The files of the search, by their paths below the search's folder. */
const filesByPath = derived(async (corpus: Parameters<typeof searchFiles>[0]) => {
  const { files } = await searchFiles(corpus);
  return new Map(files.map(({ path, content }) => [path, content]));
});

/**
 * Writes the search's files into a built site.
 *
 * @param site the folder of the built site
 * @throws Error when they cannot be written; no part of them is left behind
 */
export async function writeIndex(site: string, files: readonly SearchFile[]): Promise<void> {
  const folder = join(site, pagefindPath);
  await rm(folder, { recursive: true, force: true });
  try {
    for (const { path, content } of files) {
      const target = join(folder, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
    }
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** The path below the search's folder that an address asks for; null for another address. */
export function askedFile(address: string): string | null {
  const [path = ''] = address.split('?');
  const start = path.indexOf(pagefindPath);
  return start < 0 ? null : path.slice(start + pagefindPath.length);
}

/**
 * Makes the site searchable, the built one and the one that is worked on: there the index is made from the content
 * as it is when the first question is asked, and again after it has changed.
 */
export const search = (): AstroIntegration => ({
  name: 'search',
  hooks: {
    'astro:server:setup': ({ server }) => {
      server.middlewares.use((request, response, next) => {
        const asked = askedFile(request.url ?? '');
        if (asked === null) {
          next();
          return;
        }
        renewCorpus();
        filesByPath(currentCorpus()).then((files) => {
          const content = files.get(asked);
          response.statusCode = content === undefined ? 404 : 200;
          if (asked.endsWith('.js')) response.setHeader('Content-Type', 'text/javascript');
          response.end(content);
        }, next);
      });
    },
    'astro:build:done': async ({ dir, logger }) => {
      const { files, passages } = await searchFiles(currentCorpus());
      await writeIndex(fileURLToPath(dir), files);
      logger.info(`${passages} passages can be found`);
    },
  },
});
