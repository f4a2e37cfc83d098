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
