import path from 'node:path';
import { z } from 'zod';
import { day, id } from '../../model/common.ts';
import { yamlOr } from '../files.ts';
import { pagedKinds, type PagedName, pagedNames } from './index.ts';

/** What an item of each kind with pages is called. */
export type What = (typeof pagedKinds)[PagedName]['name'];

/** The kind whose items are called so. */
export function kindCalled(what: What): PagedName {
  const found = pagedNames.find((name) => pagedKinds[name].name === what);
  if (found === undefined) throw new Error(`no kind of content is called ${what}`);
  return found;
}

/** `content/withdrawn.yaml`: what once had pages of its own and has them no longer. Texts are in simplified script. */
export const withdrawnPages = z.array(
  z.strictObject({
    /** What it was. */
    what: z.enum(pagedNames.map((name): What => pagedKinds[name].name)),
    /** The id in its addresses, which is never given again. */
    id,
    /** What it was called. */
    title: z.string().min(1),
    /** The day on which it was withdrawn. */
    day,
    /** Why, in a sentence. */
    reason: z.string().min(1),
    /** The id of what has taken its place, of the same sort, or null. */
    moved_to: id.nullable(),
  }),
);
export type WithdrawnPage = z.infer<typeof withdrawnPages>[number];

/** The file of what is withdrawn. */
export const withdrawnFile = (content: string): string => path.join(content, 'withdrawn.yaml');

/**
 * Reads what is withdrawn.
 *
 * @param content the content folder
 * @throws ContentError for a file that cannot be used
 */
export const readWithdrawn = (content: string): readonly WithdrawnPage[] =>
  yamlOr(withdrawnPages, withdrawnFile(content), []);
