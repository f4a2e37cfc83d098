import { kindAt, kinds, plus, times, unitAt } from './characters.ts';
import type { Section } from './section.ts';

/** The longest run of digits that a number holds exactly; longer ones are codes. */
const longest = 15;

/** Digits of either width; a full-width comma groups full-width digits only, as others may be two numbers. */
const literal =
  /(?:[０-９]{1,3}(?:[,，][０-９]{3})+(?![０-９])|[\d０-９]{1,3}(?:,[\d０-９]{3})+(?![\d０-９])|[\d０-９]+)(?:[.．][\d０-９]+)?/y;

/**
 * Thousands set apart by spaces, 308 000 and 1 050万. A row of figures looks alike, so the number stands right behind
 * a word, or its groups are zeros, and more words follow.
 */
const spaced =
  /(?<![\d.,%] ?|[第图表附件例注节条号章])(?:(?<! )[1-9]\d{0,2}(?: \d{3}){1,4}|[1-9]\d{0,2}(?: 000){1,4})(?:\.\d+)?(?= ?[\p{Script=Han}%A-Za-z])/uy;

/** What makes one thing of several runs of digits, and no number: versions, sums, model names. */
const joined = /(?:[.．][\d０-９]|\+[\dA-Za-z]|\^)[\d０-９.．,+^]*/y;

/** The minutes and seconds behind the hour of a time of day, or the second part of a proportion: 8:30, 1:20. */
const minutes = /(?<=(?<!\d)\d{1,2})(?::\d{1,2}|：[0-5]\d){1,2}(?!\d)/y;

const latin = /[A-Za-zＡ-Ｚａ-ｚ_]/;

const halfWidth = (digits: string): string =>
  /^[\d.]*$/.test(digits)
    ? digits
    : digits
        .replace(/[，, ]/g, '')
        .replace(/[．０-９]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));

/** A run of digits, and its value where it is a number. */
export interface Digits {
  end: number;
  value: number | null;
  whole: boolean;
}

/** Reads the run of Arabic digits at an offset: 65,438, 20.7, ３．５; null where none begins. */
export function readDigits(text: string, at: number): Digits | null {
  if (kindAt(text, at) !== kinds.arabic) return null;
  spaced.lastIndex = literal.lastIndex = at;
  const isSpaced = text.slice(at + 1, at + 4).includes(' ');
  const found = ((isSpaced ? spaced.exec(text) : null) ?? literal.exec(text))?.[0];
  if (found === undefined) return null;
  minutes.lastIndex = joined.lastIndex = at + found.length;
  const goesOn = '.．+^:：'.includes(text.charAt(at + found.length));
  const rest = goesOn ? ((joined.exec(text) ?? minutes.exec(text))?.[0] ?? '') : '';
  const end = at + found.length + rest.length;
  const before = text.charAt(at - 1);
  const isName = latin.test(before) || (at > 0 && '-+'.includes(before) && latin.test(text.charAt(at - 2)));
  const digits = halfWidth(found);
  const isNumber = rest === '' && !isName && digits.length <= longest;
  return { end, value: isNumber ? Number(digits) : null, whole: !digits.includes('.') };
}

/**
 * Reads Arabic digits with the 千 and 百 behind them, up to the next 万 or 亿: 1300, 3千, 20.7, 5千4百.
 *
 * @returns null where no such number stands
 */
export function readArabicSection(text: string, at: number): Section | null {
  let section: Section | null = null;
  let last = 10_000;
  for (;;) {
    const afterZero = section !== null && text.charAt(section.end) === '零';
    const start = (section?.end ?? at) + (afterZero ? 1 : 0);
    const digits = readDigits(text, start);
    const value = digits?.value ?? null;
    if (digits === null || value === null) return section;
    const unit = unitAt(text, digits.end);
    const hasUnit = unit >= 100 && unit < last;
    const goesOn = afterZero ? value < last : hasUnit && value < 10;
    if (section !== null && !goesOn) return section;
    const end = hasUnit ? digits.end + 1 : digits.end;
    const sum = plus(section?.value ?? 0, hasUnit ? times(value, unit) : value);
    section = { end, value: sum, spread: 0, bare: end === at + 1, closed: !digits.whole };
    if (!hasUnit || section.closed) return section;
    last = unit;
  }
}
