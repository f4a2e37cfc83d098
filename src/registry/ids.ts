import type { Withdrawn } from '../schemas/record.ts';
import type { Group } from './groups.ts';
import { comeBack } from './refind.ts';

/** The number at the end of an id. */
export const numberOf = (id: string): number => Number(/\d+$/.exec(id)?.[0] ?? 0);

/** The document whose record an id is. */
export const ownerOf = (id: string): string => id.replace(/-\d+$/, '');

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
    taken.set(numberOf(id), id);
  };
  for (const group of groups) {
    const own = group.reads.filter(({ id, document }) => id !== null && ownerOf(id) === document);
    const [first, ...others] = own.toSorted(
      (a, b) =>
        Number(rejected.has(b.id ?? '')) - Number(rejected.has(a.id ?? '')) ||
        Number(b.isDecided) - Number(a.isDecided),
    );
    const isFree = first?.id && !taken.has(numberOf(first.id));
    if (isFree) give(group, first.id ?? '');
    for (const { id } of isFree ? others : own) if (id) successors.set(id, group);
  }
  for (const group of groups.filter(({ id }) => id === null)) {
    for (const { id } of group.reads) {
      if (id === null || taken.has(numberOf(id))) continue;
      if (rejected.has(id)) give(group, id);
      else successors.set(id, group);
    }
  }
}

/** Gives groups without id one that was withdrawn, where what it stood for has come back. */
export function bringBack(
  groups: readonly Group[],
  stubs: readonly Withdrawn[],
  rejected: ReadonlySet<string>,
): void {
  const used = new Set(groups.map(({ id }) => id));
  for (const document of new Set(groups.flatMap(({ reads }) => reads.map((read) => read.document)))) {
    const gone = stubs.filter(({ id }) => !used.has(id) && (ownerOf(id) === document || rejected.has(id)));
    const open = groups
      .filter(({ id }) => id === null)
      .flatMap((group) => {
        const read = group.reads.find((each) => each.document === document);
        return read ? [{ group, read }] : [];
      });
    const again = comeBack(
      gone,
      open.map(({ read }) => read.statement),
    );
    for (const [index, { id }] of gone.entries()) {
      const group = open[again[index] ?? -1]?.group;
      if (!group) continue;
      group.id = id;
      used.add(id);
    }
  }
}
