import { at } from '../../lang/at.ts';
import { correspond } from './correspond.ts';
import { misfit } from './editorial.ts';
import type { Read, Witness, WitnessRead } from './witness.ts';

/** What one or more witnesses of a speech state at corresponding places: one record. */
export interface Group {
  /** At most one of each witness, those whose own it may become first. */
  reads: Read[];
  id: string | null;
}

/** Whose own a record becomes: those whose text is their own come first, then the earliest. */
export const byRank = (a: Witness, b: Witness): number =>
  Number(a.isSupplied) - Number(b.isSupplied) ||
  a.published.localeCompare(b.published) ||
  a.document.localeCompare(b.document, 'en');

/** The error of an entry that adds what is another document's record. */
const foreignAddition = ({ entry, statement }: Read, owner: string): Error | null =>
  entry?.verdict === 'add'
    ? misfit(
        entry,
        `${statement.anchor.exact}, which is a record of ${owner}`,
        `an entry of editorial/${owner}.yaml`,
      )
    : null;

/**
 * Checks that each record that a person adds is one of the document that it is added to.
 *
 * @param owner the document that the group's record belongs to
 * @throws ContentError for one that another witness has
 */
export function checkAdditions({ reads }: Group, owner: string): void {
  for (const read of reads) {
    const error = read.document === owner ? null : foreignAddition(read, owner);
    if (error) throw error;
  }
}

/** Whether a person's decision keeps two witnesses' statements apart: none gives way to another. */
function areApart(one: Read, other: Read, rejected: ReadonlySet<string>): boolean {
  const isRejected = ({ id }: Read): boolean => id !== null && rejected.has(id);
  if (one.entry && other.entry) {
    const error = foreignAddition(one, other.document) ?? foreignAddition(other, one.document);
    if (error) throw error;
    return true;
  }
  return (one.entry !== null && isRejected(other)) || (other.entry !== null && isRejected(one));
}

/**
 * Groups what several witnesses state; in the order of the witnesses, then of reading.
 *
 * @param rejected the ids that are rejected
 * @throws ContentError for an entry that adds to one witness what a person decided on in another
 */
export function groupsOf(witnesses: readonly WitnessRead[], rejected: ReadonlySet<string>): Group[] {
  const groups = new Map<Read, Group>();
  const all: Group[] = [];
  const presentFirst = (reads: readonly Read[]): Read[] =>
    reads.toSorted((a, b) => Number(rejected.has(a.id ?? '')) - Number(rejected.has(b.id ?? '')));
  for (const [rank, { witness, reads }] of witnesses.entries()) {
    for (const before of witnesses.slice(0, rank)) {
      const free = reads.filter((read) => !groups.has(read));
      const theirs = presentFirst(before.reads);
      const side = (text: Witness['text'], of: readonly Read[]) => ({
        text,
        statements: of.map(({ statement }) => statement),
      });
      const counterparts = correspond(side(witness.text, free), side(before.witness.text, theirs));
      for (const [index, read] of free.entries()) {
        const counterpart = at(counterparts, index);
        const group = counterpart < 0 ? undefined : groups.get(at(theirs, counterpart));
        if (!group || group.reads.some(({ document }) => document === read.document)) continue;
        if (group.reads.some((other) => areApart(read, other, rejected))) continue;
        group.reads.push(read);
        groups.set(read, group);
      }
    }
    for (const read of reads.filter((each) => !groups.has(each))) {
      const group: Group = { reads: [read], id: null };
      all.push(group);
      groups.set(read, group);
    }
  }
  return all;
}
