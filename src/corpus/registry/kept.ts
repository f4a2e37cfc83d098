import { at } from '../../lang/at.ts';
import type { PolicyRecord, Statement, Withdrawn } from '../../model/record.ts';
import { misfit, type PlacedStatement, withFields } from './editorial.ts';
import { occurrences, type ReadingText } from './readingText.ts';
import { faultOf } from './validity.ts';
import type { Verdict } from './verdicts.ts';
import { whereNow } from './whereNow.ts';

const fieldsCompared = ['kind', 'type', 'speaker', 'subject', 'of'] as const;
const changeCompared = ['rate', 'direction'] as const;
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
  const turned = changeCompared.filter((key) => one.change?.[key] !== other.change?.[key]);
  const inner = (name: string, changed: readonly string[], value: { text: string } | null): string[] =>
    changed.length === 0 ? [] : [`${name} ${value ? `${value.text} (${changed.join(', ')})` : 'none'}`];
  return [
    ...plain,
    ...turned.map((key) => `change ${key} ${show(other.change?.[key] ?? null)}`),
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

/** The statement alone, without id and review. */
function statementOf(record: PolicyRecord): PlacedStatement {
  const { kind, type, speaker, anchor, subject, quantity, change, deliverable, time, of, rules } = record;
  return { kind, type, speaker, anchor, subject, quantity, change, deliverable, time, of, rules };
}

/** What the rules read in the place of a record, on the words that the record has. */
function onWords(read: PlacedStatement, { anchor, quantity }: Pick<PlacedStatement, 'anchor' | 'quantity'>) {
  const isWithin = read.quantity && read.quantity.start >= anchor.start && read.quantity.end <= anchor.end;
  return { ...read, anchor, quantity: isWithin ? read.quantity : read.quantity && quantity };
}

/** What an entry is about, before anything is set. */
function baseOf(
  { entry, id, words }: Verdict,
  before: PolicyRecord | Withdrawn,
  read: PlacedStatement | null,
  text: ReadingText,
): PlacedStatement {
  if (occurrences(text, words).length === 0)
    throw misfit(entry, `no ${words} in the text`, `the words of record ${id}`);
  const place = words === before.anchor.exact ? whereNow(before, read, text) : null;
  if (!place) {
    if (words === read?.anchor.exact) return read;
    throw misfit(entry, `${words} as record ${id}`, before.anchor.exact);
  }
  const asConfirmed = entry.verdict === 'confirm' && 'review' in place && place.review !== 'corrected';
  const fresh = read && !asConfirmed ? onWords(read, place) : null;
  if (fresh && (!('review' in place) || faultOf(fresh) === null)) return fresh;
  if (!('review' in place)) throw misfit(entry, `record ${id}, which is withdrawn`, 'one that stands');
  return statementOf(place);
}

/**
 * A record that a person has looked at, as it stands now, wherever its words have moved. What is confirmed
 * stays as it was when it was confirmed, whatever the rules read there today; of what is corrected, that
 * holds for what the person set, and the rest is as the rules read it.
 *
 * @param before as it is committed: a record, or a tombstone where its document was withdrawn for a while
 * @param read what the rules read in its place now, if anything
 * @param note is told where the rules read something else
 * @throws ContentError when the words of the entry or of its time no longer stand there
 */
export function kept(
  verdict: Verdict,
  before: PolicyRecord | Withdrawn,
  read: PlacedStatement | null,
  text: ReadingText,
  note: (line: string) => void,
): PlacedStatement {
  const { entry, id } = verdict;
  const base = baseOf(verdict, before, read, text);
  const set = entry.verdict === 'correct' ? entry.set : {};
  const result = withFields(entry, base, set, text);
  const changes = read
    ? differing(result, read).filter((change) => !Object.keys(set).includes(at(change.split(' '), 0)))
    : ['nothing'];
  if (changes.length > 0)
    note(`${entry.file}:${entry.line}: record ${id} stays as decided; the rules read ${changes.join(', ')}`);
  return result;
}
