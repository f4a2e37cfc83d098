import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { asOf as asOfSchema } from '../model/asOf.ts';
import { ContentError } from '../model/contentError.ts';
import { parseYaml } from './parse/parseYaml.ts';
import type { Speech } from '../model/speech.ts';
import { textOf } from './files.ts';
import { checkEditorial } from './kinds/editorial.ts';
import { type AllKinds, readKinds } from './kinds/index.ts';
import type { ReceivedFile } from './kinds/sources.ts';
import { type Lexicon, readLexicon } from './lexicon.ts';
import { readWithdrawn, type WithdrawnPage } from './kinds/withdrawn.ts';

/** A received document with its description and the speech it is a witness of. */
export interface Received extends ReceivedFile {
  readonly speech: Speech;
}

/** What a content folder holds, but for the articles and pages that a site is made of. */
export interface Content extends AllKinds {
  /** The path of the folder. */
  readonly folder: string;
  /** The received documents in the order of their ids. */
  readonly documents: readonly Received[];
  /** What once had pages of its own. */
  readonly withdrawn: readonly WithdrawnPage[];
  /** Every address that was ever published, in order. */
  readonly published: readonly string[];
  /** The day that deadlines are held against. */
  readonly asOf: string;
  readonly lexicon: Lexicon;
}

/** The list of every address that was ever published, one a line. */
export const publishedFile = (folder: string): string => path.join(folder, 'published-urls.txt');

/** The file of the day that deadlines are held against. */
export const asOfFile = (folder: string): string => path.join(folder, 'as-of.yaml');

function readAsOf(folder: string): string {
  const file = asOfFile(folder);
  if (!existsSync(file))
    throw new ContentError(file, null, 'no file', 'the day that deadlines are held against');
  return parseYaml(asOfSchema, readFileSync(file, 'utf8'), file).day;
}

/** Gives every document its speech. */
function withSpeeches(folder: string, { sources, speeches }: AllKinds): Received[] {
  const byId = new Map(speeches.map((speech) => [speech.id, speech]));
  return sources.map((file): Received => {
    const speech = byId.get(file.source.speech);
    if (speech) return { ...file, speech };
    throw new ContentError(
      path.join(file.folder, 'source.yaml'),
      'speech',
      `unknown speech ${file.source.speech}`,
      `one of ${path.join(folder, 'speeches')}: ${[...byId.keys()].join(', ')}`,
    );
  });
}

/**
 * Reads and checks a content folder: what people have authored, and what is kept of every run before.
 *
 * @param folder the content folder
 * @throws ContentError at the first thing that cannot be used
 */
export function readContent(folder: string): Content {
  const all = readKinds(folder);
  const documents = withSpeeches(folder, all);
  const known = new Set([...documents.map(({ source: { id } }) => id), ...all.registries.keys()]);
  checkEditorial(folder, all.editorial.keys(), [...known]);
  return {
    ...all,
    folder,
    documents,
    withdrawn: readWithdrawn(folder),
    published: textOf(publishedFile(folder))
      .split('\n')
      .filter((line) => line !== ''),
    asOf: readAsOf(folder),
    lexicon: readLexicon(folder),
  };
}
