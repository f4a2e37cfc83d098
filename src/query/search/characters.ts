/**
 * For a character that may stand in a question: the one under which the index holds it, or the empty
 * string for one that is passed over. Characters that are held as they are, or are in no text, are left
 * out.
 */
export type Characters = Readonly<Record<string, string>>;

/** Brings a folded string to the characters of the index. */
export const inIndex = (characters: readonly string[], table: Characters): string[] =>
  characters.flatMap((character) =>
    Object.hasOwn(table, character) ? [...(table[character] ?? character)] : [character],
  );

/**
 * Reads the table that the build wrote.
 *
 * @throws TypeError when it is something else
 */
export function readCharacters(value: unknown): Characters {
  if (typeof value !== 'object' || value === null) throw new TypeError('expected a table of characters');
  const table: Record<string, string> = {};
  for (const [from, to] of Object.entries(value)) {
    if (typeof to !== 'string') throw new TypeError('expected a table of characters');
    table[from] = to;
  }
  return table;
}
