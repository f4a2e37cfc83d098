import { at } from './at.ts';

/**
 * Prepares a text for turning UTF-16 offsets into code-point offsets.
 *
 * @param text the text that the offsets belong to
 * @returns a function from a UTF-16 offset (0 … length) to the number of code points before it; it may throw
 *   RangeError for an offset outside
 */
export function codePointOffsets(text: string): (offset: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (offset) => offset;
  const before = new Uint32Array(text.length + 1);
  let count = 0;
  let unit = 0;
  for (const character of text) {
    before.fill(count, unit, unit + character.length);
    unit += character.length;
    count += 1;
  }
  before[text.length] = count;
  return (offset) => at(before, offset);
}

/**
 * The code point that a text begins with.
 *
 * @throws RangeError for an empty text
 */
export function firstCodePoint(text: string): number {
  const found = text.codePointAt(0);
  if (found === undefined) throw new RangeError('Unexpected empty text, expected a character');
  return found;
}
