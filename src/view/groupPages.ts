/** What stands together in a list; its name is its anchor. */
export interface Group<T, N extends string = string> {
  readonly name: N;
  readonly records: readonly T[];
}

/** Part of a group, on one page. */
export interface GroupPart<T, N extends string = string> extends Group<T, N> {
  /** How many the whole group has. */
  readonly total: number;
  /** Whether it began on an earlier page. */
  readonly isContinued: boolean;
}

/**
 * Cuts groups into pages.
 *
 * @param most how many records a page holds
 * @returns at least one page
 */
export function pagesOf<T, N extends string = string>(
  groups: readonly Group<T, N>[],
  most: number,
): GroupPart<T, N>[][] {
  const pages: GroupPart<T, N>[][] = [[]];
  let room = most;
  for (const { name, records } of groups) {
    for (let from = 0; from < records.length;) {
      if (room === 0) {
        pages.push([]);
        room = most;
      }
      const here = records.slice(from, from + room);
      pages.at(-1)?.push({ name, records: here, total: records.length, isContinued: from > 0 });
      from += here.length;
      room -= here.length;
    }
  }
  return pages;
}
