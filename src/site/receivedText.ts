import { readFile } from 'node:fs/promises';
import { inContent } from '../folders.ts';
import { ContentError } from '../schemas/contentError.ts';
import type { Edit } from '../schemas/edits.ts';
import { type Stretch, stretchesOf } from '../text/stretches.ts';
import { articleIn, type PolicyDocument } from './documents.ts';
import { readingText } from './readingText.ts';

/**
 * The text of a document as received, decoded.
 *
 * @throws Error when `npm run refresh` has not written it
 */
export const readReceived = (id: string): Promise<string> =>
  readFile(inContent('articles', id, 'received.txt'), 'utf8');

const known = new Map<string, Promise<Stretch<Edit>[]>>();

async function walk({ id, edits }: PolicyDocument): Promise<Stretch<Edit>[]> {
  const stretches = stretchesOf(await readReceived(id), edits.edits);
  const found = stretches.at(-1)?.end ?? 0;
  const expected = [...readingText(await articleIn('zh-Hans', id))].length;
  if (found === expected) return stretches;
  const file = inContent('articles', id, 'edits.json');
  throw new ContentError(file, null, `edits that leave ${found} characters`, `${expected} (npm run refresh)`);
}

/**
 * A document's received text cut where it was changed, with the offsets in the reading text of what
 * stands there now.
 *
 * @throws ContentError when the log of edits does not lead from the one to the other
 */
export function stretchesFor(document: PolicyDocument): Promise<Stretch<Edit>[]> {
  if (import.meta.env.DEV) return walk(document);
  const walked = known.get(document.id) ?? walk(document);
  known.set(document.id, walked);
  return walked;
}
