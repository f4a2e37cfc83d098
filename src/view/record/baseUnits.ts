import { type Locale, scriptOf } from '../../model/locales.ts';
import type { Quantity } from '../../model/record.ts';
import { inScript } from '../../lang/scripts.ts';
import { shownNumber } from '../../i18n/numbers.ts';
import { inOwnWords } from '../../i18n/quantities.ts';
import { wordsFor } from '../../i18n/words.ts';

/** What is written close to its number. */
const isClose = (unit: string): boolean => /^[%‰℃]/u.test(unit);

/** From here on a number is easier to read as the text has it: 40万亿. */
const unreadable = 1e9;

/**
 * A quantity in base units: `超过80,000 家`.
 *
 * @param said the quantity as the text has it
 * @returns null where the text itself says it so, and for numbers of more digits than can be read
 */
export function inBaseUnits(quantity: Quantity, said: string, locale: Locale): string | null {
  const { value, max } = quantity;
  const unit = inScript(scriptOf(locale), quantity.unit);
  if (Math.max(value, max ?? 0) >= unreadable) return null;
  if (max === null && said.includes(`${String(value)}${unit}`)) return null;
  const space = isClose(unit) || unit === '' ? '' : ' ';
  return inOwnWords(quantity, space + unit, wordsFor(locale).records, (each) =>
    shownNumber(locale, each, 10),
  );
}
