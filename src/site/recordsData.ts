import { getCollection } from 'astro:content';
import { recordData } from '../registry/recordData.ts';
import type { Script } from '../schemas/common.ts';
import { allDocuments, articleIn } from './documents.ts';
import { readingText } from './readingText.ts';
import { recordPath } from './urls.ts';

/** Every record of every document, each once, in its own document: the content of `data/records.json`. */
export async function recordsData() {
  const registries = (await getCollection('records')).map(({ data }) => data);
  const recordsOf = new Map(registries.map(({ document, records }) => [document, records]));
  const witnesses = Map.groupBy(
    registries.flatMap(({ document, shared }) => shared.map(({ id, anchor }) => ({ id, document, anchor }))),
    ({ id }) => id,
  );
  const all = (await allDocuments()).map(async ({ id, speech }) => {
    const records = recordsOf.get(id) ?? [];
    if (records.length === 0) return [];
    const characters = async (script: Script): Promise<string[]> => [
      ...readingText(await articleIn(script, id)),
    ];
    const texts = { 'zh-Hans': await characters('zh-Hans'), 'zh-Hant': await characters('zh-Hant') };
    return records.map((record) =>
      recordData(record, texts, {
        document: id,
        speech: speech.id,
        said: speech.said.day,
        url: recordPath(record.id),
        series: null,
        topics: [],
        witnesses: witnesses.get(record.id) ?? [],
      }),
    );
  });
  return (await Promise.all(all)).flat();
}
