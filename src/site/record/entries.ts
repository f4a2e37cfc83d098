import type { Corpus } from '../../corpus/load.ts';
import type { PolicyRecord, Records, Withdrawn } from '../../schemas/record.ts';
import type { Speech } from '../../schemas/speech.ts';
import { documentsById, type PolicyDocument } from '../documents.ts';
import { fromCorpus } from '../fromCorpus.ts';
import { recordsData } from '../recordsData.ts';
import { type RelatedIndex, relatedIndexOf } from './related.ts';

/** A record as `data/records.json` has it. */
export type RecordData = Awaited<ReturnType<typeof recordsData>>[number];

/** A record that stands, with everything that its page is made of. */
export interface RecordEntry {
  record: PolicyRecord;
  data: RecordData;
  document: PolicyDocument;
  /** The ids of the records before and after it in its document. */
  previous: string | null;
  next: string | null;
}

/** A record that was withdrawn, with what is still there of where it stood. */
export interface WithdrawnEntry {
  withdrawn: Withdrawn;
  /** Null where the document is gone, too. */
  document: PolicyDocument | null;
  speech: Speech | null;
}

interface Entries {
  standing: ReadonlyMap<string, RecordEntry>;
  withdrawn: ReadonlyMap<string, WithdrawnEntry>;
  related: RelatedIndex;
}

function standingOf(
  { records }: Records,
  document: PolicyDocument,
  data: ReadonlyMap<string | null, RecordData>,
): [string, RecordEntry][] {
  return records.flatMap((record, index): [string, RecordEntry][] => {
    const entry = data.get(record.id);
    if (!entry) return [];
    const beside = (step: number): string | null => records[index + step]?.id ?? null;
    return [[record.id, { record, data: entry, document, previous: beside(-1), next: beside(1) }]];
  });
}

async function read(corpus: Corpus): Promise<Entries> {
  const documents = await documentsById(corpus);
  const data = new Map((await recordsData(corpus)).map((entry) => [entry.id, entry]));
  const speeches = new Map(corpus.speeches.map((speech) => [speech.id, speech]));
  const standing = new Map<string, RecordEntry>();
  const withdrawn = new Map<string, WithdrawnEntry>();
  for (const registry of corpus.registries.values()) {
    const document = documents.get(registry.document) ?? null;
    if (document) for (const [id, entry] of standingOf(registry, document, data)) standing.set(id, entry);
    if (registry.withdrawn.length === 0) continue;
    const speech = document?.speech ?? speeches.get(registry.speech) ?? null;
    for (const each of registry.withdrawn) withdrawn.set(each.id, { withdrawn: each, document, speech });
  }
  const related = relatedIndexOf([...standing.values()].map(({ data: entry }) => entry));
  return { standing, withdrawn, related };
}

/** Every record that was ever published. */
export const recordEntries = fromCorpus(read);

/** The static paths of a page that every record has, those that are withdrawn included. */
export async function recordPages(): Promise<{ params: { id: string } }[]> {
  const { standing, withdrawn } = await recordEntries();
  return [...standing.keys(), ...withdrawn.keys()].map((id) => ({ params: { id } }));
}
