import type { Locale } from '../model/locales.ts';
import { wordingOf } from '../schemas/placedRecords.ts';
import type { Change, Kind, PolicyRecord } from '../schemas/record.ts';
import { authoredIn } from './localePages.ts';
import { shownTime } from '../i18n/shownTime.ts';
import { wordsFor } from '../i18n/words.ts';

/** What the margin says of one record, in the language of the page. */
export interface MarginNote {
  id: string;
  /** The quantity as the text has it, with its bound; null for a record that only has a date. */
  value: string | null;
  change: Change | null;
  subject: string;
}

/** Neighbouring notes on one sentence that are of one kind and share their time. */
export interface NoteRun {
  kind: Kind;
  when: string | null;
  /** Whether the time is carried over from an earlier sentence. */
  isCarried: boolean;
  notes: MarginNote[];
}

/** The notes on each sentence that has some, by the sentence's number. */
export type MarginNotes = ReadonlyMap<number, readonly NoteRun[]>;

const isSame = (a: NoteRun, b: Omit<NoteRun, 'notes'>): boolean =>
  a.kind === b.kind && a.when === b.when && a.isCarried === b.isCarried;

function valueOf(record: PolicyRecord, characters: readonly string[], locale: Locale): string | null {
  const { quantity } = record;
  if (!quantity) return null;
  const { start, end } = wordingOf(record);
  const worded = characters.slice(start, end).join('');
  const isTold = quantity.bound_text === null || start < quantity.start || end > quantity.end;
  return isTold ? worded : wordsFor(locale).records.bound[quantity.bound](worded);
}

/**
 * Prepares the notes that stand in the margin of a text: one for each record with a number or a date. A
 * commitment without either has nothing to add to its own words.
 *
 * @param characters the reading text in the page's script, by code point
 * @param records in the order of the text
 */
export function marginNotes(
  locale: Locale,
  characters: readonly string[],
  records: readonly PolicyRecord[],
): MarginNotes {
  const sentences = new Map<number, NoteRun[]>();
  for (const record of records) {
    const { id, kind, anchor, quantity, change, subject } = record;
    if (!quantity && !record.time) continue;
    const time = record.time && shownTime(record.time, locale);
    const run = { kind, when: time && (time.meaning ?? time.text), isCarried: record.time?.stated === false };
    const note = {
      id,
      value: valueOf(record, characters, locale),
      change,
      subject: authoredIn(locale)(subject),
    };
    const sentence = Number(anchor.sentence.slice(1));
    const runs = sentences.get(sentence) ?? [];
    sentences.set(sentence, runs);
    const last = runs.at(-1);
    if (last && isSame(last, run)) last.notes.push(note);
    else runs.push({ ...run, notes: [note] });
  }
  return sentences;
}
