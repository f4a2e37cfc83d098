import { ContentError } from './contentError.ts';
import type { Anchor, PolicyRecord, Quantity, Records } from './record.ts';

const ending = /-(\d+)$/;

/** The number at the end of a record's id, which no other record of the same speech has. */
export const recordNumber = (id: string): number => Number(ending.exec(id)?.[1]);

/** The document that a record belongs to. */
export const ownerOf = (id: string): string => id.replace(ending, '');

/**
 * The records that stand in a document: its own, and those of other witnesses of the speech with their
 * anchors here; in the order of the text, the longer first where two begin together.
 *
 * @param here the document's registry
 * @param registryOf the registry of another document, null where there is none
 * @param folder that of the registries, named in errors
 * @throws ContentError for a shared record that its own document does not have
 */
export function placedRecords(
  here: Records,
  registryOf: (document: string) => Records | null,
  folder: string,
): PolicyRecord[] {
  const shared = here.shared.map(({ id, anchor, quantity }): PolicyRecord => {
    const record = registryOf(ownerOf(id))?.records.find((each) => each.id === id);
    if (!record) {
      const file = `${folder}/${here.document}.json`;
      throw new ContentError(file, 'shared', id, `a record of ${folder}/${ownerOf(id)}.json`);
    }
    return {
      ...record,
      anchor,
      quantity: record.quantity && quantity && { ...record.quantity, ...quantity },
    };
  });
  return [...here.records, ...shared].toSorted(
    (a, b) =>
      a.anchor.start - b.anchor.start ||
      b.anchor.end - a.anchor.end ||
      (a.quantity?.start ?? 0) - (b.quantity?.start ?? 0) ||
      recordNumber(a.id) - recordNumber(b.id),
  );
}

/** A range of the reading text in code points, `end` exclusive. */
export interface Wording {
  start: number;
  end: number;
}

function quantityWording(anchor: Anchor, { start, end, bound_text: words }: Quantity): Wording {
  if (words === null) return { start, end };
  const characters = [...anchor.exact];
  const length = [...words].length;
  const stands = (from: number): boolean =>
    characters.slice(from - anchor.start, from - anchor.start + length).join('') === words;
  if (start - length >= anchor.start && stands(start - length)) return { start: start - length, end };
  return stands(end) ? { start, end: end + length } : { start, end };
}

/**
 * The words of a record that are marked in the text: its quantity, with the words that bound it where they
 * stand beside it (超过8万家, 80%以上); of a record without one, everything that it quotes.
 */
export const wordingOf = ({ anchor, quantity }: { anchor: Anchor; quantity: Quantity | null }): Wording =>
  quantity ? quantityWording(anchor, quantity) : { start: anchor.start, end: anchor.end };
