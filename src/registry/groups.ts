import { correspond } from './correspond.ts';
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

/** Gathers what several witnesses state; in the order of the witnesses, then of reading. */
export function groupsOf(witnesses: readonly WitnessRead[]): Group[] {
  const groups = new Map<Read, Group>();
  const all: Group[] = [];
  for (const [rank, { witness, reads }] of witnesses.entries()) {
    for (const before of witnesses.slice(0, rank)) {
      const free = reads.filter((read) => !groups.has(read));
      const side = (text: Witness['text'], of: readonly Read[]) => ({
        text,
        statements: of.map(({ statement }) => statement),
      });
      const counterparts = correspond(side(witness.text, free), side(before.witness.text, before.reads));
      for (const [index, read] of free.entries()) {
        const group = groups.get(before.reads[counterparts[index] ?? -1] ?? read);
        if (!group || group.reads.some(({ document }) => document === read.document)) continue;
        if (read.isDecided && group.reads.some(({ isDecided }) => isDecided)) continue;
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
