import { digitAt, unitAt } from './characters.ts';
import type { Section } from './section.ts';
import { wordAt } from './words.ts';

/** Tens that are one character. */
const tens = new Map([
  ['廿', 20],
  ['卅', 30],
]);

/** Two digits that stand for what lies between them: 五六, 两三, 三五. */
const isPair = (low: number, high: number): boolean =>
  low > 0 && (high === low + 1 || (low === 3 && high === 5));

/** How many Han digits stand at an offset. */
export function digitsAt(text: string, at: number): number {
  let end = at;
  while (digitAt(text, end) >= 0) end += 1;
  return end - at;
}

/**
 * Reads Han digits with their units, up to the next 万 or 亿: 一千二百, 十五, 三百八 (380), 零五, 五六百.
 *
 * @returns null where no such number stands, or one that cannot be told from a row of digits
 */
export function readHanSection(text: string, at: number): Section | null {
  let value = 0;
  let unit = 10_000;
  let end = at;
  let afterZero = false;
  for (;;) {
    const digit = digitAt(text, end);
    if (digit === 0) {
      if (afterZero) break;
      afterZero = true;
      end += 1;
      continue;
    }
    if (digit < 0) {
      const own = tens.get(text.charAt(end)) ?? unitAt(text, end);
      const isTens = own > 0 && own < 100 && unit > 10;
      if (!isTens && !(afterZero && own > 0 && own < unit)) break;
      value += own;
      unit = isTens ? 10 : own;
      end += 1;
      afterZero = false;
      continue;
    }
    const last = end === at || afterZero ? 1 : unit / 10;
    const high = digitAt(text, end + 1);
    if (high >= 0) {
      if (digitsAt(text, end) > 2 || !isPair(digit, high)) return null;
      const shared = unitAt(text, end + 2);
      if (shared >= unit) return null;
      const factor = shared || last;
      return {
        end: end + (shared > 0 ? 3 : 2),
        value: value + digit * factor,
        spread: (high - digit) * factor,
        bare: end === at && shared === 0,
        closed: false,
      };
    }
    const own = unitAt(text, end + 1);
    if (own >= unit) break;
    if (own === 0) {
      if (last > 1 && wordAt(text, end) !== null) break;
      return { end: end + 1, value: value + digit * last, spread: 0, bare: end === at, closed: false };
    }
    value += digit * own;
    unit = own;
    end += 2;
    afterZero = false;
  }
  if (afterZero) end -= 1;
  return value === 0 ? null : { end, value, spread: 0, bare: false, closed: false };
}

/** The digits of a run one by one: 二〇三〇 is 2030. */
export function spelledDigits(text: string, at: number, end: number): number {
  let value = 0;
  for (let next = at; next < end; next += 1) value = value * 10 + digitAt(text, next);
  return value;
}
