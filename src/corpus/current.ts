import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { day as calendarDay } from '../model/common.ts';
import { contentDir } from './folders.ts';
import { ContentError } from '../model/contentError.ts';
import { type Corpus, loadCorpus } from './load.ts';

/** The corpus that the whole process shares, and what its folder looked like before it was read. */
interface Held {
  corpus?: Corpus;
  stamp?: string;
}

/**
 * A build gives its configuration, its loaders and its pages modules of their own each: what they share has a
 * place outside of modules.
 */
const shared = globalThis as typeof globalThis & { meipiCorpus?: Held };
const held = (): Held => (shared.meipiCorpus ??= {});

/** The day that `BUILD_DAY` names; null where it names none. */
function givenDay(): string | null {
  const given = process.env.BUILD_DAY ?? '';
  if (given === '') return null;
  if (!calendarDay.safeParse(given).success)
    throw new ContentError('BUILD_DAY', null, given, 'a day as YYYY-MM-DD');
  return given;
}

/** Changes with every file of a folder that is written, added or removed. */
function stampOf(folder: string): string {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const { mtimeMs, size } = statSync(file);
      return `${file} ${mtimeMs} ${size}`;
    })
    .toSorted()
    .join('\n');
}

/**
 * Reads a content folder, whatever was read before; its corpus is the current one from then on.
 *
 * @throws ContentError for content that cannot be used
 */
export function readCorpus(folder: string): Corpus {
  const now = held();
  delete now.corpus;
  now.stamp = stampOf(folder);
  return (now.corpus = loadCorpus(folder, givenDay()));
}

/**
 * The corpus of the site: read once, and again only after `renewCorpus`.
 *
 * @throws ContentError for content that cannot be used
 */
export const currentCorpus = (): Corpus => held().corpus ?? readCorpus(contentDir);

/**
 * Lets the corpus be read anew where anything in the content folder has changed since it was read.
 *
 * @returns whether anything has
 */
export function renewCorpus(): boolean {
  const now = held();
  if (!now.corpus || now.stamp === stampOf(now.corpus.folder)) return false;
  delete now.corpus;
  return true;
}
