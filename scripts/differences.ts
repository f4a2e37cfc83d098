import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { ContentError } from '../src/schemas/contentError.ts';
import { readDocuments } from './content.ts';
import { filesOf, readAll } from './generate.ts';
import { readLexicon } from './resources.ts';

/**
 * What differs between the content folder and what its sources give.
 *
 * @param content the content folder
 * @returns paths below it, with what is to be there; null for a file that is not to be there
 * @throws ContentError when the content cannot be used
 */
export function differences(content: string): Map<string, string | null> {
  const readings = readAll(readDocuments(content), readLexicon(content));
  const wanted = new Map(readings.flatMap((reading) => [...filesOf(reading)]));
  const differing = new Map<string, string | null>();
  for (const [file, text] of wanted) {
    const target = path.join(content, file);
    if (!existsSync(target) || readFileSync(target, 'utf8') !== text) differing.set(file, text);
  }
  const articles = path.join(content, 'articles');
  const present = existsSync(articles) ? readdirSync(articles, { recursive: true, withFileTypes: true }) : [];
  for (const entry of present) {
    const file = path.relative(content, path.join(entry.parentPath, entry.name));
    if (entry.isFile() && !wanted.has(file)) differing.set(file, null);
  }
  return differing;
}

/** A difference as an error: the file, what is there, and what is expected. */
export function explain(content: string, file: string, text: string | null): ContentError {
  const target = path.join(content, file);
  const found = text === null ? 'a file' : existsSync(target) ? 'another text' : 'no file';
  const expected = text === null ? 'none' : 'what its source gives';
  return new ContentError(target, null, found, `${expected} (npm run refresh)`);
}

/** Writes a file whole or not at all. */
function write(target: string, text: string): void {
  mkdirSync(path.dirname(target), { recursive: true });
  const unfinished = `${target}.part`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, target);
}

/** Removes a folder that nothing is left in. */
function removeIfEmpty(folder: string): void {
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}

/**
 * Makes the content folder what its sources give, and says what it did.
 *
 * @param content the content folder
 * @param differing what differs
 */
export function settle(content: string, differing: ReadonlyMap<string, string | null>): void {
  for (const [file, text] of differing) {
    const target = path.join(content, file);
    if (text === null) {
      rmSync(target);
      removeIfEmpty(path.dirname(target));
    } else {
      write(target, text);
    }
    console.log(`${text === null ? 'removed' : 'wrote'} ${target}`);
  }
}
