import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ContentError } from '../schemas/contentError.ts';
import { buildIndex } from './buildIndex.ts';
import { characterTable } from './characterTable.ts';
import { listPassages, parseDocuments } from './documents.ts';
import { indexName } from './indexFolder.ts';
import { studyWriting } from './pairs.ts';

const source = 'data/documents.json';

async function readSource(site: string): Promise<string> {
  try {
    return await readFile(join(site, source), 'utf8');
  } catch {
    throw new ContentError(join(site, source), null, 'no such file', 'the documents that the build wrote');
  }
}

/**
 * Writes the search index of a built site into its folder `pagefind/`, from `data/documents.json`.
 *
 * @param site the folder of the built site
 * @returns how many passages can be found
 * @throws Error with one line; no part of an index is left behind
 */
export async function writeIndex(site: string): Promise<number> {
  const folder = join(site, indexName);
  await rm(folder, { recursive: true, force: true });
  const passages = listPassages(parseDocuments(await readSource(site), source), source);
  const writing = studyWriting(passages.map(({ text }) => text));
  const files = await buildIndex(passages, writing);
  try {
    for (const { path, content } of files) {
      const target = join(folder, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
    }
    await writeFile(join(folder, 'characters.json'), JSON.stringify(characterTable(writing)));
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  return passages.length;
}

/** Makes the built site searchable. */
export const search = (): AstroIntegration => ({
  name: 'search',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const count = await writeIndex(fileURLToPath(dir));
      logger.info(`${count} passages can be found`);
    },
  },
});
