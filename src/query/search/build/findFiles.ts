import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { characterTable } from '../characterTable.ts';
import {
  type Core,
  coreFile,
  documentsFile,
  listSets,
  type NamedDocument,
  type SearchWord,
  termsFile,
  type TermRow,
} from '../layout.ts';
import { packSignature } from '../pack.ts';
import { studyWriting, type Writing } from '../pairs.ts';
import { inBoth, toTraditional, type InScripts } from '../../../lang/scripts.ts';
import { type IndexFile, writeBuckets } from './buckets.ts';
import type { SearchCorpus } from './corpus.ts';
import { gramLists } from './gramLists.ts';
import { receivedInScripts } from './received.ts';
import { syllablesOf } from './sounds.ts';
import { documentBounds, facetTables, quantityTables, timeTables } from './tables.ts';
import { listWords } from './terms.ts';
import { blocksOf, jsonFile, textBlocks } from './texts.ts';

/** Lists of more entries than this are long: what holds their strings gets lists of its own. */
const longList = 16_384;

export interface FindOptions {
  /** What stands for what; folded, in simplified script. */
  readonly words: readonly SearchWord[];
  /** For each passage, its sentence as received. */
  readonly received: readonly string[];
  /** Whether Pagefind has the passages, too. */
  readonly pagefind: boolean;
  readonly longFrom?: number;
}

const inFolder = (folder: string, files: readonly IndexFile[]): IndexFile[] =>
  files.map(({ name, bytes }) => ({ name: `${folder}/${name}`, bytes }));

function textsOf(corpus: SearchCorpus, received: readonly string[]) {
  return {
    passages: corpus.passages.map(({ text }) => text),
    subjects: corpus.records.map(({ subject }) => inBoth(subject)),
    quotes: corpus.records.map(({ quote }) => quote),
    titles: corpus.documents.map(({ title }) => title),
    evidence: corpus.evidence.map(({ text }) => text),
    asReceived: received.map(receivedInScripts),
  };
}

/**
 * What all texts that can be found make of each character: the lists, Pagefind's records and the questions go
 * by the same.
 */
export const writingOf = (corpus: SearchCorpus, received: readonly string[]): Writing =>
  studyWriting(Object.values(textsOf(corpus, received)).flat());

/**
 * Makes the search's own index.
 *
 * @returns its files before packing; the same for the same corpus
 * @throws RangeError when the scripts of a text do not stand side by side
 */
export function findFiles(
  corpus: SearchCorpus,
  { words, received, pagefind, longFrom = longList }: FindOptions,
): IndexFile[] {
  const { passages, subjects, quotes, titles, evidence, asReceived } = textsOf(corpus, received);
  const writing = writingOf(corpus, received);
  const lists = (texts: readonly InScripts[]) => gramLists(texts, writing, longFrom);
  const sets = {
    passages: writeBuckets([lists(passages)]),
    others: writeBuckets([subjects, quotes, titles, evidence].map(lists)),
    received: writeBuckets([lists(asReceived)]),
  };
  const quantities = quantityTables(corpus.records);
  const times = timeTables(corpus.records);
  const facets = facetTables(corpus);
  const recordsOf = Map.groupBy(corpus.records, ({ series }) => series);
  const core: Core = {
    characters: characterTable(writing),
    lists: {
      passages: sets.passages.shape,
      others: sets.others.shape,
      received: sets.received.shape,
    },
    pagefind,
    ...documentBounds(corpus),
    evidence: evidence.length,
    topics: corpus.topics.map(({ id, name }) => ({
      id,
      name: { 'zh-Hans': name['zh-Hans'], 'zh-Hant': name['zh-Hant'] },
    })),
    speakers: corpus.speakers.map(({ id, name }) => ({ id, name })),
    measures: corpus.measures.map(({ id, name, unit }) => ({
      id,
      name,
      unit: inBoth(unit),
      records: recordsOf.get(id)?.length ?? 0,
    })),
    apart: facets.apart,
    units: quantities.units,
    ends: times.ends,
    words,
  };
  const lastRecords = new Map<string, number>();
  for (const { id, document } of corpus.records) {
    const number = Number(id.slice(document.length + 1));
    lastRecords.set(document, Math.max(number, lastRecords.get(document) ?? 0));
  }
  const named = words.flatMap(({ found }) => found.map((word) => word['zh-Hans']));
  const terms = listWords(corpus, named).map(({ text, passages: count }): TermRow => [
    text,
    toTraditional(text),
    syllablesOf(text),
    count,
  ]);
  return [
    jsonFile(coreFile, core),
    jsonFile(
      documentsFile,
      corpus.documents.map(({ id }): NamedDocument => [id, lastRecords.get(id) ?? 0]),
    ),
    jsonFile(termsFile, terms),
    ...listSets.flatMap((set) => inFolder(set, sets[set].files)),
    ...blocksOf('received', asReceived),
    ...textBlocks(corpus),
    ...facets.files,
    ...quantities.files,
    ...times.files,
  ];
}

const signature = Buffer.from(packSignature);

/** A file as it lies on the server. */
export const pack = (bytes: Uint8Array): Buffer => gzipSync(Buffer.concat([signature, bytes]), { level: 9 });

/** The name of the folder that holds these files: another for any other. */
export function folderName(files: readonly IndexFile[]): string {
  const hash = createHash('sha256');
  for (const { name, bytes } of files) hash.update(name).update(bytes);
  return hash.digest('hex').slice(0, 16);
}
