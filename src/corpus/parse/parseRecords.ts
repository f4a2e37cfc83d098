import { ContentError } from '../../model/contentError.ts';
import { parseJson } from './parseJson.ts';
import { ownerOf } from '../../model/placedRecords.ts';
import { type Records, records as schema } from '../../model/record.ts';

/** The lists of a registry, in the order in which they are written. */
export const recordLists = ['records', 'shared', 'withdrawn'] as const;

/**
 * Reads a registry. It is generated, but it is also the only place where ids are kept: what cannot be
 * read is never passed over.
 *
 * @param text the JSON
 * @param document the file's name, and whose records they are
 * @param file named in errors
 * @throws ContentError for what is no registry of the document, or has an id twice
 */
export function parseRecords(text: string, document: string, file: string): Records {
  const result = schema.safeParse(parseJson(text, file));
  if (!result.success) {
    const [issue] = result.error.issues;
    const expected = issue?.message ?? 'a registry';
    throw new ContentError(file, issue?.path.join('.') ?? null, 'unusable data', expected);
  }
  const { data } = result;
  if (data.document !== document) throw new ContentError(file, 'document', data.document, document);
  const seen = new Set<string>();
  for (const { id } of recordLists.flatMap((name): { id: string }[] => data[name])) {
    if (seen.has(id)) throw new ContentError(file, id, 'an id that is there twice', 'each id once');
    seen.add(id);
  }
  const foreign = [...data.records, ...data.withdrawn].find(({ id }) => ownerOf(id) !== document);
  if (foreign) throw new ContentError(file, foreign.id, 'an id of another document', `${document}-…`);
  return data;
}
