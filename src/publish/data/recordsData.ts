import type { Corpus, CorpusDocument } from '../../corpus/load.ts';
import type { CorpusRecord } from '../../corpus/record.ts';
import { readSince } from '../../corpus/readSince.ts';
import { dueOf } from '../../corpus/link/due.ts';
import { recordData } from '../../corpus/registry/recordData.ts';
import { titleOf } from '../../i18n/recordTitle.ts';
import { inEachScript } from '../../lang/scripts.ts';
import type { PublishedRecord } from '../shapes/record.ts';
import type { PublishedVerdict } from '../shapes/verdict.ts';
import type { Judgement } from '../../model/measure.ts';
import { fromCorpus } from '../../view/fromCorpus.ts';
import { verdictOf } from '../../view/record/verdict.ts';
import { urls } from '../../view/urls.ts';

const dated = ({ verdict, late, basis, rule, inputs, documents, day }: Judgement) => ({
  ...{ verdict, late, basis, rule, inputs, documents, day },
});

function verdictData(record: CorpusRecord, corpus: Corpus): PublishedVerdict | null {
  if (!record.verdict) return null;
  return {
    ...dated(record.verdict),
    due: dueOf(record),
    read_since: readSince(corpus, record),
    reason: inEachScript((script) => verdictOf(record, script, corpus)?.reason ?? ''),
    history: record.earlier.map(dated),
  };
}

function dataIn({ edition }: CorpusDocument, records: readonly CorpusRecord[], corpus: Corpus) {
  const texts = inEachScript((script) => [...edition.text[script]]);
  return records.map((record): PublishedRecord => {
    const { id, document, speech, said, series } = record;
    const home = { document, speech, said, url: urls.recordPath(id), series, topics: [...record.topics] };
    const data = recordData(record, titleOf(record), texts, { ...home, witnesses: record.witnesses });
    return { ...data, ...home, id, verdict: verdictData(record, corpus) };
  });
}

/** Every record of every document, each once, in its own document: the content of `data/records.json`. */
export const recordsData = fromCorpus((corpus): readonly PublishedRecord[] => {
  const records = Map.groupBy(corpus.records, ({ document }) => document);
  return corpus.documents.flatMap((document) => dataIn(document, records.get(document.id) ?? [], corpus));
});

/** The same by the records' ids: the content of `/r/<id>.json`. */
export const recordDataById = fromCorpus(
  (corpus) => new Map(recordsData(corpus).map((data) => [data.id, data])),
);
