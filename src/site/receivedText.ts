import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Edit } from '../schemas/edits.ts';

/** A stretch of a received text: left as it came, or changed. */
export type Stretch = { text: string; edit: null } | { text: string; edit: Edit };

/**
 * The text of a document as received, decoded.
 *
 * @throws Error when `npm run refresh` has not written it
 */
export const readReceived = (id: string): Promise<string> =>
  readFile(resolve('content/articles', id, 'received.txt'), 'utf8');

/** The edits that stand last: one that a later edit covers has been changed again with it. */
function lasting(edits: readonly Edit[]): Edit[] {
  const widestFirst = edits
    .map((edit, order) => ({ edit, order }))
    .toSorted((a, b) => a.edit.start - b.edit.start || b.edit.end - a.edit.end || b.order - a.order);
  const result: Edit[] = [];
  let reached = -1;
  for (const { edit } of widestFirst) {
    if (edit.start < reached) continue;
    result.push(edit);
    reached = edit.end;
  }
  return result;
}

/**
 * Cuts a received text where it was changed.
 *
 * @param received the received text
 * @param edits in any order, offsets in code points of `received`
 * @returns stretches whose texts, joined, are the received text
 */
export function stretchesOf(received: string, edits: readonly Edit[]): Stretch[] {
  const characters = [...received];
  const slice = (start: number, end?: number): string => characters.slice(start, end).join('');
  const stretches: Stretch[] = [];
  let reached = 0;
  for (const edit of lasting(edits)) {
    if (edit.start > reached) stretches.push({ text: slice(reached, edit.start), edit: null });
    stretches.push({ text: slice(edit.start, edit.end), edit });
    reached = edit.end;
  }
  if (reached < characters.length) stretches.push({ text: slice(reached), edit: null });
  return stretches;
}
