import { ownerOf, recordNumber } from '../schemas/placedRecords.ts';
import type { PolicyRecord, Records, Withdrawn } from '../schemas/record.ts';
import type { ReadingText } from './readingText.ts';

/** What a stub's reason follows from. */
export interface Now {
  /** The ids that stand for records, and those that ever stood for one. */
  standing: ReadonlySet<string>;
  known: ReadonlySet<string>;
  /** The ids into which others have just been merged, by these. */
  successors: ReadonlyMap<string, string>;
  /** Stubs of what people have rejected, by id. */
  rejected: ReadonlyMap<string, Withdrawn>;
  /** The reasons for which people have rejected what is in documents that are no longer there, by id. */
  reasons: ReadonlyMap<string, string>;
  /** The stubs as committed, by id. */
  before: ReadonlyMap<string, Withdrawn>;
}

/** Where a reason says that the record is now; the reasons are those of `reasonFor`. */
const naming =
  /^(?:所据文本已撤下；)?(?:同一讲话另一文本所载，|编号与同一讲话另一文本的记录相同，改|今)见 (\S+)。$/u;

/** The record that has taken the place of another, by way of any that have gone since; null where none has. */
function successorOf(id: string, { standing, successors, before }: Now): string | null {
  const seen = new Set<string>();
  let next: string | undefined = id;
  while (next !== undefined && !seen.has(next)) {
    if (standing.has(next)) return next;
    seen.add(next);
    next = successors.get(next) ?? naming.exec(before.get(next)?.reason ?? '')?.[1];
  }
  return null;
}

/** Why an id no longer stands for a record. */
function reasonFor({ id, anchor }: PolicyRecord | Withdrawn, text: ReadingText | null, now: Now): string {
  const successor = successorOf(id, now);
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
 * The stubs of a document, by number: of what people have rejected, where it stands now, and of all else
 * that no longer stands, as it was, with what is true of it now.
 *
 * @param before the registry as committed, or null
 * @param text the document's text, or null where it is no longer there
 */
export function stubsOf(before: Records | null, text: ReadingText | null, now: Now): Withdrawn[] {
  return [...(before?.records ?? []), ...(before?.withdrawn ?? [])]
    .filter(({ id }) => !now.standing.has(id))
    .map((was): Withdrawn => {
      const { id, kind, anchor, quantity } = was;
      const reason = (): string => now.reasons.get(id) ?? reasonFor(was, text, now);
      return now.rejected.get(id) ?? { id, kind, anchor, quantity, reason: reason() };
    })
    .sort((a, b) => recordNumber(a.id) - recordNumber(b.id));
}
