import { kindAt, kinds } from './numerals/characters.ts';
import { readNumeral } from './numerals/read.ts';
import { isListing } from './numerals/listing.ts';
import type { Numeral } from './numerals/numeral.ts';
import { wordAt } from './numerals/words.ts';

/** Whether a numeral stands right behind an offset where a row of ordinals ended: 第一|、二、三产业, 第一|至三. */
const goesOn = (text: string, row: number, start: number): boolean =>
  row === start - 1 && '、和至'.includes(text.charAt(row));

/**
 * Finds the numbers of a simplified Chinese text: Arabic, Han, mixed, approximate (几十, 五六百, 上千,
 * 30多万), parts (三分之一, 20.7%, 七成). Words that hold a numeral character and count nothing (统一, 十分)
 * are passed over, and so is what cannot be told from a row of single digits (一二三). The times of a text are numbers here: 2022年
 * gives 2022.
 *
 * @param text any text; only simplified characters are read
 * @returns the numerals in order, none overlapping another; every value is finite
 */
export function findNumerals(text: string): Numeral[] {
  const found: Numeral[] = [];
  let row = -2;
  for (let at = 0; at < text.length;) {
    if (kindAt(text, at) === kinds.other) {
      at += 1;
      continue;
    }
    const word = wordAt(text, at);
    if (word !== null) {
      at = word;
      continue;
    }
    const { end, reading } = readNumeral(text, at);
    if (reading !== null) {
      const inRow = text.charAt(at - 1) === '第' || goesOn(text, row, at);
      if (inRow) row = end;
      found.push({ start: at, end, ...reading, ordinal: inRow || isListing(text, at, end, reading.form) });
    }
    at = end;
  }
  return found;
}
