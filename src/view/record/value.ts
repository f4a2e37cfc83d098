import { type CorpusRecord, isBoundApart, quantityIn } from '../../corpus/record.ts';
import { type Locale, scriptOf } from '../../model/locales.ts';
import { verbOf } from '../../i18n/quantities.ts';
import { wordsFor } from '../../i18n/words.ts';
import { inBaseUnits } from './baseUnits.ts';

/** A quantity in the words of a page. */
export interface ShownValue {
  /**
   * As the text has it, with the words that bound it where they stand beside it: 超过8万家; where the bound stands apart
   * from it (突破了), in our own words.
   */
  readonly bounded: string;
  /** The same; of a change with its verb: 下降27.4%. */
  readonly whole: string;
  /** In base units, where the words say it otherwise. */
  readonly inUnits: string | null;
}

/** The quantity of a record for a page in one language; null for a record without one. */
export function valueIn(record: CorpusRecord, locale: Locale): ShownValue | null {
  const { quantity } = record;
  const said = quantityIn(record, scriptOf(locale));
  if (!quantity || said === null) return null;
  const words = wordsFor(locale).records;
  const bounded = isBoundApart(record) ? words.bound[quantity.bound](said) : said;
  const whole = verbOf(record.change, quantity.unit, words) + bounded;
  return { bounded, whole, inUnits: inBaseUnits(quantity, said, locale) };
}
