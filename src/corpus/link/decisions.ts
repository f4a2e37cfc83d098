import { ContentError } from '../../model/contentError.ts';
import type { Entry } from '../../model/editorial.ts';
import type { PolicyRecord } from '../../model/record.ts';
import type { Judgement, Measure } from '../../model/measure.ts';

type EntryOf<V extends Entry['verdict']> = Extract<Entry, { verdict: V }>;

/** What people decided about the linking of records: by their ids. */
export interface Decisions {
  /** The measure that a record belongs to, or none. */
  readonly measures: ReadonlyMap<string, EntryOf<'measure'>>;
  /** What became of a target. */
  readonly verdicts: ReadonlyMap<string, EntryOf<'judge'>>;
}

const misfit = ({ file, line }: Entry, found: string, expected: string): ContentError =>
  new ContentError(file, String(line), found, expected);

/**
 * What the editorial file of a document decides about linking.
 *
 * @param document whose records a bare number names
 * @throws ContentError for a second entry of one kind on one record
 */
export function decisionsIn(entries: readonly Entry[], document: string): Decisions {
  const measures = new Map<string, EntryOf<'measure'>>();
  const verdicts = new Map<string, EntryOf<'judge'>>();
  const put = <E extends Entry & { record: string }>(into: Map<string, E>, entry: E): void => {
    const id = /^\d+$/.test(entry.record) ? `${document}-${entry.record}` : entry.record;
    const other = into.get(id);
    if (other)
      throw misfit(entry, `record ${entry.record}, which line ${other.line} is about`, 'one entry a record');
    into.set(id, entry);
  };
  for (const entry of entries) {
    if (entry.verdict === 'measure') put(measures, entry);
    if (entry.verdict === 'judge') put(verdicts, entry);
  }
  return { measures, verdicts };
}

/** The decisions of several documents. */
export const allDecisions = (each: readonly Decisions[]): Decisions => ({
  measures: new Map(each.flatMap(({ measures }) => [...measures])),
  verdicts: new Map(each.flatMap(({ verdicts }) => [...verdicts])),
});

/** The verdict that a person gave. */
export const decided = ({ outcome, inputs, reason, day }: EntryOf<'judge'>): Judgement => ({
  verdict: outcome,
  rule: 'editorial',
  inputs,
  reason,
  day,
});

/** What a record must have for a decision on it. */
type Known = Pick<PolicyRecord, 'kind' | 'type' | 'anchor' | 'quantity'>;

/** The record that an entry is about, if its words are still those of the entry or lie around or within them. */
function subjectOf(entry: EntryOf<'measure' | 'judge'>, record: Known | undefined): Known {
  if (!record) throw misfit(entry, `no record ${entry.record}`, 'one that stands');
  const { exact } = record.anchor;
  if (!exact.includes(entry.words) && !entry.words.includes(exact))
    throw misfit(entry, `${entry.words} as record ${entry.record}`, exact);
  return record;
}

/**
 * Checks that every decision fits what it is about.
 *
 * @param records all that stand, by id
 * @param day the day on which targets are judged
 * @throws ContentError naming the first entry that fits nothing
 */
export function checkDecisions(
  { measures, verdicts }: Decisions,
  records: ReadonlyMap<string, Known>,
  all: readonly Measure[],
  day: string,
): void {
  for (const [id, entry] of measures) {
    const { quantity } = subjectOf(entry, records.get(id));
    if (entry.series === null) continue;
    const measure = all.find((each) => each.id === entry.series);
    if (!measure) throw misfit(entry, `series ${entry.series}`, 'the id of a file in series/');
    const units = [measure.unit, ...measure.units];
    if (!quantity || !units.includes(quantity.unit))
      throw misfit(entry, `the unit ${quantity?.unit ?? 'of no number'}`, units.join(', '));
  }
  for (const [id, entry] of verdicts) {
    const { kind } = subjectOf(entry, records.get(id));
    if (kind !== 'target') throw misfit(entry, `a verdict on a ${kind}`, 'one on a target');
    if (entry.day > day)
      throw misfit(entry, `a verdict of ${entry.day}`, `one of ${day} or earlier (as-of.yaml)`);
    const input = entry.inputs.find((each) => records.get(each)?.type !== 'reported');
    if (input !== undefined) throw misfit(entry, `input ${input}`, 'the id of a reported figure');
  }
}
