import type { Point } from '../../link/points.ts';
import type { Difference } from '../../link/reports.ts';
import { type Locale, scriptOf } from '../../model/locales.ts';
import type { Series } from '../../schemas/series.ts';
import { amount } from '../../text/amounts.ts';
import { inScript } from '../../text/scripts.ts';
import { wordsFor } from '../../i18n/words.ts';

type Valued = Pick<Point, 'value' | 'max' | 'bound'>;

const numbers = ({ value, max }: Valued): string =>
  max === null ? amount(value) : `${amount(value)}–${amount(max)}`;

/** A point's value with its bound: 超过8万家. */
export const valueIn = (locale: Locale, point: Valued, unit: string): string =>
  wordsFor(locale).records.bound[point.bound](inScript(scriptOf(locale), numbers(point) + unit));

/** The same as a chart has it, whose axis names the unit: 超过8万; 27.7%. */
export const shortValueIn = (locale: Locale, point: Valued, unit: string): string =>
  valueIn(locale, point, unit.startsWith('%') ? unit : '');

/** Whether a value begins with the word of its bound. */
export const hasBound = ({ bound }: Valued): boolean => bound !== 'exact' && bound !== 'range';

/** By how much, in the unit of the measure; of percentages in percentage points. */
export function differenceIn(
  locale: Locale,
  { value, bound }: Difference,
  { unit }: Pick<Series, 'unit'>,
): string {
  const { sentence: words } = wordsFor(locale).measure;
  const size = amount(Math.abs(value));
  const shown = unit === '%' ? words.points(size) : inScript(scriptOf(locale), size + unit);
  return words.difference[bound](shown);
}

const percent = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });

/** How much larger, or smaller, one value is than another, in percent; null where that has no meaning. */
export function growthIn(later: Point, earlier: Point): string | null {
  if (later.bound !== 'exact' || earlier.bound !== 'exact' || earlier.value <= 0) return null;
  return `${percent.format(Math.abs(later.value / earlier.value - 1) * 100)}%`;
}
