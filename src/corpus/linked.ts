import { allDecisions, checkDecisions, type Decisions, decisionsIn } from './link/decisions.ts';
import { checkEvidence } from './link/checkEvidence.ts';
import { judgementsOn, type FollowedMeasure, measureOf, measuresWith } from './link/judged.ts';
import { isRegional } from './link/places.ts';
import { topicsOf } from './link/topics.ts';
import { readingTextOf, slice } from './registry/readingText.ts';
import type { Place, PolicyRecord, Records } from '../model/record.ts';
import type { Judgement } from '../model/measure.ts';
import type { Source } from '../model/source.ts';
import type { Speech } from '../model/speech.ts';
import type { Content } from './content.ts';

/** A record with what it is linked to. */
export interface LinkedRecord extends PolicyRecord {
  /** The document and the speech that it belongs to, and the day it was said. */
  readonly document: string;
  readonly speech: string;
  readonly said: string;
  /** The id of its measure; null for none. */
  readonly series: string | null;
  readonly topics: readonly string[];
  /** The same record in other witnesses of the speech. */
  readonly witnesses: readonly { readonly document: string; readonly anchor: Place }[];
}

/** A document as far as its records are linked by it. */
export interface Linkable {
  readonly source: Source;
  readonly speech: Speech;
  /** The reading text in simplified script. */
  readonly text: string;
}

/** Everything that follows from the records of all documents together. */
export interface Linked {
  /** Every record once, in its own document, in the order of the documents. */
  readonly records: readonly LinkedRecord[];
  /** All measures, with what was said of each. */
  readonly measured: readonly FollowedMeasure[];
  readonly decisions: Decisions;
  /** What became of every target that is followed, by its id, as it is judged on the day. */
  readonly judgements: ReadonlyMap<string, Judgement>;
}

/** What the linking goes by. */
export type LinkedBy = Pick<
  Content,
  'folder' | 'registries' | 'measures' | 'topics' | 'editorial' | 'evidence'
>;

/** The order of documents: the newest first. */
export const newestFirst = (
  { source: one }: Pick<Linkable, 'source'>,
  { source: other }: Pick<Linkable, 'source'>,
): number => other.published.day.localeCompare(one.published.day) || one.id.localeCompare(other.id);

function recordsOf(
  { source, speech, text }: Linkable,
  records: readonly PolicyRecord[],
  { measures, topics }: LinkedBy,
  decisions: Decisions,
  witnesses: ReadonlyMap<string, LinkedRecord['witnesses']>,
): LinkedRecord[] {
  if (records.length === 0) return [];
  const isPart = isRegional({ title: source.title.text, publisher: source.publisher, text });
  const reading = readingTextOf(text);
  return records.map((record): LinkedRecord => {
    const { start, end } = reading.sentences[Number(record.anchor.sentence.slice(1)) - 1] ?? record.anchor;
    return {
      ...record,
      document: source.id,
      speech: speech.id,
      said: speech.said.day,
      series: measureOf(measures, record, decisions, isPart),
      topics: topicsOf(topics, record, slice(reading, start, end)),
      witnesses: witnesses.get(record.id) ?? [],
    };
  });
}

/** Where the records of other documents stand, by their ids. */
const sharedPlaces = (registries: Iterable<Records>): Map<string, LinkedRecord['witnesses'][number][]> => {
  const places = [...registries].flatMap(({ document, shared }) =>
    shared.map(({ id, anchor }) => ({ id, document, anchor })),
  );
  return Map.groupBy(places, ({ id }) => id);
};

/**
 * Links the records of all documents with their measures and topics, and judges every target.
 *
 * @param documents in any order
 * @param by what stands in the documents, and what they are linked with
 * @param day the day to judge on
 * @param committed the day on which decisions are to be possible
 * @throws ContentError for a decision that fits nothing
 */
export function linkAndJudge(
  documents: readonly Linkable[],
  by: LinkedBy,
  day: string,
  committed: string,
): Linked {
  const { registries, measures, editorial, evidence } = by;
  const ids = documents.map(({ source }) => source.id);
  const decisions = allDecisions(ids.map((id) => decisionsIn(editorial.get(id) ?? [], id)));
  const standing = new Map(
    ids.flatMap((id) => (registries.get(id)?.records ?? []).map((record) => [record.id, record] as const)),
  );
  const withdrawn = new Set([...registries.values()].flatMap((each) => each.withdrawn.map(({ id }) => id)));
  checkEvidence(by.folder, evidence, { measures, records: standing, withdrawn, day: committed });
  checkDecisions(decisions, {
    ...{ records: standing, measures, day: committed, documents: new Set(ids) },
    facts: new Set(evidence.flatMap(({ facts }) => facts.map(({ id }) => id))),
  });
  const witnesses = sharedPlaces(registries.values());
  const records = documents
    .toSorted(newestFirst)
    .flatMap((document) =>
      recordsOf(document, registries.get(document.source.id)?.records ?? [], by, decisions, witnesses),
    );
  const measured = measuresWith(measures, records, evidence);
  const said = documents.map(({ source, speech }) => [source.id, speech.said.day] as const);
  const speeches = new Map(documents.map(({ speech }) => [speech.id, speech.said.day]));
  const judgements = judgementsOn(day, {
    ...{ records, measured, decisions, evidence, documents: new Map(said) },
    speeches: [...speeches.values()],
  });
  return { records, measured, decisions, judgements };
}
