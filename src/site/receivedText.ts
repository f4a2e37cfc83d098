import { readFile } from 'node:fs/promises';
import { inContent } from '../folders.ts';
import type { Edit } from '../schemas/edits.ts';
import { type Stretch, stretchesOf } from '../text/stretches.ts';
import type { PolicyDocument } from './documents.ts';

/**
 * The text of a document as received, decoded.
 *
 * @throws Error when `npm run refresh` has not written it
 */
export const readReceived = (id: string): Promise<string> =>
  readFile(inContent('articles', id, 'received.txt'), 'utf8');

const known = new Map<string, Promise<Stretch<Edit>[]>>();

const walk = async ({ id, edits }: PolicyDocument): Promise<Stretch<Edit>[]> =>
  stretchesOf(await readReceived(id), edits.edits);

/**
 * A document's received text cut where it was changed, with the offsets in the reading text of what
 * stands there now.
 */
export function stretchesFor(document: PolicyDocument): Promise<Stretch<Edit>[]> {
  if (import.meta.env.DEV) return walk(document);
  const walked = known.get(document.id) ?? walk(document);
  known.set(document.id, walked);
  return walked;
}
