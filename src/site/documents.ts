import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { inContent } from '../folders.ts';
import type { Script } from '../schemas/common.ts';
import { ContentError } from '../schemas/contentError.ts';
import type { Edits } from '../schemas/edits.ts';
import type { Source } from '../schemas/source.ts';
import type { Speech } from '../schemas/speech.ts';
import { oncePerBuild } from './oncePerBuild.ts';
import { scriptSlugs } from './urls.ts';

/** A received document with the speech it is a witness of and what was done to it. */
export interface PolicyDocument {
  id: string;
  source: Source;
  speech: Speech;
  edits: Edits;
}

export type ArticleEntry = CollectionEntry<'articles'>;

async function documentOf({ id, data: source }: CollectionEntry<'sources'>): Promise<PolicyDocument> {
  const file = inContent('sources', id, 'source.yaml');
  const speech = await getEntry('speeches', source.speech);
  if (!speech)
    throw new ContentError(file, 'speech', source.speech, `the id of a file in ${inContent('speeches')}`);
  const edits = await getEntry('edits', id);
  if (!edits)
    throw new ContentError(file, null, 'no articles', `${inContent('articles', id)} (npm run refresh)`);
  return { id, source, speech: speech.data, edits: edits.data };
}

const byDay = (a: PolicyDocument, b: PolicyDocument): number =>
  b.source.published.day.localeCompare(a.source.published.day) || a.id.localeCompare(b.id);

/**
 * All documents, newest first.
 *
 * @throws ContentError for a source whose speech or article does not exist
 */
export const allDocuments = oncePerBuild(async (): Promise<PolicyDocument[]> =>
  (await Promise.all((await getCollection('sources')).map(documentOf))).toSorted(byDay),
);

/** All documents, by id. */
export const documentsById = oncePerBuild(
  async (): Promise<ReadonlyMap<string, PolicyDocument>> =>
    new Map((await allDocuments()).map((document) => [document.id, document])),
);

/** The documents that witness each speech, newest first, by the speech's id. */
export const documentsBySpeech = oncePerBuild(
  async (): Promise<ReadonlyMap<string, readonly PolicyDocument[]>> =>
    Map.groupBy(await allDocuments(), ({ speech }) => speech.id),
);

/**
 * The reading text of a document in one script.
 *
 * @throws ContentError when it does not exist
 */
export async function articleIn(script: Script, id: string): Promise<ArticleEntry> {
  const name = `${id}/${scriptSlugs[script]}`;
  const entry = await getEntry('articles', name);
  if (!entry)
    throw new ContentError(
      inContent('articles', `${name}.md`),
      null,
      'no file',
      'npm run refresh to write it',
    );
  return entry;
}

/** The other documents that witness the same speech, newest first. */
export const otherWitnesses = async ({ id, speech }: PolicyDocument): Promise<PolicyDocument[]> =>
  ((await documentsBySpeech()).get(speech.id) ?? []).filter((other) => other.id !== id);
