/**
 * A text without the words that lead into it, however many stand in a row. The words are taken one by one:
 * a pattern that repeats alternatives which begin alike may take time without bound, this one cannot.
 *
 * @param text any
 * @param word one leading word; sticky, and never matching nothing
 * @returns what follows the last of them
 */
export function withoutLeading(text: string, word: RegExp): string {
  let end = 0;
  for (word.lastIndex = 0; word.test(text);) end = word.lastIndex;
  return text.slice(end);
}
