/** A change as a log of changes keeps it; offsets in code points of the text before any of them. */
export interface LoggedChange {
  start: number;
  end: number;
  /** What stands there now. */
  to: string;
}

/** A stretch of a text that was changed: left as it was, or given way to something else. Offsets in code points. */
export interface Stretch<C extends LoggedChange> {
  /** What stood there before. */
  before: string;
  beforeStart: number;
  /** Where what stands there now begins and ends in the text after. */
  start: number;
  end: number;
  /** What was done there; null where nothing was. */
  change: C | null;
}

/**
 * Of the changes that begin at one place, those that stand last: the widest, the later of two of one
 * width, and before it what was put in at its beginning after it was made.
 */
function lastOf<C extends LoggedChange>(changes: readonly { change: C; order: number }[]): C[] {
  const [widest] = changes.toSorted((a, b) => b.change.end - a.change.end || b.order - a.order);
  if (!widest) return [];
  const putBefore = changes.findLast(
    ({ change: { start, end }, order }) => start === end && order > widest.order,
  );
  return putBefore ? [putBefore.change, widest.change] : [widest.change];
}

/** The changes that take effect, in the order of the text: what a later one covers was changed again with it. */
function effective<C extends LoggedChange>(changes: readonly C[]): C[] {
  const places = Map.groupBy(
    changes.map((change, order) => ({ change, order })),
    ({ change }) => change.start,
  );
  const result: C[] = [];
  let reached = 0;
  for (const [start, here] of [...places].toSorted(([a], [b]) => a - b)) {
    if (start < reached) continue;
    result.push(...lastOf(here));
    reached = result.at(-1)?.end ?? reached;
  }
  return result;
}

/**
 * Walks through a text and the log of what was done to it.
 *
 * @param before the text before the changes
 * @param changes in the order in which they were made
 * @returns stretches that, joined, are the text before; and, with what stands there now, the text after
 */
export function stretchesOf<C extends LoggedChange>(before: string, changes: readonly C[]): Stretch<C>[] {
  const characters = [...before];
  const stretches: Stretch<C>[] = [];
  let [reached, start] = [0, 0];
  const add = (upTo: number, length: number, change: C | null): void => {
    const text = characters.slice(reached, upTo).join('');
    stretches.push({ before: text, beforeStart: reached, start, end: start + length, change });
    [reached, start] = [upTo, start + length];
  };
  for (const change of effective(changes)) {
    if (change.start > reached) add(change.start, change.start - reached, null);
    add(change.end, [...change.to].length, change);
  }
  if (reached < characters.length) add(characters.length, characters.length - reached, null);
  return stretches;
}

/** The text after the changes. */
export const textAfter = (stretches: readonly Stretch<LoggedChange>[]): string =>
  stretches.map(({ before, change }) => change?.to ?? before).join('');
