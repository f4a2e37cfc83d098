import { derived } from '../corpus/derived.ts';
import { inContent } from '../folders.ts';
import { ContentError } from '../schemas/contentError.ts';
import type { Edit } from '../schemas/edits.ts';
import { type Stretch, stretchesOf } from '../text/stretches.ts';
import type { PolicyDocument } from './documents.ts';

function walk({ id, articles, edits, received }: PolicyDocument): Stretch<Edit>[] {
  const stretches = stretchesOf(received, edits.edits);
  const found = stretches.at(-1)?.end ?? 0;
  const expected = [...articles['zh-Hans'].text].length;
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
export const stretchesFor = derived((document: PolicyDocument) => Promise.resolve(walk(document)));
