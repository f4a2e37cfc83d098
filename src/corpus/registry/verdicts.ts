import type { Entry } from '../../model/editorial.ts';
import type { PolicyRecord, Records, Withdrawn } from '../../model/record.ts';
import { type EntryOf, misfit } from './editorial.ts';

/** What an entry can say of what a record states; what it is counted with and what became of it is not here. */
type Stating = 'confirm' | 'correct' | 'reject';

/** An entry about records that are there: which, and the words it was made for. */
export interface Verdict {
  entry: EntryOf<Stating>;
  /** The record's id. */
  id: string;
  words: string;
}

/**
 * The verdicts of an editorial file, one for each record that it names.
 *
 * @param document whose records a bare number names
 * @throws ContentError for a second verdict on one record
 */
export function verdictsOf(entries: readonly Entry[], document: string): Map<string, Verdict> {
  const verdicts = new Map<string, Verdict>();
  const add = (entry: Verdict['entry'], name: string, words: string): void => {
    const id = /^\d+$/.test(name) ? `${document}-${name}` : name;
    const other = verdicts.get(id);
    if (other)
      throw misfit(entry, `record ${name}, which line ${other.entry.line} is about`, 'one entry a record');
    verdicts.set(id, { entry, id, words });
  };
  for (const entry of entries) {
    if (entry.verdict === 'confirm') {
      for (const [name, words] of Object.entries(entry.records)) add(entry, name, words);
    } else if (entry.verdict === 'correct' || entry.verdict === 'reject') {
      add(entry, entry.record, entry.words);
    }
  }
  return verdicts;
}

/** Why a record is gone, and where it is now. */
export type Departure = Pick<Withdrawn, 'reason' | 'moved_to'>;

/** The records that an editorial file rejects. */
export const rejectionsIn = (entries: readonly Entry[], document: string): [id: string, Departure][] =>
  [...verdictsOf(entries, document)].flatMap(([id, { entry }]): [string, Departure][] =>
    entry.verdict === 'reject' ? [[id, { reason: entry.reason, moved_to: entry.moved_to ?? null }]] : [],
  );

/**
 * The record or tombstone that a verdict is about.
 *
 * @param committed the registry of the verdict's document, or null
 * @throws ContentError when the document has none, or what is rejected had other words
 */
export function subjectOf(
  { entry, id, words }: Verdict,
  document: string,
  committed: Records | null,
): PolicyRecord | Withdrawn {
  const all = [...(committed?.records ?? []), ...(committed?.withdrawn ?? [])];
  const subject = all.find((each) => each.id === id);
  if (!subject) {
    const isShared = committed?.shared.some((each) => each.id === id);
    const found = isShared ? `record ${id}, which another document has` : `no record ${id}`;
    throw misfit(entry, found, `one of records/${document}.json`);
  }
  if (entry.verdict === 'reject' && subject.anchor.exact !== words)
    throw misfit(entry, `${words} as record ${id}`, subject.anchor.exact);
  return subject;
}
