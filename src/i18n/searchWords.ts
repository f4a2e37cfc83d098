import type { Locale } from '../model/locales.ts';
import type { Words } from './words.ts';
import { records as recordsHans, search as searchHans } from './zh-Hans.ts';
import { records as recordsHant, search as searchHant } from './zh-Hant.ts';

/** What scripts in the page say themselves: the words of the search and of the records that it finds. */
export type SearchWords = Pick<Words, 'search' | 'records'>;

// Named one by one, so that a page loads these words and no others.
const tables: Record<Locale, SearchWords> = {
  'zh-Hans': { search: searchHans, records: recordsHans },
  'zh-Hant': { search: searchHant, records: recordsHant },
};

/** The words that scripts in the page need, in one language. */
export const searchWordsFor = (locale: Locale): SearchWords => tables[locale];
