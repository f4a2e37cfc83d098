import type { CorpusRecord } from '../../../corpus/record.ts';
import type { Locale } from '../../../model/locales.ts';
import type { Kind } from '../../../model/record.ts';
import { type RecordView, viewOf } from '../../../view/record/view.ts';

/** Neighbouring notes on one sentence that are of one kind and share their time. */
export interface NoteRun {
  kind: Kind;
  when: string | null;
  /** Whether the time is carried over from an earlier sentence. */
  isCarried: boolean;
  notes: RecordView[];
}

/** The notes on each sentence that has some, by the sentence's number. */
export type MarginNotes = ReadonlyMap<number, readonly NoteRun[]>;

const isSame = (a: NoteRun, b: Omit<NoteRun, 'notes'>): boolean =>
  a.kind === b.kind && a.when === b.when && a.isCarried === b.isCarried;

/**
 * Prepares the notes that stand in the margin of a text: one for each record with a number or a date. A
 * commitment without either has nothing to add to its own words.
 *
 * @param records in the order of the text
 */
export function marginNotes(locale: Locale, records: readonly CorpusRecord[]): MarginNotes {
  const sentences = new Map<number, NoteRun[]>();
  for (const record of records) {
    const note = viewOf(record, locale);
    const { sentence, value, time } = note;
    if (!value && !time) continue;
    const run = { kind: record.kind, when: time?.days ?? null, isCarried: time?.isCarried === true };
    const runs = sentences.get(sentence) ?? [];
    sentences.set(sentence, runs);
    const last = runs.at(-1);
    if (last && isSame(last, run)) last.notes.push(note);
    else runs.push({ ...run, notes: [note] });
  }
  return sentences;
}
