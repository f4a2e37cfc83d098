import type { PolicyRecord, Statement } from '../schemas/record.ts';
import { misfit, type PlacedStatement, type Verdict, withFields } from './editorial.ts';
import { likeness, lookOf } from './likeness.ts';
import { occurrences, placeOf, type ReadingText } from './readingText.ts';

const fieldsCompared = ['kind', 'type', 'speaker', 'subject', 'change'] as const;
const quantityCompared = ['text', 'value', 'max', 'unit', 'bound'] as const;
const timeCompared = ['text', 'start', 'end', 'relation'] as const;

/** The fields in which two statements differ, with what the second has: `kind figure`. */
function differing(one: Statement, other: Statement): string[] {
  const show = (value: string | null): string => value ?? 'none';
  const plain = fieldsCompared
    .filter((key) => one[key] !== other[key])
    .map((key) => `${key} ${show(other[key])}`);
  const [before, after] = [one.quantity, other.quantity];
  const [from, to] = [one.time, other.time];
  const inner = (name: string, changed: readonly string[], value: { text: string } | null): string[] =>
    changed.length === 0 ? [] : [`${name} ${value ? `${value.text} (${changed.join(', ')})` : 'none'}`];
  return [
    ...plain,
    ...inner(
      'quantity',
      quantityCompared.filter((key) => before?.[key] !== after?.[key]),
      after,
    ),
    ...inner(
      'time',
      timeCompared.filter((key) => from?.[key] !== to?.[key]),
      to,
    ),
  ];
}

/** A record moved to another place of the same words. */
function moved(record: PolicyRecord, text: ReadingText, start: number): PlacedStatement {
  const shift = start - record.anchor.start;
  const { kind, type, speaker, anchor, subject, quantity, change, time, rule } = record;
  return {
    ...{ kind, type, speaker, subject, change, time, rule },
    anchor: placeOf(text, { start, end: anchor.end + shift }),
    quantity: quantity && { ...quantity, start: quantity.start + shift, end: quantity.end + shift },
  };
}

/**
 * A record that a person has looked at, as it stands now: as it was registered, wherever its words have
 * moved, and with what the person set. What the rules read there today changes nothing.
 *
 * @param registered as it is committed
 * @param read what the rules read in its place now, if anything
 * @param note is told where the rules read something else
 * @throws ContentError when the words of the entry no longer stand there
 */
export function kept(
  { entry, id, words }: Verdict,
  registered: PolicyRecord,
  read: PlacedStatement | null,
  text: ReadingText,
  note: (line: string) => void,
): PlacedStatement {
  const places = occurrences(text, words);
  if (places.length === 0) throw misfit(entry, `no ${words} in the text`, `the words of record ${id}`);
  let base: PlacedStatement;
  if (words === registered.anchor.exact) {
    const overlaps = (start: number): boolean =>
      read !== null && start < read.anchor.end && read.anchor.start < start + [...words].length;
    const look = lookOf(registered);
    const [best] = places
      .map((start) => moved(registered, text, start))
      .map((place) => ({ place, here: overlaps(place.anchor.start), alike: likeness(look, lookOf(place)) }))
      .sort((a, b) => Number(b.here) - Number(a.here) || b.alike - a.alike);
    base = best?.place ?? moved(registered, text, places[0] ?? 0);
  } else if (words === read?.anchor.exact) {
    base = read;
  } else {
    throw misfit(entry, `${words} as record ${id}`, registered.anchor.exact);
  }
  const result = entry.verdict === 'correct' ? withFields(entry, base, entry.set, text) : base;
  const set = entry.verdict === 'correct' ? Object.keys(entry.set) : [];
  const changes = read
    ? differing(result, read).filter((change) => !set.includes(change.split(' ')[0] ?? ''))
    : ['nothing'];
  if (changes.length > 0) {
    note(`${entry.file}:${entry.line}: record ${id} stays as decided; the rules read ${changes.join(', ')}`);
  }
  return result;
}
