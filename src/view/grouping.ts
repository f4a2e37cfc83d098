/**
 * Groups what belongs to several groups at once.
 *
 * @param keysOf the groups that an item belongs to
 * @returns the items of each group, in the order given
 */
export function groupedByEach<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

/** Something that items have in common, and how many of them. */
export interface Mentioned {
  key: string;
  count: number;
}

/**
 * What most of some items have in common.
 *
 * @param keysOf what an item has: the topics of a record, its speaker
 * @param most how many are given
 * @returns those with most items first; of several with as many, in the order of their keys
 */
export const mostOf = <T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
  most: number,
): Mentioned[] =>
  Array.from(groupedByEach(items, keysOf), ([key, { length }]) => ({ key, count: length }))
    .toSorted((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
    .slice(0, most);
