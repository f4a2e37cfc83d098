import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { inContent } from '../folders.ts';
import { ContentError } from '../schemas/contentError.ts';
import { parseRegional } from '../schemas/regional.ts';
import { parseSearchWords } from '../schemas/searchWords.ts';
import { type Corpus, readCorpus, type ReadData } from './build/corpus.ts';
import { findFiles, folderName, pack, writingOf } from './build/findFiles.ts';
import { receivedTexts } from './build/received.ts';
import { buildIndex } from './buildIndex.ts';
import { indexName } from './indexFolder.ts';
import { type Entry, findName, type SearchWord } from './layout.ts';
import { inBoth } from '../text/scripts.ts';

/**
 * Pagefind's list of its passages, which its first question loads, grows with them; beyond so many it would
 * outgrow what a question may load, and there is no second index.
 */
const mostForPagefind = 8000;
const hasPagefind = ({ passages }: Corpus): boolean => passages.length <= mostForPagefind;

const reader =
  (site: string): ReadData =>
  async (name) => {
    const file = join(site, 'data', name);
    try {
      return await readFile(file, 'utf8');
    } catch {
      throw new ContentError(file, null, 'no such file', 'what the build wrote');
    }
  };

async function readWords(lexicon: string): Promise<SearchWord[]> {
  const [regionalFile, shortFile] = [join(lexicon, 'regional.tsv'), join(lexicon, 'search-words.tsv')];
  const regional = [...parseRegional(await readFile(regionalFile, 'utf8'), regionalFile)];
  const short = parseSearchWords(await readFile(shortFile, 'utf8'), shortFile);
  return [
    ...regional
      .filter(([taiwan, mainland]) => taiwan !== mainland)
      .map(([typed, found]): SearchWord => ({ typed, found: [inBoth(found)], kind: 'regional' })),
    ...short.map(({ typed, found }): SearchWord => ({
      typed: typed.toLowerCase(),
      found: found.map(inBoth),
      kind: 'short-form',
    })),
  ];
}

async function write(folder: string, name: string, content: Uint8Array | string): Promise<void> {
  const target = join(folder, name);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, content);
}

async function readReceived(corpus: Corpus, site: string): Promise<string[]> {
  const received: string[] = [];
  for (const document of corpus.documents) received.push(...(await receivedTexts(document, reader(site))));
  return received;
}

async function writePagefind(corpus: Corpus, received: readonly string[], folder: string): Promise<void> {
  const files = await buildIndex(corpus.passages, writingOf(corpus, received));
  for (const { path, content } of files) await write(folder, path, content);
}

async function writeFind(
  corpus: Corpus,
  received: readonly string[],
  folder: string,
  words: readonly SearchWord[],
): Promise<void> {
  const pagefind = hasPagefind(corpus);
  const files = findFiles(corpus, { words, received, pagefind });
  const entry: Entry = { folder: folderName(files) };
  for (const { name, bytes } of files) await write(folder, join(entry.folder, name), pack(bytes));
  await write(folder, 'entry.json', JSON.stringify(entry));
}

/**
 * Writes the search index of a built site, from the files of its `data/`: the search's own, of
 * everything, and a second one of the passages, Pagefind's, that steps in where a part of the first cannot be
 * loaded.
 *
 * @param site the folder of the built site
 * @param lexicon the folder of the tables of words
 * @returns how many passages can be found
 * @throws Error with one line; no part of an index is left behind
 */
export async function writeIndex(site: string, lexicon = inContent('lexicon')): Promise<number> {
  const folder = join(site, indexName);
  await rm(folder, { recursive: true, force: true });
  try {
    const corpus = await readCorpus(reader(site));
    const received = await readReceived(corpus, site);
    if (hasPagefind(corpus)) await writePagefind(corpus, received, folder);
    await writeFind(corpus, received, join(site, findName), await readWords(lexicon));
    return corpus.passages.length;
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
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
