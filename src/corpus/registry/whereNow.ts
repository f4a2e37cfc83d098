import { likeness, candidateOf, type Anchored } from './likeness.ts';
import { occurrences, placeOf, type ReadingText } from './readingText.ts';

/** What stood somewhere, at another place of the same words. */
function moved<T extends Anchored>(before: T, text: ReadingText, start: number): T {
  const shift = start - before.anchor.start;
  const { quantity } = before;
  return {
    ...before,
    anchor: placeOf(text, { start, end: before.anchor.end + shift }),
    quantity: quantity && { ...quantity, start: quantity.start + shift, end: quantity.end + shift },
  };
}

/**
 * Finds the place to which a record or tombstone has moved with its words: where something is read in its place
 * now, or else amid what is most like what was around it.
 *
 * @param before as it was registered
 * @param read what is read in its place now, if anything
 * @returns it with its new offsets, or null when its words stand nowhere
 */
export function whereNow<T extends Anchored>(before: T, read: Anchored | null, text: ReadingText): T | null {
  const candidate = candidateOf(before);
  const isHere = ({ anchor: { start, end } }: T): boolean =>
    read !== null && start < read.anchor.end && read.anchor.start < end;
  const [best] = occurrences(text, before.anchor.exact)
    .map((start) => moved(before, text, start))
    .map((place) => ({ place, isHere: isHere(place), alike: likeness(candidate, candidateOf(place)) }))
    .sort((a, b) => Number(b.isHere) - Number(a.isHere) || b.alike - a.alike);
  return best?.place ?? null;
}
