import { ownerOf, recordNumber } from '../../model/placedRecords.ts';
import type { PolicyRecord, Records, Withdrawn } from '../../model/record.ts';
import type { ReadingText } from './readingText.ts';
import type { Departure } from './verdicts.ts';

/** What a tombstone's reason follows from. */
export interface Now {
  /** The ids that stand for records, and those that ever stood for one. */
  present: ReadonlySet<string>;
  known: ReadonlySet<string>;
  /** The ids into which others have just been merged, by these. */
  successors: ReadonlyMap<string, string>;
  /** Tombstones of what people have rejected, by id. */
  rejected: ReadonlyMap<string, Withdrawn>;
  /** What people have said of what they rejected, also in documents that are no longer there, by id. */
  rejections: ReadonlyMap<string, Departure>;
  /** The tombstones as committed, by id. */
  before: ReadonlyMap<string, Withdrawn>;
}

/** The record that has taken the place of another, by way of any that have gone since; null where none has. */
function successorOf(id: string, { present, successors, before }: Now): string | null {
  const seen = new Set<string>();
  let next: string | null = id;
  while (next !== null && !seen.has(next)) {
    if (present.has(next)) return next;
    seen.add(next);
    next = successors.get(next) ?? before.get(next)?.moved_to ?? null;
  }
  return null;
}

/** Why an id no longer stands for a record, in words. */
function reasonFor(
  { id, anchor }: PolicyRecord | Withdrawn,
  successor: string | null,
  text: ReadingText | null,
  now: Now,
): string {
  if (!text)
    return successor ? `所据文本已撤下；同一讲话另一文本所载，见 ${successor}。` : '所据文本已撤下。';
  if (successor === null)
    return text.text.includes(anchor.exact) ? '重读后不再作为记录。' : '重读时未再找到这句话。';
  if (ownerOf(successor) !== ownerOf(id)) return `同一讲话另一文本所载，见 ${successor}。`;
  const isDouble = [...now.known].some(
    (other) => other !== id && recordNumber(other) === recordNumber(id) && ownerOf(other) !== ownerOf(id),
  );
  return isDouble ? `编号与同一讲话另一文本的记录相同，改见 ${successor}。` : `今见 ${successor}。`;
}

/**
 * The tombstones of a document, by number: of what people have rejected, where it stands now, and of all else
 * that no longer stands, as it was, with what is true of it now.
 *
 * @param before the registry as committed, or null
 * @param text the document's text, or null where it is no longer there
 */
export function tombstonesOf(before: Records | null, text: ReadingText | null, now: Now): Withdrawn[] {
  return [...(before?.records ?? []), ...(before?.withdrawn ?? [])]
    .filter(({ id }) => !now.present.has(id))
    .map((was): Withdrawn => {
      const { id, kind, anchor, quantity } = was;
      const departure = (): Departure => {
        const successor = successorOf(id, now);
        return { reason: reasonFor(was, successor, text, now), moved_to: successor };
      };
      const said = now.rejections.get(id);
      return now.rejected.get(id) ?? { id, kind, anchor, quantity, ...(said ?? departure()) };
    })
    .sort((a, b) => recordNumber(a.id) - recordNumber(b.id));
}
