import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Extracted, extract } from '../src/extract/extract.ts';
import { readingTextOf } from '../src/registry/readingText.ts';
import { parseRecords, recordsFile } from '../src/registry/recordsFile.ts';
import { register } from '../src/registry/register.ts';
import type { Witness } from '../src/registry/witness.ts';
import { editionOf } from '../src/restore/edition.ts';
import type { Restored } from '../src/restore/restore.ts';
import { ContentError } from '../src/schemas/contentError.ts';
import { type Entry, parseEditorial } from '../src/schemas/editorial.ts';
import type { Records } from '../src/schemas/record.ts';
import type { Person } from '../src/schemas/speech.ts';
import type { Reading } from './generate.ts';

/** The records of a restored text, with what made them. */
export function extractFrom(restored: Restored, people: readonly Person[], said: string | null): Extracted[] {
  const { turns } = editionOf(restored, people, 'zh-Hans');
  return extract(restored.text, { said, blocks: restored.blocks, turns });
}

/** The files of a folder with one ending, by their names without it. */
function filesIn(folder: string, ending: string): Map<string, string> {
  const names = existsSync(folder) ? readdirSync(folder).toSorted() : [];
  return new Map(
    names
      .filter((name) => name.endsWith(ending) && !name.startsWith('.'))
      .map((name) => [name.slice(0, -ending.length), path.join(folder, name)]),
  );
}

/** The registries as committed, by document. */
export function readRegistries(content: string): Map<string, Records> {
  const files = filesIn(path.join(content, 'records'), '.json');
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
 * @param known the ids of all documents
 * @throws ContentError for a file that is about no document, or cannot be used
 */
export function readEditorial(content: string, known: readonly string[]): Map<string, Entry[]> {
  const files = filesIn(path.join(content, 'editorial'), '.yaml');
  for (const [document, file] of files) {
    if (!known.includes(document))
      throw new ContentError(
        file,
        null,
        `no document ${document}`,
        `one of content/sources: ${known.join(', ')}`,
      );
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
  const [committed, entries] = [readRegistries(content), readEditorial(content, ids)];
  const witnesses = readings.map(({ received: { source, speech }, restored }): Witness => ({
    document: source.id,
    speech: speech.id,
    published: source.published.day,
    isSupplied: restored.edits.some(({ witness }) => witness !== undefined),
    text: readingTextOf(restored.text),
    found: extractFrom(restored, speech.people, speech.said.day).map(({ statement }) => statement),
    committed: committed.get(source.id) ?? null,
    entries: entries.get(source.id) ?? [],
  }));
  const retired = [...committed.values()].filter(({ document }) => !ids.includes(document));
  const speeches = new Set([...witnesses, ...retired].map(({ speech }) => speech));
  const registries = [...speeches].flatMap((id) =>
    register(
      witnesses.filter(({ speech }) => speech === id),
      retired.filter(({ speech }) => speech === id),
      note,
    ),
  );
  const isKept = ({ document, withdrawn }: Records): boolean =>
    ids.includes(document) || withdrawn.length > 0;
  return new Map(
    registries
      .filter(isKept)
      .map((registry) => [path.join('records', `${registry.document}.json`), recordsFile(registry)]),
  );
}
