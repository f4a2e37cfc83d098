import { derived } from '../corpus/derived.ts';
import type { Edit } from '../model/edits.ts';
import { type Stretch, stretchesOf } from '../lang/stretches.ts';
import type { PolicyDocument } from './documents.ts';

/**
 * A document's received text cut where it was changed, with the offsets in the reading text of what
 * stands there now.
 */
export const stretchesFor = derived(({ edits, received }: PolicyDocument): Stretch<Edit>[] =>
  stretchesOf(received, edits.edits),
);
