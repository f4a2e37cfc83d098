import { at, valueAt } from '../../../lang/at.ts';
import type { CorpusDocument, Corpus } from '../../../corpus/load.ts';
import type { CorpusRecord } from '../../../corpus/record.ts';
import { speaksOf } from '../../../corpus/link/topics.ts';
import type { Measure } from '../../../model/measure.ts';
import type { Topic } from '../../../model/topic.ts';
import { inBoth, type InScripts } from '../../../lang/scripts.ts';
import { listPassages, newestFirst, type SearchableDocument } from '../documents.ts';
import { type EvidenceRow, recordSections } from '../layout.ts';
import { sectionOf } from './sections.ts';
import type { Passage } from '../passage.ts';

/** Everything that can be found, in the order in which answers are shown. */
export interface SearchCorpus {
  /** Newest first. */
  readonly documents: readonly SearchableDocument[];
  readonly passages: readonly Passage[];
  /** By kind, then in the order of the documents. */
  readonly records: readonly CorpusRecord[];
  /** Sources outside the collection, the newest first, each before its facts. */
  readonly evidence: readonly EvidenceRow[];
  readonly topics: readonly Pick<Topic, 'id' | 'name' | 'words' | 'except'>[];
  readonly speakers: readonly { readonly id: string; readonly name: InScripts }[];
  /** Of measures whose names hold what is looked for, the one that is spoken of most stands first. */
  readonly measures: readonly Pick<Measure, 'id' | 'name' | 'unit'>[];
}

function searchable({ id, source, articles, edition }: CorpusDocument): SearchableDocument {
  const { 'zh-Hans': simplified, 'zh-Hant': traditional } = articles;
  return {
    id,
    published: source.published.day,
    publisher: source.publisher,
    title: { 'zh-Hans': simplified.data.title, 'zh-Hant': traditional.data.title },
    text: edition.text,
    sentences: edition.sentences.map((sentence) => ({
      ...sentence,
      speaker: sentence.speaker?.['zh-Hans'] ?? null,
      heading: at(edition.blocks, sentence.block).depth !== null,
    })),
  };
}

/** Records by section, then in the order of the documents and of their texts. */
function inOrder(records: readonly CorpusRecord[], documents: readonly SearchableDocument[]): CorpusRecord[] {
  const order = new Map(documents.map(({ id }, index) => [id, index]));
  const place = ({ document }: CorpusRecord): number => order.get(document) ?? documents.length;
  return records.toSorted(
    (a, b) =>
      recordSections.indexOf(sectionOf(a)) - recordSections.indexOf(sectionOf(b)) ||
      place(a) - place(b) ||
      a.anchor.start - b.anchor.start,
  );
}

/** Sources, the newest first, each before those of its facts that count. */
const evidenceRows = (sources: Corpus['evidence']): EvidenceRow[] =>
  sources
    .toSorted((a, b) => b.published.localeCompare(a.published, 'en') || a.id.localeCompare(b.id, 'en'))
    .flatMap(({ id, title, publisher, published, facts }) => {
      const common = { source: id, day: published, publisher: inBoth(publisher) };
      const standing = facts.filter(({ withdrawn }) => withdrawn === null);
      return [
        { ...common, fact: null, text: inBoth(title) },
        ...standing.map(({ n, statement }) => ({ ...common, fact: n, text: inBoth(statement) })),
      ];
    });

/**
 * What of a corpus can be found.
 *
 * @throws ContentError for a text that differs in length between the scripts
 */
export function searchCorpusOf(corpus: Corpus): SearchCorpus {
  const documents = corpus.documents.map(searchable).toSorted(newestFirst);
  return {
    documents,
    passages: listPassages(documents),
    records: inOrder(corpus.records, documents),
    evidence: evidenceRows(corpus.evidence),
    topics: corpus.topics,
    speakers: Object.entries(corpus.speakers).map(([id, name]) => ({ id, name: inBoth(name) })),
    measures: corpus.measured
      .toSorted((a, b) => b.points.length - a.points.length)
      .map(({ measure }) => measure),
  };
}

/** For each section of results, the entries that belong to a value of a facet; rising. */
export interface FacetEntries {
  readonly passages: readonly number[];
  readonly records: readonly number[];
  readonly documents: readonly number[];
}

/** For each key, which of the items have it. */
function placesBy<T>(items: readonly T[], keys: (item: T) => readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [index, item] of items.entries()) {
    for (const key of keys(item)) {
      const before = places.get(key);
      if (before) before.push(index);
      else places.set(key, [index]);
    }
  }
  return places;
}

/** The entries of each topic: records as they are grouped, passages and titles by the topic's words. */
export function topicEntries({ documents, passages, records, topics }: SearchCorpus): FacetEntries[] {
  const spokenOf = (text: InScripts): string[] =>
    topics.filter((topic) => speaksOf(topic, text['zh-Hans'])).map(({ id }) => id);
  const inPassages = placesBy(passages, ({ text }) => spokenOf(text));
  const inRecords = placesBy(records, ({ topics: own }) => own);
  const inTitles = placesBy(documents, ({ title }) => spokenOf(title));
  return topics.map(({ id }) => ({
    passages: inPassages.get(id) ?? [],
    records: inRecords.get(id) ?? [],
    documents: inTitles.get(id) ?? [],
  }));
}

/** The entries of each speaker: what somebody says, and the documents in which somebody speaks. */
export function speakerEntries({ documents, passages, records, speakers }: SearchCorpus): FacetEntries[] {
  const inPassages = placesBy(passages, ({ speaker }) => (speaker ? [speaker['zh-Hans']] : []));
  const inRecords = placesBy(records, ({ speaker }) => (speaker === null ? [] : [speaker]));
  const order = new Map(documents.map(({ id }, index) => [id, index]));
  return speakers.map(({ name }) => {
    const own = inPassages.get(name['zh-Hans']) ?? [];
    const places = own.map((passage) => valueAt(order, at(passages, passage).document));
    return { passages: own, records: inRecords.get(name['zh-Hans']) ?? [], documents: [...new Set(places)] };
  });
}

/** The entries of each measure: its records. */
export function measureEntries({ records, measures }: SearchCorpus): FacetEntries[] {
  const inRecords = placesBy(records, ({ series }) => (series === null ? [] : [series]));
  return measures.map(({ id }) => ({ passages: [], records: inRecords.get(id) ?? [], documents: [] }));
}
