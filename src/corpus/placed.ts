import path from 'node:path';
import { placedRecords } from '../schemas/placedRecords.ts';
import type { PolicyRecord } from '../schemas/record.ts';
import type { Corpus } from './load.ts';

/**
 * The records that stand in a document, those of other witnesses of the speech at their places here.
 *
 * @param document its id
 * @throws ContentError for a shared record that its own document does not have
 */
export function recordsStandingIn(
  { folder, registries }: Pick<Corpus, 'folder' | 'registries'>,
  document: string,
): PolicyRecord[] {
  const here = registries.get(document);
  if (!here) return [];
  return placedRecords(here, (owner) => registries.get(owner) ?? null, path.join(folder, 'records'));
}
