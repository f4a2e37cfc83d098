import { jsonSchemaOf, type PublishedName } from '../shapes/files.ts';
import { changesData } from './changesData.ts';
import { documentsData } from './documentsData.ts';
import { evidenceData } from './evidenceData.ts';
import { fromCorpus } from '../../view/fromCorpus.ts';
import { recordsCsv } from './recordsCsv.ts';
import { recordsData } from './recordsData.ts';
import { namedData } from './namedData.ts';
import { measuresData } from './measuresData.ts';
import { speakersData } from './speakersData.ts';
import { topicsData } from './topicsData.ts';
import { absolute, urls } from '../../view/urls.ts';

const asJson = (data: unknown): string => `${JSON.stringify(data, null, 1)}\n`;

const writers = {
  'records.json': () => asJson(recordsData()),
  'records.csv': () => recordsCsv(recordsData()),
  'documents.json': () => asJson(documentsData()),
  'topics.json': () => asJson(topicsData()),
  'speakers.json': () => asJson(speakersData()),
  'series.json': () => asJson(measuresData()),
  'evidence.json': () => asJson(evidenceData()),
  'changes.json': () => asJson(changesData()),
  'named.json': () => asJson(namedData()),
};
export type DataFile = keyof typeof writers;

/** The files of `data/` that stand for the whole, in the order in which the data page lists them. */
export const dataFiles = Object.keys(writers) as DataFile[];

const written = fromCorpus(() => new Map<DataFile, string>());

/** The text of a file of `data/`. */
export function dataFile(name: DataFile): string {
  const texts = written();
  const text = texts.get(name) ?? writers[name]();
  texts.set(name, text);
  return text;
}

/** The text of the JSON Schema of a published file. */
export const schemaFile = (name: PublishedName): string =>
  asJson(jsonSchemaOf(name, absolute(urls.schemaPath(name))));
