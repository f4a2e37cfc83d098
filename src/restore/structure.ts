import { at } from '../lang/at.ts';
import { isRow } from '../lang/tableRows.ts';
import type { Tracked } from '../lang/tracked.ts';

/** A heading or paragraph; offsets in UTF-16 units of the reading text, `end` before the line break. */
export interface Block {
  type: 'heading' | 'paragraph';
  start: number;
  end: number;
}

/** How much of the received text before a block is looked at; no run in the pattern can be longer. */
const reach = 200;

/** What opens a heading, at the end of what stands before it, and what must close it. */
const headingMarks: readonly (readonly [opening: RegExp, closing: RegExp])[] = [
  [/(?:^|\n)[ \t]{0,3}#{1,6}[ \t]{1,200}$/u, /^[ \t#]{0,200}(?:\r?\n|$)/u],
  [/<h[1-6]\b[^<>]{0,200}>\s{0,200}$/iu, /^\s{0,200}<\/h[1-6]\s*>/iu],
  [/<(?:strong|b)\b[^<>]{0,200}>\s{0,200}$/iu, /^\s{0,200}<\/(?:strong|b)\s*>/iu],
  [/\*\*$/u, /^\*\*[ \t]{0,200}(?:\r?\n|$)/u],
];

/** Whether the received text marks all of a block as heading: `<h2>`, `## `, or nothing but `<strong>`. */
function isMarked({ starts, ends }: Tracked, received: string, { start, end }: Block): boolean {
  const [first, last] = [at(starts, start), at(ends, end - 1)];
  const before = received.slice(Math.max(0, first - reach), first);
  const after = received.slice(last, last + reach);
  return headingMarks.some(([opening, closing]) => opening.test(before) && closing.test(after));
}

/** The most characters of a line that, without closing mark, is taken for a heading. */
const longestHeading = 45;

/** The number of a section: 一、 （二） 第三章 4. */
export const sectionNumber =
  /^(?:第[一二三四五六七八九十百]{1,4}[章节部分条]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|\d{1,2}[、.．])/u;

/** A short line that no mark closes, and that is not a row of a table. */
const isOpen = (line: string): boolean =>
  !isRow(line) &&
  line.length <= longestHeading &&
  /\p{Script=Han}/u.test(line) &&
  !/[。！？；：，、…”）]$/u.test(line) &&
  !/\d%|\S \S+ \S/u.test(line);

/**
 * Tells headings from paragraphs: by the marks of the received text or a section's number, else a short
 * line that no mark closes and that leads to a paragraph (several such lines in a row are a list or a
 * signature).
 *
 * @param tracked the reading text
 * @param received the text it came from
 */
export function blocksOf(tracked: Tracked, received: string): Block[] {
  const lines = tracked.text.split('\n');
  let start = 0;
  return lines.map((line, index): Block => {
    const block: Block = { type: 'paragraph', start, end: start + line.length };
    start = block.end + 1;
    const [before = '', after] = [lines[index - 1], lines[index + 1]];
    if (line === '' || isRow(line) || after === undefined) return block;
    const standsAlone = !(isOpen(before) && !sectionNumber.test(before));
    const leads = !isOpen(after) || sectionNumber.test(after);
    const isNumbered = sectionNumber.test(line);
    const isHeading =
      (isOpen(line) && (isNumbered || (standsAlone && leads))) ||
      (line.length <= longestHeading && !line.endsWith('：') && isMarked(tracked, received, block));
    return isHeading ? { ...block, type: 'heading' } : block;
  });
}
