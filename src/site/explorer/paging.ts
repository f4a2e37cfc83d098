/** What stands together in a list; its name is its anchor. */
export interface Group<T> {
  readonly name: string;
  readonly records: readonly T[];
}

/** Part of a group, on one page. */
export interface GroupPart<T> extends Group<T> {
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
export function pagesOf<T>(groups: readonly Group<T>[], most: number): GroupPart<T>[][] {
  const pages: GroupPart<T>[][] = [[]];
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
