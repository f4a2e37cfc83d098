/** A match of a table's entry in a text; offsets in UTF-16 units. */
export interface Match<T> {
  start: number;
  end: number;
  value: T;
}

/**
 * Prepares a table of strings for finding them in one pass.
 *
 * @param table what is looked for, and what it stands for
 * @returns a function that goes through a text from left to right, takes at each place the longest entry
 *   that stands there, and goes on behind it
 */
export function longestMatcher<T>(table: ReadonlyMap<string, T>): (text: string) => Match<T>[] {
  const lengths = new Map<string, number[]>();
  for (const key of table.keys()) {
    const first = key.charAt(0);
    const known = lengths.get(first) ?? [];
    if (!known.includes(key.length))
      lengths.set(
        first,
        [...known, key.length].sort((a, b) => b - a),
      );
  }
  return (text) => {
    const found: Match<T>[] = [];
    for (let start = 0; start < text.length;) {
      let end = start + 1;
      for (const length of lengths.get(text.charAt(start)) ?? []) {
        const value =
          start + length <= text.length ? table.get(text.slice(start, start + length)) : undefined;
        if (value === undefined) continue;
        end = start + length;
        found.push({ start, end, value });
        break;
      }
      start = end;
    }
    return found;
  };
}
