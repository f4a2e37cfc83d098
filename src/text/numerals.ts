import { kindAt, kinds } from './numerals/characters.ts';
import { readNumeral } from './numerals/read.ts';
import { isListing } from './numerals/listing.ts';
import { wordAt } from './numerals/words.ts';

/** A number in a text. Offsets in UTF-16 units, `end` exclusive. */
export interface Numeral {
  start: number;
  end: number;
  /** 80000 for `8万`; for `percent` and `tenths` in percent: 20.7 for `20.7%`, 50 for `五成`; 0.333… for `三分之一`. */
  value: number;
  /** The upper end where the numeral itself names two ends (几十, 十几, 五六百, 七八成), or null. */
  max: number | null;
  /** What stands within the number as part of it: 多, 余 (more-than), 来 (approx), 上 (at-least), 几 and 五六 (range). */
  bound: 'more-than' | 'at-least' | 'approx' | 'range' | null;
  /** `scale`: 百, 千, 万, 亿 and their products with no number before them, as in 万家, 千亿元. */
  form: 'arabic' | 'han' | 'mixed' | 'scale' | 'fraction' | 'percent' | 'tenths';
  /** Names a place in a row and counts nothing: 第三, a list's （一） or 2. */
  ordinal: boolean;
}

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
