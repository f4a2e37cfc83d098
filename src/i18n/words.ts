import type { Locale } from '../model/locales.ts';
import * as zhHans from './zh-Hans.ts';
import * as zhHant from './zh-Hant.ts';

type Source = typeof zhHans;

/** The words of the interface: what every language has to have. */
export type Words = { [Name in keyof Source]: Source[Name] extends string ? string : Source[Name] };

/** What scripts in the page say themselves: the words of the search, of the records that it finds and of what became of them. */
export type SearchWords = Pick<Words, 'search' | 'records' | 'fates'>;

const tables: Record<Locale, Words> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant };

/** The words of the interface in one language. */
export const wordsFor = (locale: Locale): Words => tables[locale];

// Taken one by one, so that a page loads these words and no others.
const searchTables: Record<Locale, SearchWords> = {
  'zh-Hans': { search: zhHans.search, records: zhHans.records, fates: zhHans.fates },
  'zh-Hant': { search: zhHant.search, records: zhHant.records, fates: zhHant.fates },
};

/** The words that scripts in the page need, in one language. */
export const searchWordsFor = (locale: Locale): SearchWords => searchTables[locale];

/** The three forms in which a document can be read. */
export type View = keyof Words['views']['names'];

/** The parts on the page that shows how everything is set, by the name of their component. */
export type PartName = keyof Words['designParts'];
