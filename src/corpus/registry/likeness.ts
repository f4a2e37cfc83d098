import { firstCodePoint } from '../../lang/codePoints.ts';
import { at } from '../../lang/at.ts';
import type { Kind, Place, Quantity } from '../../model/record.ts';

/** A record, tombstone or statement as it stands in a text: what it takes to find it again. */
export interface Anchored {
  kind: Kind;
  anchor: Place;
  quantity: Pick<Quantity, 'start' | 'end' | 'value' | 'max' | 'unit'> | null;
  /** What it is about; tombstones do not tell. */
  subject?: string;
}

/** What is anchored, with the keys by which it is compared. */
export interface Candidate {
  anchored: Anchored;
  /** Where in the text its number stands, or it begins. */
  focus: number;
  /** What it says and all that stands around its number. */
  full: string;
  /** What it says; a short quotation with the words before it in its sentence. */
  bare: string;
  /** How many characters of words `bare` has. */
  length: number;
  quote: Uint32Array;
  before: Uint32Array;
  after: Uint32Array;
}

/** How many characters on either side of a number tell which number it is. */
const near = 16;

/** Quotations of fewer characters say little by themselves. */
const least = 12;

/** The pairs of neighbouring characters of a text as numbers, sorted; that two pairs get one number is rare. */
function pairs(text: string): Uint32Array {
  const codes = Array.from(text, firstCodePoint);
  if (codes.length === 1) return Uint32Array.from(codes);
  return Uint32Array.from(codes.slice(1), (code, index) => at(codes, index) * 0x10001 + code * 0x101).sort();
}

/** How much two sorted lists have in common: 0 to 1 (Dice's coefficient). */
function common(one: Uint32Array, other: Uint32Array): number {
  if (one.length + other.length === 0) return 1;
  let left = 0;
  let right = 0;
  let shared = 0;
  while (left < one.length && right < other.length) {
    const here = at(one, left);
    const there = at(other, right);
    if (here === there) shared += 1;
    if (here <= there) left += 1;
    if (there <= here) right += 1;
  }
  return (2 * shared) / (one.length + other.length);
}

/** A quotation with its number made the same as any other. */
const masked = (exact: string, start: number, end: number): string => {
  const characters = [...exact];
  return [...characters.slice(0, Math.max(0, start)), '#', ...characters.slice(Math.max(0, end))].join('');
};

/** Prepares what is anchored for being compared. */
export function candidateOf(anchored: Anchored): Candidate {
  const { kind, anchor, quantity } = anchored;
  const window = [...`${anchor.prefix}${anchor.exact}${anchor.suffix}`];
  const first = anchor.start - [...anchor.prefix].length;
  const inWindow = (offset: number): number => Math.min(Math.max(offset - first, 0), window.length);
  const from = inWindow(quantity?.start ?? anchor.start);
  const to = quantity ? inWindow(quantity.end) : from;
  const before = window.slice(Math.max(0, from - near), from).join('');
  const after = window.slice(to, to + near).join('');
  const number = quantity
    ? `${quantity.value}|${quantity.max ?? ''}|${quantity.unit}|${window.slice(from, to).join('')}`
    : '';
  const begin = inWindow(anchor.start);
  const long = Math.max(0, Math.min(begin, inWindow(anchor.end) - least));
  const lead = /(?<![^。！？；\n])[^。！？；\n]*$/u.exec(window.slice(long, begin).join(''))?.[0] ?? '';
  const says = `${kind}|${number}|${from - begin}|`;
  return {
    anchored,
    focus: quantity?.start ?? anchor.start,
    full: `${says}${anchor.exact}\n${before}\n${after}`,
    bare: `${says}${lead}|${anchor.exact}`,
    length: [...lead].length + anchor.end - anchor.start,
    quote: pairs(masked(anchor.exact, from - begin, to - begin)),
    before: pairs(before),
    after: pairs(after),
  };
}

/** Quotations of fewer pairs of characters are judged by what stands around them. */
const telling = 6;

/** How alike the words of two are, 0 to 1: the quotations, and what stands around the numbers. */
function words(one: Candidate, other: Candidate): number {
  const around = (common(one.before, other.before) + common(one.after, other.after)) / 2;
  if (Math.min(one.quote.length, other.quote.length) < telling) return around;
  const quote = common(one.quote, other.quote);
  return 0.7 * Math.max(quote, around) + 0.3 * Math.min(quote, around);
}

/** How alike the numbers of two are, 0 to 1. */
function value(
  { anchored: { quantity: one } }: Candidate,
  { anchored: { quantity: other } }: Candidate,
): number {
  if (!one || !other) return one === other ? 1 : 0.5;
  if (one.value !== other.value || one.max !== other.max) return 0;
  return one.unit === other.unit ? 1 : 0.8;
}

/** The likeness of words that counts for nothing. */
const chance = 0.5;

/** How alike the words must be, by how alike the numbers are: another number needs the same words. */
const leastWords = (numbers: number): number => (numbers > 0.5 ? 0.3 : numbers > 0 ? 0.6 : 0.85);

/** How alike two must be to be the same even out of their order. */
export const sure = 0.75;

/** How alike two are at least that say the same in so many characters, whatever stands around them. */
const floorOf = (length: number): number => (length < 8 ? 0.6 : sure);

/**
 * How likely it is that two are one: 0 where they cannot be, 1 where nothing differs. What is said weighs
 * more than the number, for neighbours often have the same number, or one's number becomes the other's.
 */
export function likeness(one: Candidate, other: Candidate): number {
  if (one.full === other.full) return 1;
  const floor = one.bare === other.bare ? floorOf(one.length) : 0;
  const alike = (words(one, other) - chance) / (1 - chance);
  const numbers = value(one, other);
  if (alike < leastWords(numbers)) return floor;
  const kind = one.anchored.kind === other.anchored.kind ? 1 : 0;
  return Math.max(floor, 0.85 * alike + 0.1 * numbers + 0.05 * kind);
}
