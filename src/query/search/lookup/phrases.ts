import { at } from '../../../lang/at.ts';
import { gapKey, isPassable, positionsAnEntry, widestGap } from '../grams.ts';
import type { GramIndex, List } from './gramIndex.ts';
import { meet } from './sets.ts';

const none = new Uint32Array();

/** Lists of more entries than this, in all, are not loaded only to pass over punctuation. */
export const mostForLoose = 6000;

interface Gram {
  /** Where in the string it begins. */
  readonly offset: number;
  readonly length: number;
  readonly list: List;
}

/** The entries of rising places. */
function entriesOf(places: Float64Array): Uint32Array {
  const entries = new Uint32Array(places.length);
  let count = 0;
  for (const place of places) {
    const entry = Math.floor(place / positionsAnEntry);
    if (count > 0 && entries[count - 1] === entry) continue;
    entries[count] = entry;
    count += 1;
  }
  return entries.slice(0, count);
}

/** The string's piece at an offset, made longer while its list is long; null where it stands nowhere. */
async function gramAt(
  index: GramIndex,
  section: number,
  term: readonly string[],
  offset: number,
  length: number,
): Promise<Gram | null> {
  const list = await index.list(term.slice(offset, offset + length), section);
  if (!list) return null;
  if (!list.longer || length === term.length) return { offset, length, list };
  const start = offset + length < term.length ? offset : offset - 1;
  return gramAt(index, section, term, start, length + 1);
}

/** So few entries are read themselves rather than that a list is loaded for them. */
const fewEntries = 64;

/** Places of a string's piece. */
interface Found {
  readonly places: Float64Array;
  /** Where in the string the piece begins. */
  readonly offset: number;
}

/** Narrows what was found by another piece. */
async function narrowed(found: Found | null, { offset, list }: Gram): Promise<Found> {
  const places = await list.places();
  return found ? { ...found, places: meet(found.places, places, offset - found.offset) } : { places, offset };
}

const isRead = ({ list }: Gram): boolean => !list.longer && !list.apart;

/** The pairs of a string that are side by side, two by two; null where one stands nowhere. */
async function pairsIn(index: GramIndex, section: number, term: readonly string[]): Promise<Gram[] | null> {
  const offsets = term
    .map((_, offset) => offset)
    .filter((offset) => offset % 2 === 0 && offset + 1 < term.length);
  if (term.length % 2 === 1) offsets.push(term.length - 2);
  const lists = await Promise.all(
    offsets.map((offset) => index.list(term.slice(offset, offset + 2), section)),
  );
  const grams: Gram[] = [];
  for (const [place, list] of lists.entries()) {
    if (!list) return null;
    grams.push({ offset: at(offsets, place), length: 2, list });
  }
  return grams;
}

/**
 * Finds the entries that hold a string as it stands.
 *
 * @param section of the index
 * @param term at least one character, in the characters of the index
 * @throws when a list cannot be loaded
 */
export async function holding(
  index: GramIndex,
  section: number,
  term: readonly string[],
): Promise<Uint32Array> {
  if (term.length <= 2 || term.length <= index.longest) {
    const whole = await index.list(term, section);
    if (whole) return whole.entries();
    if (term.length <= 2) return none;
  }
  const pairs = await pairsIn(index, section, term);
  if (!pairs) return none;
  // Those at hand first, the rarest of them before all; of the others, each may cover what follows it.
  let found: Found | null = null;
  for (const pair of pairs.filter(isRead).toSorted((a, b) => a.list.count - b.list.count)) {
    found = await narrowed(found, pair);
    if (found.places.length === 0) return none;
  }
  let covered = 0;
  for (const pair of pairs.filter((each) => !isRead(each))) {
    if (pair.offset + pair.length <= covered) continue;
    if (found) {
      const entries = entriesOf(found.places);
      if (entries.length <= fewEntries) return index.read(section, entries, term);
    }
    const gram = pair.list.longer ? await gramAt(index, section, term, pair.offset, 2) : pair;
    if (!gram) return none;
    covered = gram.offset + gram.length;
    found = await narrowed(found, gram);
    if (found.places.length === 0) return none;
  }
  return found ? entriesOf(found.places) : none;
}

const joinPlaces = (sets: readonly Float64Array[]): Float64Array =>
  Float64Array.from(new Set(sets.flatMap((set) => [...set]))).sort();

/** A string without what may be passed over. */
export const withoutPassable = (term: readonly string[]): string[] =>
  term.filter((character, index) => !isPassable(character, term[index - 1] ?? '', term[index + 1] ?? ''));

/**
 * Finds the entries that hold a string when punctuation and spaces are passed over, in the string and in the
 * text.
 *
 * @param most give up where lists of more entries than this would have to be loaded for it
 * @returns null where it was given up
 * @throws when a list cannot be loaded
 */
export async function holdingLoosely(
  index: GramIndex,
  section: number,
  term: readonly string[],
  most: number,
): Promise<Uint32Array | null> {
  const characters = withoutPassable(term);
  if (characters.length < 2) return new Uint32Array();
  const steps = await Promise.all(
    characters.slice(1).map(async (second, place) => {
      const first = at(characters, place);
      const keys = Array.from({ length: widestGap + 1 }, (_, width) =>
        width === 0 ? first + second : gapKey(first, second, width),
      );
      const lists = await index.around(keys);
      return keys.flatMap((key, width) => {
        const list = lists.get(key)?.get(section);
        return list ? [{ list, width: width + 1 }] : [];
      });
    }),
  );
  const isDirect = steps.every((step) => step.every(({ width }) => width === 1));
  if (steps.some((step) => step.length === 0)) return new Uint32Array();
  if (isDirect)
    return characters.length === term.length ? new Uint32Array() : holding(index, section, characters);
  const toLoad = steps.flat().reduce((sum, { list }) => sum + (list.apart ? list.count : 0), 0);
  if (toLoad > most) return null;
  let places: Float64Array | undefined;
  for (const step of steps) {
    const reached = await Promise.all(
      step.map(async ({ list, width }) => {
        const all = await list.places();
        return (places ? meet(places, all) : all).map((place) => place + width);
      }),
    );
    places = joinPlaces(reached);
    if (places.length === 0) break;
  }
  return entriesOf(places ?? new Float64Array());
}
