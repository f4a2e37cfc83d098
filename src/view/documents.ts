import { articleFile, type ReadArticle } from '../corpus/articles.ts';
import { currentCorpus } from '../corpus/current.ts';
import type { Corpus, CorpusDocument } from '../corpus/load.ts';
import { inContent } from '../corpus/folders.ts';
import type { Script } from '../model/common.ts';
import { ContentError } from '../model/contentError.ts';
import { fromCorpus } from './fromCorpus.ts';

/** A received document with the speech it is a witness of and what was done to it. */
export type PolicyDocument = CorpusDocument;

export type ArticleEntry = ReadArticle;

/** All documents, newest first. */
export const allDocuments = fromCorpus(({ documents }) => documents);

/** All documents, by id. */
export const documentsById = fromCorpus(
  ({ documents }): ReadonlyMap<string, PolicyDocument> =>
    new Map(documents.map((document) => [document.id, document])),
);

/** The documents that witness each speech, newest first, by the speech's id. */
export const documentsBySpeech = fromCorpus(({ documents }): ReadonlyMap<string, readonly PolicyDocument[]> =>
  Map.groupBy(documents, ({ speech }) => speech.id),
);

const missing = (id: string, script: Script): ContentError =>
  new ContentError(
    inContent('articles', id, articleFile(script)),
    null,
    'no file',
    'npm run refresh to write it',
  );

/**
 * The reading text of a document in one script.
 *
 * @throws ContentError when it does not exist
 */
export function articleIn(script: Script, id: string, corpus: Corpus = currentCorpus()): ArticleEntry {
  const document = documentsById(corpus).get(id);
  if (!document) throw missing(id, script);
  return document.articles[script];
}

/** The other documents that witness the same speech, newest first. */
export const otherWitnesses = ({ id, speech }: PolicyDocument): PolicyDocument[] =>
  (documentsBySpeech().get(speech.id) ?? []).filter((other) => other.id !== id);
