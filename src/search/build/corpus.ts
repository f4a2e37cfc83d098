import { z } from 'zod';
import { speaksOf } from '../../link/topics.ts';
import { ContentError } from '../../schemas/contentError.ts';
import { publishedSpeaker, publishedTopic } from '../../schemas/published/gatherings.ts';
import { publishedSeries } from '../../schemas/published/series.ts';
import { type PublishedRecord, publishedRecord } from '../../schemas/published/record.ts';
import { listPassages, newestFirst, parseDocuments, type SearchableDocument } from '../documents.ts';
import { kindOrder } from '../layout.ts';
import type { InScripts, Passage } from '../passage.ts';

/** A file of `data/` that the build wrote. */
export type ReadData = (name: string) => Promise<string>;

/** Everything that can be found, in the order in which answers are shown. */
export interface Corpus {
  /** Newest first. */
  readonly documents: readonly SearchableDocument[];
  readonly passages: readonly Passage[];
  /** By kind, then in the order of the documents. */
  readonly records: readonly PublishedRecord[];
  readonly topics: readonly z.infer<typeof publishedTopic>[];
  readonly speakers: readonly z.infer<typeof publishedSpeaker>[];
  readonly measures: readonly z.infer<typeof publishedSeries>[];
}

async function readList<S extends z.ZodType>(read: ReadData, name: string, schema: S): Promise<z.infer<S>[]> {
  const file = `data/${name}`;
  let data: unknown;
  try {
    data = JSON.parse(await read(name));
  } catch (error) {
    if (error instanceof ContentError) throw error;
    throw new ContentError(file, null, 'broken JSON', 'a list');
  }
  const result = z.array(schema).safeParse(data);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new ContentError(file, issue?.path.join('.') ?? null, issue?.message ?? 'other data', 'a list');
}

/**
 * Reads what the build wrote about its documents.
 *
 * @throws ContentError for a file that is missing or of another shape
 */
export async function readCorpus(read: ReadData): Promise<Corpus> {
  const name = 'data/documents.json';
  const documents = parseDocuments(await read('documents.json'), name).toSorted(newestFirst);
  const order = new Map(documents.map(({ id }, index) => [id, index]));
  const records = await readList(read, 'records.json', publishedRecord);
  const place = ({ document }: PublishedRecord): number => {
    const found = order.get(document);
    if (found === undefined)
      throw new ContentError('data/records.json', null, document, 'a document that is there');
    return found;
  };
  return {
    documents,
    passages: listPassages(documents, name),
    records: records
      .map((record, index) => ({ record, index, place: place(record) }))
      .toSorted(
        (a, b) =>
          kindOrder.indexOf(a.record.kind) - kindOrder.indexOf(b.record.kind) ||
          a.place - b.place ||
          a.record.anchor.start - b.record.anchor.start ||
          a.index - b.index,
      )
      .map(({ record }) => record),
    topics: await readList(read, 'topics.json', publishedTopic),
    speakers: await readList(read, 'speakers.json', publishedSpeaker),
    // Of measures whose names hold what is looked for, the one that is spoken of most stands first.
    measures: (await readList(read, 'series.json', publishedSeries)).toSorted(
      (a, b) => b.points.length - a.points.length,
    ),
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

const nameOf = (speaker: InScripts | null): string[] => (speaker ? [speaker['zh-Hans']] : []);

/** The entries of each topic: records as they are gathered, passages and titles by the topic's words. */
export function topicEntries({ documents, passages, records, topics }: Corpus): FacetEntries[] {
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
export function speakerEntries({ documents, passages, records, speakers }: Corpus): FacetEntries[] {
  const inPassages = placesBy(passages, ({ speaker }) => nameOf(speaker));
  const inRecords = placesBy(records, ({ speaker }) => nameOf(speaker));
  const order = new Map(documents.map(({ id }, index) => [id, index]));
  return speakers.map(({ name }) => {
    const own = inPassages.get(name['zh-Hans']) ?? [];
    const places = own.map((passage) => order.get(passages[passage]?.document ?? '') ?? 0);
    return { passages: own, records: inRecords.get(name['zh-Hans']) ?? [], documents: [...new Set(places)] };
  });
}

/** The entries of each measure: its records. */
export function measureEntries({ records, measures }: Corpus): FacetEntries[] {
  const inRecords = placesBy(records, ({ series }) => (series === null ? [] : [series]));
  return measures.map(({ id }) => ({ passages: [], records: inRecords.get(id) ?? [], documents: [] }));
}
