import type { EntryOf, PlacedStatement } from './editorial.ts';
import type { Anchored } from './likeness.ts';
import { isMostlySame, isSame } from './overlap.ts';
import { occurrences, type ReadingText } from './readingText.ts';
import { reanchor } from './reanchor.ts';
import { whereNow } from './whereNow.ts';

/** What was registered at a place of a document. */
export type Registered = Anchored & {
  id: string;
  /** Whether it is there because a person added it. */
  isAdded: boolean;
};

/** What the rules read, or a person adds. */
export interface Found {
  statement: PlacedStatement;
  /** The id under which it was registered, or null. */
  id: string | null;
  /** The entry that adds it; null for what the rules read. */
  entry: EntryOf<'add'> | null;
}

/** Finds the registered again; the known keep what they have. */
function withIds(registered: readonly Registered[], found: readonly Found[]): Found[] {
  const places = new Map(registered.map(({ id }, place) => [id, place]));
  const known = new Map(
    found.flatMap(({ id }, index): [number, number][] => {
      const place = id === null ? undefined : places.get(id);
      return place === undefined ? [] : [[place, index]];
    }),
  );
  const again = reanchor(
    registered,
    found.map(({ statement }) => statement),
    known,
  );
  const ids = new Map(again.map((index, place) => [index, registered[place]?.id ?? null]));
  return found.map((each, index) => ({ ...each, id: ids.get(index) ?? each.id }));
}

/**
 * Gives what is read at the number of a registered record its id, whatever kind and value a person gave to
 * that.
 */
function atNumbers(held: readonly Registered[], read: readonly Found[], text: ReadingText): Found[] {
  const known = new Set(read.map(({ id }) => id));
  const ids = new Map<Found, string>();
  for (const each of held) {
    const place = known.has(each.id) || !each.quantity ? null : whereNow(each, null, text);
    if (!place) continue;
    const here = read.filter(
      (one) => one.id === null && !ids.has(one) && isSame({ ...one.statement, kind: place.kind }, place),
    );
    const found = here.find(({ statement }) => statement.kind === place.kind) ?? here[0];
    if (found) ids.set(found, place.id);
  }
  return read.map((each) => ({ ...each, id: ids.get(each) ?? each.id }));
}

/** Whether what a person adds takes the place of what the rules read. */
const takesPlace = ({ statement }: Found, read: Found): boolean =>
  isSame(statement, read.statement) || (read.id === null && isMostlySame(statement, read.statement));

/**
 * Tells which of the registered each statement of a document is: first among what the rules read, where
 * those on which there is a verdict are told by their words, for the number may be a person's; then among
 * that and what people add, which never takes the id of one on which there is a verdict.
 *
 * @param held ids on which there is a verdict
 */
export function identify(
  registered: readonly Registered[],
  byRules: readonly PlacedStatement[],
  byEditors: readonly Found[],
  held: ReadonlySet<string>,
  text: ReadingText,
): Found[] {
  const isHeld = ({ id }: { id: string | null }): boolean => id !== null && held.has(id);
  const all = byRules.map((statement): Found => ({ statement, id: null, entry: null }));
  const decided = registered.filter(isHeld);
  const unique = decided.filter(({ anchor }) => occurrences(text, anchor.exact).length === 1);
  const again = withIds(
    registered.filter((each) => !each.isAdded || isHeld(each)),
    atNumbers(unique, all, text),
  );
  const read = atNumbers(decided, again, text).filter(
    (each) => isHeld(each) || !byEditors.some((other) => takesPlace(other, each)),
  );
  const found = [...read, ...byEditors];
  if (byEditors.length === 0 && !registered.some(({ isAdded }) => isAdded)) return found;
  const known = new Set(read.map(({ id }) => id));
  return withIds(
    registered.filter((each) => known.has(each.id) || !isHeld(each)),
    found,
  );
}
