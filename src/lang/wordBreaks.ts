/** The most characters that short words are joined into. */
const longestGroup = 6;

/** The most characters between two marks that are never parted. */
const longestQuote = 10;

/** A mark that belongs to what follows it. */
const opening = /[“‘《（(「『]$/u;

/** A number or a Latin word belongs to the Han character beside it, with the space that the browser sets there. */
const latinEnd = /[\p{Script=Latin}\p{N}]$/u;
const latinStart = /^[\p{Script=Latin}\p{N}]/u;
const hanStart = /^\p{Script=Han}/u;

/** Behind these a line ends best: they close a clause, or a title that is quoted. */
const clauseEnd = /(?<=[：，、；。！？》])(?![”’」』）》：，、；。！？])|(?<=\s)/u;

const size = (text: string): number => [...text].length;

/** Whether a text ends within a pair of marks. */
const isWithin = (text: string, [open, close]: readonly [string, string]): boolean =>
  text.lastIndexOf(open) > text.lastIndexOf(close);

const pairs = [
  ['“', '”'],
  ['「', '」'],
  ['《', '》'],
] as const;

/** Whether the word stands in a short group between marks that began before it. */
function isQuoted(before: string, after: string): boolean {
  return pairs.some(([open, close]) => {
    const end = after.indexOf(close);
    if (!isWithin(before, [open, close]) || end < 0) return false;
    return size(before.slice(before.lastIndexOf(open) + 1)) + size(after.slice(0, end)) <= longestQuote;
  });
}

/** Whether a segment stays on the line of the word before: marks, spaces, words of one character (的, 会). */
function clings(before: string, segment: string, isWordLike: boolean): boolean {
  if (!isWordLike) return !opening.test(segment);
  if (latinEnd.test(before) && hanStart.test(segment)) return true;
  if (!/[\p{L}\p{N}]$/u.test(before)) return opening.test(before);
  if (latinStart.test(segment) && size(before) === 1) return true;
  return size(segment) === 1 && size(before) < longestGroup;
}

/**
 * Cuts a short text where a line may be broken: between words. Marks of punctuation stay with their word,
 * as the browser's own rules keep them; a short group between quotation marks stays whole.
 *
 * @param text a title; the segmenter's time grows faster than the text
 * @param locale the language of the text
 */
export function wordsOf(text: string, locale: string): string[] {
  const words: string[] = [];
  const segments = new Intl.Segmenter(locale, { granularity: 'word' }).segment(text);
  for (const { segment, isWordLike, index } of segments) {
    const last = words.at(-1);
    const stays =
      last !== undefined &&
      (isQuoted(text.slice(0, index), text.slice(index)) || clings(last, segment, isWordLike === true));
    if (stays) words[words.length - 1] = last + segment;
    else words.push(segment);
  }
  return words;
}

/** Cuts a short text behind the marks where a line ends best; spaces end the clause before them. */
export const clausesOf = (text: string): string[] =>
  text
    .split(clauseEnd)
    .flatMap((clause) => clause.split(/(?<=.)(?=《)/u))
    .filter((clause) => clause !== '');
