import type { Point } from '../../corpus/link/points.ts';
import type { Difference } from '../../corpus/link/latestPoints.ts';
import { type Locale, scriptOf } from '../../model/locales.ts';
import type { Measure } from '../../model/measure.ts';
import { inScript } from '../../lang/scripts.ts';
import { shownAmount, shownNumber } from '../../i18n/numbers.ts';
import { inOwnWords } from '../../i18n/quantities.ts';
import { wordsFor } from '../../i18n/words.ts';

type Valued = Pick<Point, 'value' | 'max' | 'bound'>;

/** A point's value with its bound: 超过8万家. */
export const valueIn = (locale: Locale, point: Valued, unit: string): string =>
  inOwnWords(point, inScript(scriptOf(locale), unit), wordsFor(locale).records, (each) =>
    inScript(scriptOf(locale), shownAmount(locale, each)),
  );

/** The same as a chart has it, whose axis names the unit: 超过8万; 27.7%. */
export const shortValueIn = (locale: Locale, point: Valued, unit: string): string =>
  valueIn(locale, point, unit.startsWith('%') ? unit : '');

/** Whether a value begins with the word of its bound. */
export const hasBound = ({ bound }: Valued): boolean => bound !== 'exact' && bound !== 'range';

/** By how much, in the unit of the measure; of percentages in percentage points. */
export function differenceIn(
  locale: Locale,
  { value, bound }: Difference,
  { unit }: Pick<Measure, 'unit'>,
): string {
  const { sentence: words } = wordsFor(locale).measure;
  const size = shownAmount(locale, Math.abs(value));
  const shown = unit === '%' ? words.points(size) : inScript(scriptOf(locale), size + unit);
  return words.difference[bound](shown);
}

/** How much larger, or smaller, one value is than another, in percent; null where that has no meaning. */
export function growthIn(locale: Locale, later: Point, earlier: Point): string | null {
  if (later.bound !== 'exact' || earlier.bound !== 'exact' || earlier.value <= 0) return null;
  return `${shownNumber(locale, Math.abs(later.value / earlier.value - 1) * 100, 1)}%`;
}
