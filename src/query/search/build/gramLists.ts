import { firstCodePoint } from '../../../lang/codePoints.ts';
import { at } from '../../../lang/at.ts';
import { gapKey, isGap, isPassable, longestGram, positionsAnEntry, widestGap } from '../grams.ts';
import { pairsOf, type Writing } from '../pairs.ts';
import type { InScripts } from '../../../lang/scripts.ts';
import { ByteWriter, writeRising } from '../varint.ts';
import { type Occurrence, Occurrences } from './occurrences.ts';

/** A place of a text: the characters that it answers to, one or two. */
type Place = readonly [string] | readonly [string, string];

/** A string's list as it is written. */
export interface GramList {
  readonly key: string;
  readonly count: number;
  /** Whether longer strings with this one in them have lists of their own. */
  readonly longer: boolean;
  readonly entries: Uint8Array;
  /** Empty for single characters. */
  readonly positions: Uint8Array;
}

function placesOf(text: InScripts, { simple }: Writing): Place[] {
  const pairs = pairsOf(text);
  if (pairs.length >= positionsAnEntry) throw new RangeError(`a text of ${pairs.length} characters`);
  return pairs.map(([simplified, traditional]) =>
    simplified === traditional || simple.has(traditional) ? [simplified] : [simplified, traditional],
  );
}

/** Notes single characters, pairs, and pairs with punctuation between. */
function notePairs(found: Occurrences, entry: number, places: readonly Place[]): void {
  const read = (index: number): string => places[index]?.[0] ?? '';
  const mayPass = places.map((place, index) => isPassable(place[0], read(index - 1), read(index + 1)));
  for (const [position, place] of places.entries()) {
    for (const character of place) found.add(character, entry, position);
    for (const first of place)
      for (const second of places[position + 1] ?? []) found.add(first + second, entry, position);
    if (mayPass[position] !== false) continue;
    let next = position + 1;
    while (mayPass[next] === true) next += 1;
    const width = next - position - 1;
    if (width === 0 || width > widestGap) continue;
    for (const first of place)
      for (const second of places[next] ?? []) found.add(gapKey(first, second, width), entry, position);
  }
}

/** Notes the strings of a length that hold one whose list is long. */
function noteLonger(
  found: Occurrences,
  entry: number,
  places: readonly Place[],
  length: number,
  long: ReadonlySet<string>,
): void {
  const stringsAt = (position: number, count: number): string[] =>
    count === 0
      ? ['']
      : stringsAt(position, count - 1).flatMap((begin) =>
          (places[position + count - 1] ?? []).map((character) => begin + character),
        );
  const isLong = Array.from({ length: Math.max(0, places.length - length + 2) }, (_, position) =>
    stringsAt(position, length - 1).some((string) => long.has(string)),
  );
  for (let position = 0; position + length <= places.length; position += 1) {
    if (!(isLong[position] ?? false) && !(isLong[position + 1] ?? false)) continue;
    for (const string of stringsAt(position, length)) {
      const characters = [...string];
      if (long.has(characters.slice(1).join('')) || long.has(characters.slice(0, -1).join('')))
        found.add(string, entry, position);
    }
  }
}

function writePositions({ entries, from, positions }: Occurrence): Uint8Array {
  const writer = new ByteWriter();
  for (let index = 0; index < entries.length; index += 1) {
    const [start, end] = [at(from, index), at(from, index + 1)];
    let last = 0;
    for (let place = start; place < end; place += 1) {
      const position = at(positions, place);
      writer.number((position - last) * 2 + (place === end - 1 ? 1 : 0));
      last = position;
    }
  }
  return writer.finish();
}

const isSingle = (key: string): boolean => key.length === String.fromCodePoint(firstCodePoint(key)).length;

/**
 * Makes the lists of all strings of some texts.
 *
 * @param texts the entries, in reading order
 * @param longFrom lists of more entries than this are long: the strings around theirs get lists, too
 * @returns one list after another; the same for the same texts
 */
export function* gramLists(
  texts: readonly InScripts[],
  writing: Writing,
  longFrom: number,
): Generator<GramList> {
  let long = new Set<string>();
  for (let length = 2; length <= longestGram; length += 1) {
    if (length > 2 && long.size === 0) return;
    const found = new Occurrences();
    for (const [entry, text] of texts.entries()) {
      const places = placesOf(text, writing);
      if (length === 2) notePairs(found, entry, places);
      else noteLonger(found, entry, places, length, long);
    }
    const next = new Set<string>();
    for (const occurrence of found.lists()) {
      const { key, entries } = occurrence;
      const single = isSingle(key);
      const longer = !single && length < longestGram && entries.length > longFrom && !isGap(key);
      if (longer) next.add(key);
      yield {
        key,
        count: entries.length,
        longer,
        entries: writeRising(entries),
        positions: single ? new Uint8Array() : writePositions(occurrence),
      };
    }
    long = next;
  }
}
