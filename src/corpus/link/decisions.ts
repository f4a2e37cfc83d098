import type { Basis } from '../../model/evidence.ts';
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
  /** The documents of the collection that are what was promised: by the target's id, in order. */
  readonly fulfilments: ReadonlyMap<string, readonly EntryOf<'fulfilled'>[]>;
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
  const fulfilments = new Map<string, EntryOf<'fulfilled'>[]>();
  const idOf = (record: string): string => (/^\d+$/.test(record) ? `${document}-${record}` : record);
  const put = <E extends Entry & { record: string }>(into: Map<string, E>, entry: E): void => {
    const id = idOf(entry.record);
    const other = into.get(id);
    if (other)
      throw misfit(entry, `record ${entry.record}, which line ${other.line} is about`, 'one entry a record');
    into.set(id, entry);
  };
  for (const entry of entries) {
    if (entry.verdict === 'measure') put(measures, entry);
    if (entry.verdict === 'judge') put(verdicts, entry);
    if (entry.verdict === 'fulfilled') {
      const id = idOf(entry.record);
      fulfilments.set(id, [...(fulfilments.get(id) ?? []), entry]);
    }
  }
  return { measures, verdicts, fulfilments };
}

/** The decisions of several documents. */
export const allDecisions = (each: readonly Decisions[]): Decisions => ({
  measures: new Map(each.flatMap(({ measures }) => [...measures])),
  verdicts: new Map(each.flatMap(({ verdicts }) => [...verdicts])),
  fulfilments: new Map(each.flatMap(({ fulfilments }) => [...fulfilments])),
});

/**
 * The verdict that a person gave.
 *
 * @param basisOf whose word a record or fact is, by its id
 */
export function decided(
  { outcome, late, basis, inputs, reason, day }: EntryOf<'judge'>,
  basisOf: (id: string) => Basis | null,
): Judgement {
  const [first] = inputs;
  const given = basis ?? (first === undefined ? null : basisOf(first));
  const rule = 'editorial';
  return { verdict: outcome, late, basis: given, rule, inputs, documents: [], reason, day };
}

/** What a record must have for a decision on it. */
type Known = Pick<PolicyRecord, 'kind' | 'type' | 'anchor' | 'quantity'>;

/** The record that an entry is about, if its words are still those of the entry or lie around or within them. */
function subjectOf(entry: EntryOf<'measure' | 'judge' | 'fulfilled'>, record: Known | undefined): Known {
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
 * @param facts the ids of all facts of sources outside the collection
 * @param documents the ids of all documents
 * @param day the day on which targets are judged
 * @throws ContentError naming the first entry that fits nothing
 */
export function checkDecisions(
  { measures, verdicts, fulfilments }: Decisions,
  {
    records,
    facts,
    documents,
    measures: all,
    day,
  }: {
    readonly records: ReadonlyMap<string, Known>;
    readonly facts: ReadonlySet<string>;
    readonly documents: ReadonlySet<string>;
    readonly measures: readonly Measure[];
    readonly day: string;
  },
): void {
  for (const [id, entry] of measures) {
    const { quantity, type } = subjectOf(entry, records.get(id));
    if (entry.series === null) continue;
    const measure = all.find((each) => each.id === entry.series);
    if (!measure) throw misfit(entry, `series ${entry.series}`, 'the id of a file in series/');
    if (type === 'directional') continue;
    const units = [measure.unit, ...measure.units];
    if (!quantity || !units.includes(quantity.unit))
      throw misfit(entry, `the unit ${quantity?.unit ?? 'of no number'}`, units.join(', '));
  }
  for (const [id, entry] of verdicts) {
    const { kind } = subjectOf(entry, records.get(id));
    if (kind !== 'target') throw misfit(entry, `a verdict on a ${kind}`, 'one on a target');
    if (entry.day > day)
      throw misfit(entry, `a verdict of ${entry.day}`, `one of ${day} or earlier (as-of.yaml)`);
    const isInput = (each: string): boolean => facts.has(each) || records.get(each)?.type === 'reported';
    const input = entry.inputs.find((each) => !isInput(each));
    if (input !== undefined)
      throw misfit(entry, `input ${input}`, 'the id of a reported figure or of a fact of evidence/');
  }
  for (const entry of [...fulfilments].flatMap(([id, entries]) =>
    entries.map((each) => ({ ...each, record: id })),
  )) {
    const { kind } = subjectOf(entry, records.get(entry.record));
    if (kind !== 'target') throw misfit(entry, `a ${kind} that is fulfilled`, 'a target');
    if (!documents.has(entry.document)) throw misfit(entry, `document ${entry.document}`, 'one of sources/');
  }
}
