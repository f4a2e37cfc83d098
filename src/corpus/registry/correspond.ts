import { align } from '../../lang/align.ts';
import { at as itemAt } from '../../lang/at.ts';
import type { Anchored } from './likeness.ts';
import type { ReadingText } from './readingText.ts';

interface Range {
  start: number;
  end: number;
}

/** How far beyond its ends a range may be carried where its own characters have no counterpart. */
const reach = 8;

/** Aligns two texts, line breaks aside, and carries ranges of the one to the other. */
function carrier(left: ReadingText, right: ReadingText): (range: Range) => Range | null {
  const placesIn = ({ characters }: ReadingText): number[] =>
    [...characters.keys()].filter((index) => characters[index] !== '\n');
  const pick = ({ characters }: ReadingText, places: readonly number[]): string[] =>
    places.map((place) => itemAt(characters, place));
  const [here, there] = [placesIn(left), placesIn(right)];
  const counterparts = new Int32Array(left.characters.length).fill(-1);
  for (const [index, counterpart] of align(pick(left, here), pick(right, there)).entries()) {
    if (counterpart >= 0) counterparts[itemAt(here, index)] = itemAt(there, counterpart);
  }
  return ({ start, end }) => {
    let [from, to] = [-1, -1];
    for (let at = start - 1; at >= start - reach && from < 0; at -= 1) from = counterparts[at] ?? -1;
    for (let at = end; at < end + reach && to < 0; at += 1) to = counterparts[at] ?? -1;
    const own = [...counterparts.slice(start, end)].filter((counterpart) => counterpart >= 0);
    const first = own[0] ?? (from < 0 ? null : from + 1);
    const last = own.at(-1) ?? (to < 0 ? null : to - 1);
    if (first === null || last === null || last - first > end - start + 2 * reach) return null;
    return { start: first, end: last + 1 };
  };
}

/** Whether a statement says the same as one that corresponds to a place of its text. */
function isSame(one: Anchored, place: Range, other: Anchored): boolean {
  const [mine, theirs] = [one.quantity, other.quantity];
  if (mine?.value !== theirs?.value || mine?.max !== theirs?.max) return false;
  const target = theirs ?? other.anchor;
  const shared = Math.min(place.end, target.end) - Math.max(place.start, target.start);
  return theirs ? shared > 0 : one.kind === other.kind && shared * 2 > target.end - target.start;
}

/**
 * Finds the statements that two witnesses of one speech both have: those that stand at corresponding
 * places and state the same number, or, without one, mostly the same words.
 *
 * @param left statements in reading order, as `right`
 * @returns for each statement of `left` the index of its counterpart in `right`, or -1; no index twice
 */
export function correspond(
  left: { text: ReadingText; statements: readonly Anchored[] },
  right: { text: ReadingText; statements: readonly Anchored[] },
): number[] {
  const carry = carrier(left.text, right.text);
  const taken = new Set<number>();
  return left.statements.map((one) => {
    const place = carry(one.quantity ?? one.anchor);
    if (!place) return -1;
    const free = right.statements.flatMap((other, index) =>
      !taken.has(index) && isSame(one, place, other) ? [index] : [],
    );
    const best = free.find((index) => itemAt(right.statements, index).kind === one.kind) ?? free[0] ?? -1;
    taken.add(best);
    return best;
  });
}
