import path from 'node:path';
import { placedRecords } from '../model/placedRecords.ts';
import { derived } from './derived.ts';
import type { Corpus } from './load.ts';
import { type CorpusRecord, quotesFrom } from './record.ts';

/** Every record of a corpus, by its id. */
export const recordsById = derived(
  (corpus: Pick<Corpus, 'records'>): ReadonlyMap<string, CorpusRecord> =>
    new Map(corpus.records.map((record) => [record.id, record])),
);

/**
 * The records that stand in a document, those of other witnesses of the speech at their places here.
 *
 * @param document its id
 * @throws ContentError for a shared record that its own document does not have
 */
export function recordsPresentIn(corpus: Corpus, document: string): CorpusRecord[] {
  const { folder, registries, documents } = corpus;
  const registry = registries.get(document);
  const home = documents.find(({ id }) => id === document);
  if (!registry || !home) return [];
  const quoted = quotesFrom(home.edition);
  return placedRecords(
    registry,
    (owner) => registries.get(owner) ?? null,
    path.join(folder, 'records'),
  ).flatMap((here): CorpusRecord[] => {
    const record = recordsById(corpus).get(here.id);
    return record ? [{ ...record, ...here, quote: quoted(here.anchor) }] : [];
  });
}
