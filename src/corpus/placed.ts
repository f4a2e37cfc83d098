import { placedRecords } from '../schemas/placedRecords.ts';
import type { PolicyRecord } from '../schemas/record.ts';
import type { Corpus } from './load.ts';

/**
 * The records that stand in a document, those of other witnesses of the speech at their places here.
 *
 * @param document its id
 * @throws ContentError for a shared record that its own document does not have
 */
export function recordsStandingIn({ registries }: Pick<Corpus, 'registries'>, document: string): PolicyRecord[] {
  const here = registries.get(document);
  return here ? placedRecords(here, (owner) => registries.get(owner) ?? null) : [];
}
