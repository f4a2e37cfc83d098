import { at } from '../../lang/at.ts';
import { ownerOf, recordNumber } from '../../model/placedRecords.ts';
import type { Withdrawn } from '../../model/record.ts';
import type { Group } from './groups.ts';
import type { Anchored } from './likeness.ts';
import { comeBack } from './reanchor.ts';

/** What became of ids that no longer stand for a record: the group that has them now. */
export type Successors = Map<string, Group>;

/** Gives each group an id that one of its places was registered under. */
export function keepIds(
  groups: readonly Group[],
  rejected: ReadonlySet<string>,
  successors: Successors,
): void {
  const taken = new Map<number, string>();
  const give = (group: Group, id: string): void => {
    group.id = id;
    taken.set(recordNumber(id), id);
  };
  for (const group of groups) {
    const own = group.reads.filter(({ id, document }) => id !== null && ownerOf(id) === document);
    const [first, ...others] = own.toSorted(
      (a, b) =>
        Number(rejected.has(b.id ?? '')) - Number(rejected.has(a.id ?? '')) ||
        Number(b.entry !== null) - Number(a.entry !== null),
    );
    const kept = first?.id ?? null;
    const isFree = kept !== null && !taken.has(recordNumber(kept));
    if (isFree) give(group, kept);
    for (const { id } of isFree ? others : own) if (id) successors.set(id, group);
  }
  for (const group of groups.filter(({ id }) => id === null)) {
    for (const { id } of group.reads) {
      if (id !== null && !taken.has(recordNumber(id))) successors.set(id, group);
    }
  }
}

/** The index of the only one that has the words of a tombstone, or -1. */
function onlyWith({ kind, anchor }: Withdrawn, statements: readonly Anchored[]): number {
  const isEqual = (each: Anchored): boolean => each.kind === kind && each.anchor.exact === anchor.exact;
  const first = statements.findIndex(isEqual);
  return first === statements.findLastIndex(isEqual) ? first : -1;
}

/**
 * Gives groups without id one that was withdrawn, where what it stood for has come back. What a person has
 * added never comes back as what a person has rejected.
 */
export function bringBack(
  groups: readonly Group[],
  tombstones: readonly Withdrawn[],
  rejected: ReadonlySet<string>,
): void {
  const used = new Set(groups.map(({ id }) => id));
  const bring = (document: string, isDecided: boolean): void => {
    const mayBe = (id: string): boolean => (rejected.has(id) ? !isDecided : ownerOf(id) === document);
    const gone = tombstones.filter(({ id }) => !used.has(id) && mayBe(id));
    const open = groups
      .filter(({ id }) => id === null)
      .flatMap((group) => {
        const read = group.reads.find((each) => each.document === document);
        return read && (read.entry !== null) === isDecided ? [{ group, read }] : [];
      });
    const statements = open.map(({ read }) => read.statement);
    const again = comeBack(gone, statements);
    for (const [index, tombstone] of gone.entries()) {
      const { id } = tombstone;
      const found = at(again, index);
      // What was rejected in another text stood amid other words there; its own tell what it was.
      const alike = ownerOf(id) === document ? -1 : onlyWith(tombstone, statements);
      const group = open[found >= 0 || again.includes(alike) ? found : alike]?.group;
      if (group?.id !== null) continue;
      group.id = id;
      used.add(id);
    }
  };
  for (const document of new Set(groups.flatMap(({ reads }) => reads.map((read) => read.document)))) {
    bring(document, true);
    bring(document, false);
  }
}
