import { recordData } from '../registry/recordData.ts';
import type { PublishedRecord } from '../schemas/published/record.ts';
import { derived } from './derived.ts';
import type { LinkedRecord } from './linked.ts';
import type { Corpus, CorpusDocument } from './load.ts';

/** A record with its words in both scripts: what is published of it, but for its address and its verdict. */
export type QuotedRecord = Omit<PublishedRecord, 'url' | 'verdict'>;

function quotedIn({ edition }: CorpusDocument, records: readonly LinkedRecord[]): QuotedRecord[] {
  const texts = { 'zh-Hans': [...edition.text['zh-Hans']], 'zh-Hant': [...edition.text['zh-Hant']] };
  return records.map((record) => {
    const { id, document, speech, said, series, topics, witnesses } = record;
    const home = { document, speech, said, url: null, series, topics: [...topics] };
    return { ...recordData(record, texts, { ...home, witnesses }), ...home, id };
  });
}

/** Every record of every document, each once, in its own document, with its measure and its topics. */
export const quotedRecords = derived(
  ({ documents, records }: Pick<Corpus, 'documents' | 'records'>): readonly QuotedRecord[] => {
    const byDocument = Map.groupBy(records, ({ document }) => document);
    return documents.flatMap((document) => quotedIn(document, byDocument.get(document.id) ?? []));
  },
);
