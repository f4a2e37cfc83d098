import { ContentError } from '../../model/contentError.ts';
import type { Entry, Fields } from '../../model/editorial.ts';
import {
  type Place,
  type Quantity,
  quantity as quantitySchema,
  type Statement,
  time as timeSchema,
} from '../../model/record.ts';
import { occurrences, placeOf, type ReadingText, slice } from './readingText.ts';
import { faultOf } from './validity.ts';

/** A statement whose place is kept with its surroundings. */
export type PlacedStatement = Statement & { anchor: Place };

export type EntryOf<V extends Entry['verdict']> = Extract<Entry, { verdict: V }>;

/** An error that names an entry's file and line. */
export const misfit = ({ file, line }: Entry, found: string, expected: string): ContentError =>
  new ContentError(file, String(line), found, expected);

/** The quantity that an editor states, or what was wrong. */
function quantityWith(
  entry: Entry,
  before: Quantity | null,
  set: NonNullable<Fields['quantity']>,
  { text, anchor }: { text: ReadingText; anchor: Place },
): Quantity {
  const words = set.text ?? before?.text ?? '';
  let { start, end } = before ?? { start: 0, end: 0 };
  if (words === '' || words !== before?.text) {
    const places = words === '' ? [] : occurrences(text, words);
    const within = places.filter((at) => at >= anchor.start && at + [...words].length <= anchor.end);
    const [at, ...others] = within;
    if (at === undefined || others.length > 0) {
      const found = words === '' ? 'no quantity.text' : `${words} ${within.length} times in ${anchor.exact}`;
      throw misfit(entry, found, 'words of the quantity that stand once in the words of the record');
    }
    [start, end] = [at, at + [...words].length];
  }
  const stated = { bound: 'exact', bound_text: null, max: null, ...before, ...set, text: words, start, end };
  return checked(entry, 'quantity', quantitySchema, stated);
}

/** Data that a schema accepts. */
function checked<T>(
  entry: Entry,
  what: string,
  schema: {
    safeParse: (
      data: unknown,
    ) =>
      | { success: true; data: T }
      | { success: false; error: { issues: { path: PropertyKey[]; message: string }[] } };
  },
  data: unknown,
): T {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw misfit(
    entry,
    `an unusable ${[what, ...(issue?.path ?? [])].join('.')}`,
    issue?.message ?? 'another value',
  );
}

/**
 * A statement with what an editor sets.
 *
 * @param before as it was, its offsets those of the text
 * @throws ContentError when that makes a record that cannot be
 */
export function withFields(
  entry: Entry,
  before: PlacedStatement,
  set: Fields,
  text: ReadingText,
): PlacedStatement {
  const { quantity, time, change, ...plain } = set;
  const given = Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined));
  const after: PlacedStatement = { ...before, ...given };
  if (quantity !== undefined) {
    after.quantity =
      quantity && quantityWith(entry, before.quantity, quantity, { text, anchor: before.anchor });
  }
  if (change !== undefined) {
    const { rate = before.change?.rate ?? null, direction = before.change?.direction ?? null } = change ?? {};
    after.change = change && { rate, direction };
  }
  if (time !== undefined) {
    after.time = time && checked(entry, 'time', timeSchema, { stated: true, ...before.time, ...time });
  }
  if (after.time && !text.text.includes(after.time.text))
    throw misfit(entry, `time ${after.time.text}, which the text does not have`, 'words of the text');
  const fault = faultOf(after);
  if (fault) throw misfit(entry, fault.found, fault.expected);
  return after;
}

/**
 * The statement that an editor adds.
 *
 * @throws ContentError when its words stand nowhere or more than once, or it cannot be
 */
export function added(entry: EntryOf<'add'>, text: ReadingText): PlacedStatement {
  const { words, after = '', sentence, set } = entry;
  const length = [...words].length;
  const places = occurrences(text, words)
    .map((start) => placeOf(text, { start, end: start + length }))
    .filter((place) => sentence === undefined || place.sentence === sentence)
    .filter(({ start }) => slice(text, start - [...after].length, start) === after);
  const [anchor, ...others] = places;
  if (!anchor)
    throw misfit(entry, `no ${after}${words}${sentence ? ` in ${sentence}` : ''}`, 'words of the text');
  if (others.length > 0) {
    const expected = 'words that stand once (after, sentence)';
    throw misfit(entry, `${after}${words} ${places.length} times`, expected);
  }
  const bare = {
    ...{ speaker: null, quantity: null, change: null, deliverable: null, time: null, of: null },
    rules: ['editorial'],
  };
  const { kind, type, subject } = set;
  return withFields(entry, { ...bare, kind, type, subject, anchor }, set, text);
}
