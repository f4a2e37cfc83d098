import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { readContent, type Received } from '../src/corpus/content.ts';
import { differences, write } from '../src/cli/differences.ts';

/** What a project is made of beside its content. */
const parts = ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Generated under `content/`, or about the very records of the project's own documents. */
const ofDocuments = ['sources', 'speeches', 'articles', 'records', 'editorial', 'published-urls.txt'];

/** How many rounds of the other speeches there are to one of the longest, so that documents have 20 to 30 records. */
const roundsPerLongest = 8;

/** The documents of each speech, those of the longest last. */
const bySpeech = (documents: readonly Received[]): Received[][] =>
  [...Map.groupBy(documents, ({ speech }) => speech.id).values()].toSorted(
    (a, b) => (a[0]?.bytes.length ?? 0) - (b[0]?.bytes.length ?? 0),
  );

/** Writes a copy of a document that differs from all others in its ids, its title and the end of its bytes. */
function writeCopy(content: string, { source, speech, bytes }: Received, copy: string): void {
  const id = `${source.id}-copy-${copy}`;
  const occasion = `${speech.id}-copy-${copy}`;
  const received = Buffer.concat([bytes, Buffer.from(`\n\n${copy}\n`)]);
  const described = {
    ...source,
    id,
    speech: occasion,
    sha256: createHash('sha256').update(received).digest('hex'),
    title: { ...source.title, text: `${source.title.text} ${copy}` },
  };
  const folder = path.join(content, 'sources', id);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, source.file), received);
  writeFileSync(path.join(folder, 'source.yaml'), stringify(described, { lineWidth: 0 }));
  write(path.join(content, 'speeches', `${occasion}.yaml`), stringify({ ...speech, id: occasion }));
}

/** Links every package by itself, so that what a build keeps among them stays in its own project. */
function linkPackages(folder: string): void {
  const target = path.join(folder, 'node_modules');
  mkdirSync(target);
  for (const name of readdirSync('node_modules')) {
    if (!name.startsWith('.')) {
      symlinkSync(path.resolve('node_modules', name), path.join(target, name), 'junction');
    }
  }
}

/**
 * Writes a project like this one with many documents: copies of its own, received and read anew.
 *
 * @param folder where it is written; what is there is removed
 * @param count at least so many documents
 * @returns how many there are
 */
export function writeCopies(folder: string, count: number): number {
  rmSync(folder, { recursive: true, force: true });
  const content = path.join(folder, 'content');
  mkdirSync(content, { recursive: true });
  for (const part of parts) cpSync(part, path.join(folder, part), { recursive: true });
  linkPackages(folder);
  for (const name of readdirSync('content').filter((each) => !ofDocuments.includes(each))) {
    cpSync(path.join('content', name), path.join(content, name), { recursive: true });
  }
  const speeches = bySpeech(readContent('content').documents);
  let written = 0;
  for (let round = 0; written < count; round += 1) {
    for (const documents of round % roundsPerLongest === 0 ? speeches : speeches.slice(0, -1)) {
      if (written >= count) break;
      for (const each of documents) writeCopy(content, each, String(round + 1));
      written += documents.length;
    }
  }
  for (const [file, text] of differences(readContent(content))) write(path.join(content, file), text ?? '');
  return written;
}
