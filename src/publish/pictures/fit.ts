import { at } from '../../lang/at.ts';
import { breakLines, type Line, setLine } from './lines.ts';
import type { Glyph, Typeface, Weight } from './typeface.ts';

/** A text set to be drawn: lines of one size. Lengths in pixels. */
export interface Block {
  size: number;
  /** From line to line. */
  leading: number;
  lines: Line[];
  /** The block's height. */
  height: number;
}

/** How a text may be set. */
export interface Setting {
  weight: Weight;
  /** From the largest to the smallest; the first with which the text fits is taken. */
  sizes: readonly number[];
  width: number;
  /** Room for the block; none for a text of one line. */
  height?: number;
  /** From line to line, in em. */
  leading?: number;
  /** What it costs to end a line within a clause, in square em; as `breakLines` has it when left out. */
  clause?: number;
  locale: string;
}

const omission = '……';

/** Cuts what lies beyond the width, and says so with an ellipsis. */
function cut(glyphs: readonly Glyph[], ellipsis: readonly Glyph[], width: number): Line {
  for (let end = glyphs.length; end > 0; end -= 1) {
    const line = setLine([...glyphs.slice(0, end), ...ellipsis]);
    if (line.width <= width) return line;
  }
  return setLine(ellipsis);
}

const blockOf = (lines: Line[], size: number, leading: number): Block => ({
  size,
  leading: size * leading,
  lines,
  height: size * (lines.length - 1) * leading + size,
});

/** The narrowest that letters are on average, so that no text is measured beyond what any setting can hold. */
const narrowest = 0.25;

/** The first characters of a text: more than the room holds, but no more than can matter. */
function beginning(text: string, { sizes, width, height = 0 }: Setting): string {
  const smallest = Math.min(...sizes);
  const lines = Math.max(1, height / smallest);
  const most = Math.ceil(((width / smallest) * lines) / narrowest);
  return text.length <= most ? text : [...text.slice(0, 2 * most)].slice(0, most).join('');
}

/** How wide the first line of a block is, in pixels. */
export const widthOf = ({ lines, size }: Block): number => at(lines, 0).width * size;

/** Sets a text as large as there is room for; the smallest size cuts what is too long even so. */
export function fit(typeface: Typeface, whole: string, setting: Setting): Block {
  const { weight, sizes, width, height, leading = 1.5, locale, clause } = setting;
  const text = beginning(whole, setting);
  const glyphs = typeface.glyphsOf(text, weight);
  const isOneLine = height === undefined;
  for (const size of sizes) {
    const em = width / size;
    const lines = isOneLine ? [setLine(glyphs)] : breakLines(text, glyphs, locale, em, clause);
    const block = blockOf(lines, size, leading);
    const isWide = lines.some((line) => line.width > em);
    if (!isWide && (isOneLine || block.height <= height)) return block;
  }
  const size = at(sizes, sizes.length - 1);
  const em = width / size;
  const ellipsis = typeface.glyphsOf(omission, weight);
  if (isOneLine) return blockOf([cut(glyphs, ellipsis, em)], size, leading);
  const lines = breakLines(text, glyphs, locale, em, clause);
  const room = Math.min(lines.length, Math.max(1, Math.floor((height / size - 1) / leading) + 1));
  const last = at(at(lines, room - 1).glyphs, 0).index;
  const kept = lines.slice(0, room - 1);
  return blockOf([...kept, cut(glyphs.slice(last, last + Math.ceil(em) * 2), ellipsis, em)], size, leading);
}
