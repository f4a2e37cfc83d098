import type { PublishedRecord } from '../schemas/published/record.ts';
import { fromCorpus } from './fromCorpus.ts';
import { linkedRecords } from './linkedRecords.ts';
import { verdictsData } from './verdicts.ts';

/** Every record of every document, each once, in its own document: the content of `data/records.json`. */
export const recordsData = fromCorpus(async (corpus): Promise<PublishedRecord[]> => {
  const verdicts = await verdictsData(corpus);
  return (await linkedRecords(corpus)).map((record) => ({
    ...record,
    verdict: verdicts.get(record.id) ?? null,
  }));
});
