import { type CorpusRecord, isBoundApart, quantityIn } from '../../corpus/record.ts';
import { type Locale, scriptOf } from '../../model/locales.ts';
import { wordingOf } from '../../model/placedRecords.ts';
import { inScript } from '../../lang/scripts.ts';
import { wordsFor } from '../../i18n/words.ts';
import { inBaseUnits } from './baseUnits.ts';

/** A quantity in the words of a page. */
export interface ShownValue {
  /**
   * As the text has it, with the words that bound it where they stand beside it: 超过8万家; where the bound stands apart
   * from it (突破了), in our own words.
   */
  readonly bounded: string;
  /** The same; of a change with its verb: 降低27.4%. */
  readonly whole: string;
  /** In base units, where the words say it otherwise. */
  readonly inUnits: string | null;
}

/** The verbs of a change: 降低 in 产品的不良品率降低了27.4%; not the noun 增长率. */
const verbs =
  /(?:增长|增加)(?![率值])|提高|提升|上升|上涨|扩大|下降|减少|降低|回落|下跌|缩短|缩减|压减|收窄/gu;

/** Which way a rate of change goes, in the words of its own clause; empty where they do not say. */
function changeVerb({ anchor, change }: CorpusRecord, start: number, locale: Locale): string {
  if (!change?.rate) return '';
  const before = [...anchor.exact].slice(0, Math.max(0, start - anchor.start)).join('');
  const clause = before.slice(before.search(/[^，。；]*$/u));
  return inScript(scriptOf(locale), clause.match(verbs)?.at(-1) ?? '');
}

/** The quantity of a record for a page in one language; null for a record without one. */
export function valueIn(record: CorpusRecord, locale: Locale): ShownValue | null {
  const { quantity } = record;
  const said = quantityIn(record, scriptOf(locale));
  if (!quantity || said === null) return null;
  const { start } = wordingOf(record);
  const bounded = isBoundApart(record) ? wordsFor(locale).records.bound[quantity.bound](said) : said;
  const whole = changeVerb(record, start, locale) + bounded;
  return { bounded, whole, inUnits: inBaseUnits(quantity, said, locale) };
}
