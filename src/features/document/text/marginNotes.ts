import type { CorpusRecord } from '../../../corpus/record.ts';
import type { Locale } from '../../../model/locales.ts';
import type { Kind } from '../../../model/record.ts';
import { fateOf, type FateView } from '../../../view/record/verdict.ts';
import { type RecordView, viewOf } from '../../../view/record/view.ts';

/** A note on a record: what it says, and of a target what became of it. */
export interface MarginNote extends RecordView {
  fate: FateView | null;
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

/**
 * Prepares the notes that stand in the margin of a text: one for each record with a number, a date or a verdict. An
 * effort in general has nothing to add to its own words.
 *
 * @param records in the order of the text
 */
export function marginNotes(locale: Locale, records: readonly CorpusRecord[]): MarginNotes {
  const sentences = new Map<number, NoteRun[]>();
  for (const record of records) {
    const note = { ...viewOf(record, locale), fate: fateOf(record, locale) };
    const { sentence, value, time } = note;
    if (!value && !time && !note.fate) continue;
    const run = { kind: record.kind, when: time?.days ?? null, isCarried: time?.isCarried === true };
    const runs = sentences.get(sentence) ?? [];
    sentences.set(sentence, runs);
    const last = runs.at(-1);
    if (last && isSame(last, run)) last.notes.push(note);
    else runs.push({ ...run, notes: [note] });
  }
  return sentences;
}
