import { at, valueAt } from '../../lang/at.ts';
import { clausesOf, wordsOf } from '../../lang/wordBreaks.ts';
import { closes, opens, spaceBetween, trimAtEnd, trimAtStart } from './spacing.ts';
import type { Glyph } from './typeface.ts';

/** A glyph at its place in a line, in em from the line's start. */
export interface Placed {
  glyph: Glyph;
  /** Which character of the text it is. */
  index: number;
  x: number;
}

/** A line of text. Lengths in em. */
export interface Line {
  glyphs: Placed[];
  width: number;
}

const length = (text: string): number => [...text].length;

/** Where the parts of a text end, in code points. */
const endsOf = (parts: readonly string[]): Set<number> => {
  let end = 0;
  return new Set(parts.map((part) => (end += length(part))));
};

/** Sets one line of the glyphs from `start` to `end`. */
export function setLine(glyphs: readonly Glyph[], start = 0, end = glyphs.length): Line {
  const placed: Placed[] = [];
  let x = 0;
  for (let index = start; index < end; index += 1) {
    const glyph = glyphs[index];
    if (!glyph) break;
    const last = placed.at(-1);
    x += last ? spaceBetween(last.glyph, glyph) : -trimAtStart(glyph);
    placed.push({ glyph, index, x });
    x += glyph.advance;
  }
  const last = placed.at(-1);
  return { glyphs: placed, width: x - (last ? trimAtEnd(last.glyph) : 0) };
}

/** Where a line may end: behind words; anywhere in a word that no line can hold. */
function placesToBreak(text: string, glyphs: readonly Glyph[], locale: string, width: number): number[] {
  const places: number[] = [];
  let start = 0;
  for (const end of endsOf(wordsOf(text, locale))) {
    if (setLine(glyphs, start, end).width > width) {
      for (let place = start + 1; place < end; place += 1) places.push(place);
    }
    places.push(end);
    start = end;
  }
  const isAllowed = (place: number): boolean => {
    const [before, after] = [glyphs[place - 1], glyphs[place]];
    return !(before && opens(before)) && !(after && closes(after));
  };
  return places.filter((place) => place >= glyphs.length || isAllowed(place));
}

/** A last line shorter than this looks lost. In em. */
const lost = 3;

/** What it costs to end a line within a clause. In square em, as what is left over costs. */
const withinClause = 8;

interface Way {
  cost: number;
  /** Where the last line of this way begins. */
  from: number;
}

/**
 * Breaks a text into lines of even length, between words, where it can be behind marks of punctuation; no
 * line begins with a closing mark or ends with an opening one.
 *
 * @param glyphs one for each code point of the text
 * @param width of the lines, in em
 * @param clause what it costs to end a line within a clause, in square em: the more, the less even the lines
 */
export function breakLines(
  text: string,
  glyphs: readonly Glyph[],
  locale: string,
  width: number,
  clause = withinClause,
): Line[] {
  const clauses = endsOf(clausesOf(text));
  const places = placesToBreak(text, glyphs, locale, width);
  const ways = new Map<number, Way>([[0, { cost: 0, from: 0 }]]);
  for (const [index, end] of places.entries()) {
    const previous = index === 0 ? 0 : at(places, index - 1);
    const isLast = end === glyphs.length;
    for (const from of [0, ...places].filter((place) => place < end).toReversed()) {
      const way = ways.get(from);
      const { width: taken } = setLine(glyphs, from, end);
      const left = width - taken;
      if (left < 0 && from !== previous) break;
      if (!way) continue;
      const ragged = isLast ? (taken < lost && from > 0 ? width ** 2 : 0) : left ** 2;
      const cost = way.cost + ragged + (isLast || clauses.has(end) ? 0 : clause);
      if (cost < (ways.get(end)?.cost ?? Infinity)) ways.set(end, { cost, from });
    }
  }
  const lines: Line[] = [];
  for (let end = glyphs.length; end > 0;) {
    const from = valueAt(ways, end).from;
    lines.unshift(setLine(glyphs, from, end));
    end = from;
  }
  return lines;
}
