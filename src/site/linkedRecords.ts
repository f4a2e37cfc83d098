import { getCollection } from 'astro:content';
import { measureOf } from '../link/judged.ts';
import { isRegional } from '../link/places.ts';
import { topicsOf } from '../link/topics.ts';
import { recordData } from '../registry/recordData.ts';
import type { PublishedRecord } from '../schemas/published/record.ts';
import type { PolicyRecord } from '../schemas/record.ts';
import { linkingDecisions } from './decisions.ts';
import { allDocuments } from './documents.ts';
import { editionFor } from './editions.ts';
import { allTopics } from './topics.ts';
import { recordPath } from './urls.ts';
import { oncePerBuild } from './oncePerBuild.ts';

/** A record as published, before anybody asks what became of it. */
export type LinkedRecord = Omit<PublishedRecord, 'verdict'>;

async function readRecords(): Promise<LinkedRecord[]> {
  const topics = await allTopics();
  const decisions = await linkingDecisions();
  const series = (await getCollection('series')).map(({ data }) => data);
  const registries = (await getCollection('records')).map(({ data }) => data);
  const recordsOf = new Map(registries.map(({ document, records }) => [document, records]));
  const witnesses = Map.groupBy(
    registries.flatMap(({ document, shared }) => shared.map(({ id, anchor }) => ({ id, document, anchor }))),
    ({ id }) => id,
  );
  const all = (await allDocuments()).map(async (document) => {
    const { id, source, speech } = document;
    const records = recordsOf.get(id) ?? [];
    if (records.length === 0) return [];
    const edition = await editionFor(document);
    const texts = { 'zh-Hans': [...edition.text['zh-Hans']], 'zh-Hant': [...edition.text['zh-Hant']] };
    const text = edition.text['zh-Hans'];
    const isPart = isRegional({ title: source.title.text, publisher: source.publisher, text });
    const sentences = new Map(edition.sentences.map((sentence) => [sentence.id, sentence]));
    const sentenceOf = ({ anchor }: PolicyRecord): string => {
      const { start, end } = sentences.get(anchor.sentence) ?? anchor;
      return texts['zh-Hans'].slice(start, end).join('');
    };
    return records.map((record): LinkedRecord => {
      const home = {
        document: id,
        speech: speech.id,
        said: speech.said.day,
        url: recordPath(record.id),
        series: measureOf(series, record, decisions, isPart),
        topics: topicsOf(topics, record, sentenceOf(record)),
      };
      const entry = recordData(record, texts, { ...home, witnesses: witnesses.get(record.id) ?? [] });
      return { ...entry, ...home, id: record.id };
    });
  });
  return (await Promise.all(all)).flat();
}

/** Every record of every document, each once, in its own document, with its measure and its topics. */
export const linkedRecords = oncePerBuild(readRecords);
