import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { extract, type Extraction } from '../src/extract/extract.ts';
import { readingTextOf } from '../src/registry/readingText.ts';
import { recordsFile } from '../src/registry/recordsFile.ts';
import { register } from '../src/registry/register.ts';
import type { Witness } from '../src/registry/witness.ts';
import { draftOf } from '../src/restore/draft.ts';
import type { Restored } from '../src/restore/restore.ts';
import { ContentError } from '../src/schemas/contentError.ts';
import { type Entry, parseEditorial } from '../src/schemas/editorial.ts';
import { parseRecords } from '../src/schemas/parseRecords.ts';
import type { Records } from '../src/schemas/record.ts';
import type { Person } from '../src/schemas/speech.ts';
import type { Reading } from './generate.ts';

/** The records of a restored text with what made them, and what was left out. */
export function extractFrom(restored: Restored, people: readonly Person[], said: string | null): Extraction {
  const { turns } = draftOf(restored, people, 'zh-Hans');
  return extract(restored.text, { said, blocks: restored.blocks, turns });
}

/** The files of a folder with one ending, by their names without it, and those with another. */
function filesIn(folder: string, ending: string): { files: Map<string, string>; others: string[] } {
  const names = existsSync(folder) ? readdirSync(folder).toSorted() : [];
  const visible = names.filter((name) => !name.startsWith('.'));
  const files = visible
    .filter((name) => name.endsWith(ending))
    .map((name): [string, string] => [name.slice(0, -ending.length), path.join(folder, name)]);
  const others = visible.filter((name) => !name.endsWith(ending)).map((name) => path.join(folder, name));
  return { files: new Map(files), others };
}

/** The registries as committed, by document. */
export function readRegistries(content: string): Map<string, Records> {
  const { files } = filesIn(path.join(content, 'records'), '.json');
  return new Map(
    [...files].map(([document, file]) => [
      document,
      parseRecords(readFileSync(file, 'utf8'), document, file),
    ]),
  );
}

/**
 * What people have decided about records, by document.
 *
 * @param known the ids of all documents, those that are withdrawn but have a registry included
 * @throws ContentError for a file that is about no document, or cannot be used
 */
export function readEditorial(content: string, known: readonly string[]): Map<string, Entry[]> {
  const { files, others } = filesIn(path.join(content, 'editorial'), '.yaml');
  const [stray] = others;
  if (stray !== undefined) throw new ContentError(stray, null, 'a file that is not read', '<document>.yaml');
  for (const [document, file] of files) {
    if (!known.includes(document))
      throw new ContentError(file, null, `no document ${document}`, `one of ${known.join(', ')}`);
  }
  return new Map(
    [...files].map(([document, file]) => [document, parseEditorial(readFileSync(file, 'utf8'), file)]),
  );
}

/**
 * The registries that readings of all documents give, with what is committed and what people decided.
 *
 * @param note is told where the rules read something else than what was decided
 * @returns texts by path below the content folder
 * @throws ContentError for a registry or an editorial file that cannot be used
 */
export function registryFiles(
  content: string,
  readings: readonly Reading[],
  note: (line: string) => void,
): Map<string, string> {
  const ids = readings.map(({ received }) => received.source.id);
  const committed = readRegistries(content);
  const entries = readEditorial(content, [...new Set([...ids, ...committed.keys()])]);
  const witnesses = readings.map(({ received: { source, speech }, restored }): Witness => ({
    document: source.id,
    speech: speech.id,
    published: source.published.day,
    isSupplied: restored.edits.some(({ witness }) => witness !== undefined),
    text: readingTextOf(restored.text),
    found: extractFrom(restored, speech.people, speech.said.day).records.map(({ statement }) => statement),
    committed: committed.get(source.id) ?? null,
    entries: entries.get(source.id) ?? [],
  }));
  const retired = [...committed.values()]
    .filter(({ document }) => !ids.includes(document))
    .map((each) => ({ committed: each, entries: entries.get(each.document) ?? [] }));
  const speeches = new Set(
    [...witnesses, ...retired.map((each) => each.committed)].map(({ speech }) => speech),
  );
  const registries = [...speeches].flatMap((id) =>
    register(
      witnesses.filter(({ speech }) => speech === id),
      retired.filter((each) => each.committed.speech === id),
      note,
    ),
  );
  const isKept = ({ document, withdrawn }: Records): boolean =>
    ids.includes(document) || withdrawn.length > 0 || entries.has(document);
  return new Map(
    registries
      .filter(isKept)
      .map((registry) => [path.join('records', `${registry.document}.json`), recordsFile(registry)]),
  );
}
