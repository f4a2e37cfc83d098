import type { Entry } from '../schemas/editorial.ts';
import type { PolicyRecord, Records, Statement, Withdrawn } from '../schemas/record.ts';
import { added, misfit, type PlacedStatement, type Verdict, verdictsOf } from './editorial.ts';
import { kept } from './kept.ts';
import type { Standing } from './likeness.ts';
import { placeOf, type ReadingText } from './readingText.ts';
import { refind } from './refind.ts';

/** A document of a speech, with all that its records follow from. */
export interface Witness {
  document: string;
  speech: string;
  /** The day of publication. */
  published: string;
  /** Whether part of its text was supplied from another witness. */
  isSupplied: boolean;
  text: ReadingText;
  /** What the rules read in it. */
  found: readonly Statement[];
  /** Its registry as committed, or null. */
  committed: Records | null;
  entries: readonly Entry[];
}

/** A statement of a witness, on its way to an id. */
export interface Read {
  document: string;
  statement: PlacedStatement;
  /** The id under which this place was registered, or null. */
  id: string | null;
  review: PolicyRecord['review'];
  /** Whether a person has decided that it is a record of this document, and what it says. */
  isDecided: boolean;
}

/** A witness with what it states, in reading order, and the records that people have rejected. */
export interface WitnessRead {
  witness: Witness;
  reads: Read[];
  rejected: ReadonlyMap<string, Verdict>;
}

/** In reading order. */
export const byPlace = (a: Standing, b: Standing): number =>
  a.anchor.start - b.anchor.start ||
  a.anchor.end - b.anchor.end ||
  (a.quantity?.start ?? -1) - (b.quantity?.start ?? -1);

/** Whether what the rules read is what an editor has added: the same kind at the same number or words. */
function isSame(one: Standing, other: Standing): boolean {
  if (one.kind !== other.kind) return false;
  if (!one.quantity || !other.quantity)
    return (
      one.quantity === other.quantity &&
      one.anchor.start === other.anchor.start &&
      one.anchor.end === other.anchor.end
    );
  return one.quantity.start < other.quantity.end && other.quantity.start < one.quantity.end;
}

/** What the rules read and what editors add, in reading order. */
function statementsOf({ found, entries, text }: Witness): { statement: PlacedStatement; isAdded: boolean }[] {
  const byEditors = entries
    .flatMap((entry) => (entry.verdict === 'add' ? added(entry, text) : []))
    .map((statement) => ({ statement, isAdded: true }));
  const byRules = found
    .map((statement) => ({
      statement: { ...statement, anchor: placeOf(text, statement.anchor) },
      isAdded: false,
    }))
    .filter(({ statement }) => !byEditors.some((other) => isSame(statement, other.statement)));
  return [...byRules, ...byEditors].sort((a, b) => byPlace(a.statement, b.statement));
}

/** What was registered at places of a document: its records, those of it that are rejected, those it shares. */
function registeredIn(
  { committed }: Witness,
  verdicts: ReadonlyMap<string, Verdict>,
  records: ReadonlyMap<string, PolicyRecord>,
): (Standing & { id: string })[] {
  if (!committed) return [];
  const isRejected = ({ id }: Withdrawn): boolean => verdicts.get(id)?.entry.verdict === 'reject';
  const shared = committed.shared.flatMap(({ id, anchor, quantity }) => {
    const record = records.get(id);
    if (!record) return [];
    return [
      {
        id,
        kind: record.kind,
        anchor,
        quantity: record.quantity && quantity && { ...record.quantity, ...quantity },
      },
    ];
  });
  return [...committed.records, ...committed.withdrawn.filter(isRejected), ...shared].sort(byPlace);
}

/** Checks that each verdict is about a record of the document. */
function checkVerdicts({ document, committed }: Witness, verdicts: ReadonlyMap<string, Verdict>): void {
  for (const { entry, id, words } of verdicts.values()) {
    const record = committed?.records.find((each) => each.id === id);
    const gone = committed?.withdrawn.find((each) => each.id === id);
    if (record ?? (gone && entry.verdict === 'reject')) {
      if (entry.verdict === 'reject' && record && record.anchor.exact !== words)
        throw misfit(entry, `${words} as record ${id}`, record.anchor.exact);
      continue;
    }
    const owner = committed?.shared.some((each) => each.id === id);
    const found = gone
      ? `record ${id}, which is withdrawn`
      : owner
        ? `record ${id}, which another document has`
        : `no record ${id}`;
    const expected = gone ? 'one that stands' : `one of content/records/${document}.json`;
    throw misfit(entry, found, expected);
  }
}

/**
 * Reads a witness: finds its registered records again and lets people's decisions stand.
 *
 * @param records every committed record of the speech
 * @param note is told where the rules read something else than what was decided
 * @throws ContentError for an editorial entry that does not fit
 */
export function readWitness(
  witness: Witness,
  records: ReadonlyMap<string, PolicyRecord>,
  note: (line: string) => void,
): WitnessRead {
  const { document, entries, text } = witness;
  const verdicts = verdictsOf(entries, document);
  checkVerdicts(witness, verdicts);
  const statements = statementsOf(witness);
  const registered = registeredIn(witness, verdicts, records);
  const again = refind(
    registered,
    statements.map(({ statement }) => statement),
  );
  const ids = new Map(again.flatMap((index, old) => (index < 0 ? [] : [[index, registered[old]?.id ?? '']])));
  const reads = new Map<string | symbol, Read>();
  for (const [index, { statement, isAdded }] of statements.entries()) {
    const id = ids.get(index) ?? null;
    reads.set(id ?? Symbol(), {
      document,
      statement,
      id,
      review: isAdded ? 'corrected' : 'machine',
      isDecided: isAdded,
    });
  }
  for (const verdict of verdicts.values()) {
    const { id, entry } = verdict;
    const record = records.get(id);
    if (!record || entry.verdict === 'reject') continue;
    const statement = kept(verdict, record, reads.get(id)?.statement ?? null, text, note);
    reads.set(id, {
      document,
      statement,
      id,
      review: entry.verdict === 'confirm' ? 'reviewed' : 'corrected',
      isDecided: true,
    });
  }
  const rejected = new Map([...verdicts].filter(([, { entry }]) => entry.verdict === 'reject'));
  return { witness, reads: [...reads.values()].sort((a, b) => byPlace(a.statement, b.statement)), rejected };
}
