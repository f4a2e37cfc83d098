import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ContentError } from '../model/contentError.ts';

const stagingOf = (content: string): string => path.join(content, '.staging');
const journalOf = (content: string): string => path.join(stagingOf(content), 'journal.json');

/**
 * Undoes what an installation left behind that was cut off: what it had moved into place goes, and its
 * staging folder with it.
 *
 * @param content the content folder
 */
export function recover(content: string): void {
  const journal = journalOf(content);
  if (existsSync(journal)) {
    const targets: unknown = JSON.parse(readFileSync(journal, 'utf8'));
    for (const target of Array.isArray(targets) ? targets : []) {
      if (typeof target === 'string') rmSync(path.join(content, target), { recursive: true, force: true });
    }
  }
  rmSync(stagingOf(content), { recursive: true, force: true });
}

/** The topmost part of a path that does not exist yet: a folder or file that can be moved in as a whole. */
function newPart(content: string, file: string): string {
  const parts = file.split(path.sep);
  for (let depth = 1; depth <= parts.length; depth += 1) {
    const part = parts.slice(0, depth).join(path.sep);
    if (!existsSync(path.join(content, part))) return part;
  }
  throw new ContentError(path.join(content, file), null, 'a file', 'no file yet');
}

/**
 * Puts new files into the content folder, all or none: written aside first, listed in a journal, then
 * moved in. Whatever stops it, the next `recover` brings back the state before.
 *
 * @param content the content folder
 * @param files by path below it; none of them may exist
 * @throws ContentError when a file exists already, or nothing can be written
 */
export function install(content: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  recover(content);
  const staging = stagingOf(content);
  const targets = [...new Set(Array.from(files.keys(), (file) => newPart(content, file)))];
  try {
    for (const [file, data] of files) {
      const staged = path.join(staging, file);
      mkdirSync(path.dirname(staged), { recursive: true });
      writeFileSync(staged, data);
    }
    writeFileSync(journalOf(content), JSON.stringify(targets));
    for (const target of targets) renameSync(path.join(staging, target), path.join(content, target));
    rmSync(journalOf(content));
  } catch (error) {
    recover(content);
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new ContentError(content, null, code, 'a folder that can be written to');
  }
  rmSync(staging, { recursive: true, force: true });
}
