import type { Entry } from '../../model/editorial.ts';
import type { PolicyRecord, Records, Statement, Withdrawn } from '../../model/record.ts';
import { added, misfit, type PlacedStatement } from './editorial.ts';
import { type Found, identify, type Registered } from './identify.ts';
import { kept } from './kept.ts';
import type { Anchored } from './likeness.ts';
import { isMostlySame, isSame } from './overlap.ts';
import { placeOf, type ReadingText } from './readingText.ts';
import { subjectOf, type Verdict, verdictsOf } from './verdicts.ts';
import { whereNow } from './whereNow.ts';

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
  /** By which a person decided that it is a record of this document, and what it says; or null. */
  entry: Entry | null;
}

/** A witness with what it states, in reading order, and tombstones of the records that people have rejected. */
export interface WitnessRead {
  witness: Witness;
  reads: Read[];
  rejected: readonly Withdrawn[];
}

/** What all witnesses of a speech know. */
export interface Speech {
  /** Every committed record. */
  records: ReadonlyMap<string, PolicyRecord>;
  /** The ids that are rejected in any of them. */
  rejected: ReadonlySet<string>;
  /** Is told where the rules read something else than what was decided. */
  note: (line: string) => void;
}

/** In reading order. */
export const byPlace = (a: Anchored, b: Anchored): number =>
  a.anchor.start - b.anchor.start ||
  a.anchor.end - b.anchor.end ||
  (a.quantity?.start ?? -1) - (b.quantity?.start ?? -1);

/** What editors add, each thing once. */
function additionsTo({ entries, text }: Witness): Found[] {
  const all: Found[] = [];
  for (const entry of entries) {
    if (entry.verdict !== 'add') continue;
    const statement = added(entry, text);
    const other = all.find((each) => isSame(each.statement, statement));
    if (other?.entry)
      throw misfit(entry, `${entry.words}, which line ${other.entry.line} adds`, 'one entry a record');
    all.push({ statement, id: null, entry });
  }
  return all;
}

/**
 * What was registered at places of a document: its records, tombstones with a verdict, and what it shares, but
 * for what is rejected elsewhere: of that, no place here is kept the next time.
 */
function registeredIn(
  { committed }: Witness,
  held: ReadonlySet<string>,
  { records, rejected }: Speech,
): Registered[] {
  if (!committed) return [];
  const shared = committed.shared.flatMap(({ id, anchor, quantity }): Registered[] => {
    const record = records.get(id);
    if (!record || rejected.has(id)) return [];
    const here = record.quantity && quantity && { ...record.quantity, ...quantity };
    return [{ id, kind: record.kind, anchor, quantity: here, isAdded: false }];
  });
  const own = [...committed.records, ...committed.withdrawn.filter(({ id }) => held.has(id))];
  const isAdded = (each: PolicyRecord | Withdrawn): boolean =>
    'rules' in each && each.rules.includes('editorial');
  return [...own.map((each) => ({ ...each, isAdded: isAdded(each) })), ...shared].sort(byPlace);
}

/** What is confirmed or corrected, and tombstones of what is rejected, where the words stand now. */
function decidedIn(
  witness: Witness,
  verdicts: ReadonlyMap<string, Verdict>,
  all: readonly Found[],
  note: Speech['note'],
): { decided: Read[]; rejected: Withdrawn[] } {
  const { document, text, committed } = witness;
  const decided: Read[] = [];
  const rejected: Withdrawn[] = [];
  for (const [id, verdict] of verdicts) {
    const { entry } = verdict;
    const subject = subjectOf(verdict, document, committed);
    const read = all.find((each) => each.id === id)?.statement ?? null;
    if (entry.verdict === 'reject') {
      const { kind, anchor, quantity } = whereNow(subject, read, text) ?? subject;
      const { reason, moved_to = null } = entry;
      rejected.push({ id, kind, anchor, quantity, reason, moved_to });
    } else {
      decided.push({ document, statement: kept(verdict, subject, read, text, note), id, entry });
    }
  }
  return { decided, rejected };
}

/**
 * Reads a witness: finds its registered records again and lets people's decisions stand.
 *
 * @throws ContentError for an editorial entry that does not fit
 */
export function readWitness(witness: Witness, speech: Speech): WitnessRead {
  const { document, entries, text, found } = witness;
  const verdicts = verdictsOf(entries, document);
  const held = new Set([...verdicts.keys(), ...speech.rejected]);
  const byRules = found.map((statement) => ({ ...statement, anchor: placeOf(text, statement.anchor) }));
  const all = identify(registeredIn(witness, held, speech), byRules, additionsTo(witness), held, text);
  const { decided, rejected } = decidedIn(witness, verdicts, all, speech.note);

  for (const { statement, entry } of all) {
    const other = decided.find((each) => isSame(each.statement, statement));
    if (entry && other?.entry) {
      const what = `${entry.words}, which is record ${other.id} that line ${other.entry.line} is about`;
      throw misfit(entry, what, 'one entry a record');
    }
  }
  /** Whether what the rules read is what a person has decided on already. */
  const isKnown = ({ statement, id, entry }: Found): boolean =>
    entry === null &&
    (decided.some((each) => isSame(each.statement, statement)) ||
      (id === null &&
        [...decided.map((each) => each.statement), ...rejected].some((each) =>
          isMostlySame(each, statement),
        )));
  const isDecided = new Set(decided.map(({ id }) => id));
  const others = all
    .filter((each) => !(each.id !== null && isDecided.has(each.id)) && !isKnown(each))
    .map((each): Read => ({ document, ...each }));
  const reads = [...others, ...decided].sort((a, b) => byPlace(a.statement, b.statement));
  return { witness, reads, rejected };
}
