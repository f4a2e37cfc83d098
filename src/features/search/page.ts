import type { Request } from '../../query/search/api.ts';
import type { Script } from '../../model/common.ts';
import { type Locale, scriptOf } from '../../model/locales.ts';
import type { Words } from '../../i18n/words.ts';
import { searchWordsFor } from '../../i18n/words.ts';

/** What the parts of the search page share. */
export interface SearchPage {
  readonly words: Words['search'];
  readonly records: Words['records'];
  readonly fates: Words['fates'];
  /** The script that words of speeches are shown in. */
  readonly script: Script;
  /** The address that asks something. */
  readonly hrefOf: (request: Request) => string;
}

/** Prepares what the parts of the search page share. */
export const searchPageIn = (locale: Locale, hrefOf: SearchPage['hrefOf']): SearchPage => {
  const { search: words, records, fates } = searchWordsFor(locale);
  return { words, records, fates, script: scriptOf(locale), hrefOf };
};

/** A day (`YYYY-MM-DD`) in words. */
export const dayInWords = (day: string, { day: words }: Words['search']): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  return words(year, Number(month), Number(date));
};
