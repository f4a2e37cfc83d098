import type { Locale } from '../model/locales.ts';
import { amount, myriads } from '../lang/amounts.ts';
import { wordsFor } from './words.ts';

const formats = new Map<string, Intl.NumberFormat>();

/**
 * A number as it is shown: `8,997.5`.
 *
 * @param digits the most after the point
 */
export function shownNumber(locale: Locale, value: number, digits: number): string {
  const { numberFormat } = wordsFor(locale);
  const key = `${numberFormat} ${digits}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(numberFormat, { maximumFractionDigits: digits });
  formats.set(key, format);
  return format.format(value);
}

/** By what amounts are counted in a language; the names in simplified script, as units are. */
export const multiplesOf = (locale: Locale): readonly { value: number; name: string }[] =>
  wordsFor(locale).amounts === 'myriads' ? myriads : [];

/**
 * An amount, nothing rounded away but what lies beyond six decimals: `139.6万`, `8,997`.
 *
 * @returns in simplified script, as units are
 */
export const shownAmount = (locale: Locale, value: number): string =>
  wordsFor(locale).amounts === 'myriads' ? amount(value) : shownNumber(locale, value, 6).replace('-', '−');
