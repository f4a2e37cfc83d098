import type { Glyph } from './typeface.ts';

/** Marks that close, and marks that open: their ink fills one half of the square, the other is blank. */
const closing = /^[，、。；：！？）》〉」』】〕”’]$/u;
const opening = /^[（《〈「『【〔“‘]$/u;

const han = /^\p{Script=Han}$/u;
const western = /^[\p{Script=Latin}\p{Nd}%]$/u;

/** The space between Han characters and Latin letters or digits, as the site's pages have it. */
const betweenScripts = 1 / 8;

/** The half of a full-width mark that can be left out, if its ink leaves it. */
const half = 0.5;

/** Whether a mark closes what stands before it: it never begins a line. */
export const closes = ({ character }: Glyph): boolean => closing.test(character);

/** Whether a mark opens what follows: it never ends a line. */
export const opens = ({ character }: Glyph): boolean => opening.test(character);

/** What a glyph can give up at the start of a line. In em. */
export function trimAtStart(glyph: Glyph): number {
  if (glyph.character === ' ') return glyph.advance;
  return opens(glyph) && glyph.before >= half ? half : 0;
}

/** What a glyph can give up at the end of a line. In em. */
export function trimAtEnd(glyph: Glyph): number {
  if (glyph.character === ' ') return glyph.advance;
  return closes(glyph) && glyph.behind >= half ? half : 0;
}

/** What is added between two glyphs of one line; less than nothing where marks stand together. In em. */
export function spaceBetween(left: Glyph, right: Glyph): number {
  if (closes(left) && (closes(right) || opens(right))) return -trimAtEnd(left);
  if (opens(left) && opens(right)) return -trimAtStart(right);
  const meet =
    (han.test(left.character) && western.test(right.character)) ||
    (western.test(left.character) && han.test(right.character));
  return meet ? betweenScripts : 0;
}
