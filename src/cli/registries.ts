import path from 'node:path';
import type { Content } from '../corpus/content.ts';
import { extract, type Extraction } from '../extract/extract.ts';
import { readingTextOf } from '../corpus/registry/readingText.ts';
import { recordsFile } from '../corpus/recordsFile.ts';
import { register } from '../corpus/registry/register.ts';
import type { Witness } from '../corpus/registry/witness.ts';
import { draftOf } from '../restore/draft.ts';
import { issuerOf } from '../restore/issuer.ts';
import type { Restored } from '../restore/restore.ts';
import type { Records } from '../model/record.ts';
import type { Person } from '../model/speech.ts';
import type { Reading } from './generate.ts';

/** The records of a restored text with what made them, and what was left out. */
export function extractFrom(restored: Restored, people: readonly Person[], said: string | null): Extraction {
  const { turns } = draftOf(restored, people, 'zh-Hans');
  return extract(restored.text, { said, blocks: restored.blocks, turns, issuer: issuerOf(restored) });
}

/**
 * The registries that readings of all documents give, with what is committed and what people decided.
 *
 * @param note is told where the rules read something else than what was decided
 * @returns by document
 * @throws ContentError for decisions that cannot be used
 */
export function registriesOf(
  { registries: committed, editorial: entries }: Pick<Content, 'registries' | 'editorial'>,
  readings: readonly Reading[],
  note: (line: string) => void,
): Map<string, Records> {
  const ids = readings.map(({ received }) => received.source.id);
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
  return new Map(registries.filter(isKept).map((registry) => [registry.document, registry]));
}

/** The files of registries, by path below the content folder. */
export const registryFiles = (registries: ReadonlyMap<string, Records>): Map<string, string> =>
  new Map(
    Array.from(registries, ([document, registry]) => [
      path.join('records', `${document}.json`),
      recordsFile(registry),
    ]),
  );
