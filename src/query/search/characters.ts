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
