import type { Corpus, CorpusDocument } from '../../corpus/load.ts';
import { recordsById } from '../../corpus/placed.ts';
import type { CorpusRecord } from '../../corpus/record.ts';
import type { Withdrawn } from '../../model/record.ts';
import type { Speech } from '../../model/speech.ts';
import { documentsById } from '../documents.ts';
import { fromCorpus } from '../fromCorpus.ts';
import { type RelatedIndex, relatedIndexOf } from './related.ts';

/** A record that stands, with where its page leads. */
export interface RecordEntry {
  record: CorpusRecord;
  document: CorpusDocument;
  /** The ids of the records before and after it in its document. */
  previous: string | null;
  next: string | null;
}

/** The office of who says a record, in simplified script; null where the speech does not name it. */
export const officeOf = ({ record, document }: RecordEntry): string | null =>
  document.speech.people.find(({ name }) => name === record.speaker)?.office ?? null;

/** A record that was withdrawn, with what is still there of where it stood. */
export interface WithdrawnEntry {
  withdrawn: Withdrawn;
  /** Null where the document is gone, too. */
  document: CorpusDocument | null;
  speech: Speech | null;
}

interface Entries {
  current: ReadonlyMap<string, RecordEntry>;
  withdrawn: ReadonlyMap<string, WithdrawnEntry>;
  related: RelatedIndex;
}

function read(corpus: Corpus): Entries {
  const documents = documentsById(corpus);
  const speeches = new Map(corpus.speeches.map((speech) => [speech.id, speech]));
  const current = new Map<string, RecordEntry>();
  const withdrawn = new Map<string, WithdrawnEntry>();
  for (const registry of corpus.registries.values()) {
    const document = documents.get(registry.document) ?? null;
    const records = registry.records.flatMap(({ id }) => recordsById(corpus).get(id) ?? []);
    for (const [index, record] of records.entries()) {
      const beside = (step: number): string | null => records[index + step]?.id ?? null;
      if (document) current.set(record.id, { record, document, previous: beside(-1), next: beside(1) });
    }
    const speech = document?.speech ?? speeches.get(registry.speech) ?? null;
    for (const each of registry.withdrawn) withdrawn.set(each.id, { withdrawn: each, document, speech });
  }
  return { current, withdrawn, related: relatedIndexOf([...current.values()].map(({ record }) => record)) };
}

/** Every record that was ever published. */
export const recordEntries = fromCorpus(read);

/** The static paths of a page that every record has, those that are withdrawn included. */
export function recordPages(): { params: { id: string } }[] {
  const { current, withdrawn } = recordEntries();
  return [...current.keys(), ...withdrawn.keys()].map((id) => ({ params: { id } }));
}
