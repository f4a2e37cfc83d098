import { dueOf, isReadAfter } from './link/due.ts';
import type { Corpus } from './load.ts';
import type { CorpusRecord } from './record.ts';

/** What was read after a target was due, or of one without deadline after it was said. */
export interface ReadSince {
  readonly speeches: number;
  readonly sources: number;
  /** The day of the last of them. */
  readonly until: string;
}

/**
 * What there is in the collection and among the sources outside it in which a report on a target could stand.
 *
 * @returns null for what is no target, or where there is nothing
 */
export function readSince(
  { documents, evidence, day }: Pick<Corpus, 'documents' | 'evidence' | 'day'>,
  record: Pick<CorpusRecord, 'kind' | 'type' | 'time' | 'said'>,
): ReadSince | null {
  if (record.kind !== 'target') return null;
  const isRead = isReadAfter(dueOf(record), record.said, day);
  const speeches = new Map(documents.map(({ speech }) => [speech.id, speech.said.day]));
  const said = [...speeches.values()].filter(isRead);
  const published = evidence.map((source) => source.published).filter(isRead);
  const until = [...said, ...published].toSorted().at(-1);
  return until === undefined ? null : { speeches: said.length, sources: published.length, until };
}
