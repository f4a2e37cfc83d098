import { quotedRecords } from '../corpus/quoted.ts';
import type { PublishedRecord } from '../schemas/published/record.ts';
import { fromCorpus } from './fromCorpus.ts';
import { recordPath } from './urls.ts';

/** A record as published, before anybody asks what became of it. */
export type LinkedRecord = Omit<PublishedRecord, 'verdict'>;

/** Every record of every document, each once, in its own document, with its measure and its topics. */
export const linkedRecords = fromCorpus((corpus): Promise<LinkedRecord[]> =>
  Promise.resolve(quotedRecords(corpus).map((record) => ({ ...record, url: recordPath(record.id) }))),
);
