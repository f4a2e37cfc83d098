import { scaleOf } from './scales.ts';

/** What a character may be to a numeral. Han digits are their own values plus one: 1 for 〇 to 10 for 九. */
export const kinds = { other: 0, zero: 1, nine: 10, unit: 11, scale: 12, arabic: 13, start: 14 } as const;

/** Han digits; ○ is often typed for 〇. */
const digits = ['零〇○', '一', '二两', '三', '四', '五', '六', '七', '八', '九'];
const units = '十百千';
const arabic = '0123456789０１２３４５６７８９';

const table = new Uint8Array(0x10000);
const mark = (characters: Iterable<string>, kind: number): void => {
  for (const character of characters) table[character.charCodeAt(0)] = kind;
};
digits.forEach((characters, value) => {
  mark(characters, value + kinds.zero);
});
mark(units, kinds.unit);
mark('万亿兆', kinds.scale);
mark(arabic, kinds.arabic);
mark('几数上半廿卅负-－−+＋', kinds.start);

/** The kind of the character at an offset; `other` outside the text. */
export const kindAt = (text: string, at: number): number => table[text.charCodeAt(at)] ?? kinds.other;

/** The value of the Han digit at an offset, or -1. */
export function digitAt(text: string, at: number): number {
  const kind = kindAt(text, at);
  return kind >= kinds.zero && kind <= kinds.nine ? kind - kinds.zero : -1;
}

/** Units of measure that begin with a unit of number: 千瓦 is no thousand of anything here. */
const measures = /千[瓦米克卡伏焦升帕赫安乏比字]|百帕|[百千]分(?!之)/y;

/** The value of the 十, 百 or 千 at an offset, or 0; 0 as well where it belongs to a unit of measure. */
export function unitAt(text: string, at: number): number {
  if (kindAt(text, at) !== kinds.unit) return 0;
  measures.lastIndex = at;
  if (measures.test(text)) return 0;
  return scaleOf(text.charAt(at));
}

/** A scale and how many characters it takes. */
export interface Scale {
  value: number;
  length: number;
}

/** 兆 is a number before a currency and within a number (4兆8,530亿); elsewhere it is mega (兆瓦, 兆字节). */
const billions =
  /兆(?=[元圆亿]|[日韩美欧港澳加台][元圆币]|新台币|人民币|英镑|卢[布比]|[\d,]+[亿万]|[一二两三四五六七八九十百千]+[亿万])/y;

/** The 万, 亿, 万亿, 亿亿, 万万 or 兆 at an offset, or null. */
export function scaleAt(text: string, at: number): Scale | null {
  if (kindAt(text, at) !== kinds.scale) return null;
  const character = text.charAt(at);
  if (character === '兆') {
    billions.lastIndex = at;
    if (!billions.test(text)) return null;
  }
  const next = text.charAt(at + 1);
  const isDouble = next === '亿' ? character !== '兆' : character === '万' && next === '万';
  const length = isDouble ? 2 : 1;
  return { value: scaleOf(text.slice(at, at + length)), length };
}

/** A number without the noise of binary fractions; whole ones of up to fifteen digits have none. */
const withoutNoise = (value: number): number =>
  Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));

/** A product without the noise of binary fractions: 33.2 × 10⁴ is 332000. */
export const times = (value: number, factor: number): number => withoutNoise(value * factor);

export const plus = (value: number, more: number): number => withoutNoise(value + more);
