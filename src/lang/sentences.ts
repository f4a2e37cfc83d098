/** A half-open range of UTF-16 offsets. */
export interface Range {
  start: number;
  end: number;
}

/** Marks that may end a sentence, and the quotation marks, brackets and space that close after them. */
const marks = /(?<marks>[。！？!?…]+)(?<closers>["'”’」』）》】]*)\s*/gu;

/**
 * Whether marks end a sentence: full-width ones do; half-width ones before Han, space, a closer or the end
 * (not within an address); an ellipsis before a closing quotation mark or the end.
 */
function isEnd(
  { marks: found = '', closers = '' }: Record<string, string>,
  all: string,
  after: string,
): boolean {
  if (/[。！？]/u.test(found)) return true;
  if (/[!?]/u.test(found))
    return closers !== '' || /\s$/u.test(all) || after === '' || /^\p{Script=Han}/u.test(after);
  return /["”’」』]/u.test(closers) || after === '';
}

/** Says who spoke the quotation before it: 肖亚庆说。 他表示。 */
const attribution =
  /^[^，。！？；“”]{1,12}(?:说|說|表示|指出|认为|認為|强调|強調|介绍|介紹|坦言|回答)[。！？]/u;

/**
 * Splits a paragraph into sentences, each with its closing quotation marks. A quotation is kept with
 * the words after it that say whose it is (“……。”他说。).
 *
 * @param paragraph text without line breaks, in either script
 * @returns ranges in UTF-16 units that cover the paragraph without gap or overlap; none for an empty one
 */
export function splitSentences(paragraph: string): Range[] {
  const ranges: Range[] = [];
  let start = 0;
  for (const match of paragraph.matchAll(marks)) {
    const end = match.index + match[0].length;
    if (!isEnd(match.groups ?? {}, match[0], paragraph.slice(end, end + 2))) continue;
    const closesQuotation = /[”」"]/u.test(match[0]);
    if (closesQuotation && attribution.test(paragraph.slice(end, end + 32))) continue;
    ranges.push({ start, end });
    start = end;
  }
  if (start < paragraph.length) ranges.push({ start, end: paragraph.length });
  return ranges;
}

/** A sentence of a text. */
export interface NumberedSentence extends Range {
  /** Counted from 1 through all blocks. */
  number: number;
  /** Which block it stands in, counted from 0. */
  block: number;
}

/** The lines of a text, without the breaks between them. */
function linesOf(text: string): Range[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const range = { start, end: start + line.length };
    start = range.end + 1;
    return range;
  });
}

/**
 * Cuts a text into sentences, block by block.
 *
 * @param blocks its headings and paragraphs, in order; each line is one if they are not given
 * @returns in order, with offsets in UTF-16 units of the text
 */
export const numberedSentences = (
  text: string,
  blocks: readonly Range[] = linesOf(text),
): NumberedSentence[] =>
  blocks
    .flatMap((block, index) =>
      splitSentences(text.slice(block.start, block.end)).map(({ start, end }) => ({
        start: block.start + start,
        end: block.start + end,
        block: index,
      })),
    )
    .map((sentence, index) => ({ number: index + 1, ...sentence }));
