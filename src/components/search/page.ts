import type { Script } from '../../schemas/common.ts';
import type { Request } from '../../search/address.ts';
import { recordWordsFor, type SearchWords, searchWordsFor } from '../../site/strings/searchWords.ts';
import type { RecordWords } from '../../site/strings/recordWords.ts';

/** What the parts of the search page share. */
export interface SearchPage {
  readonly words: SearchWords;
  readonly records: RecordWords;
  /** The address that asks something. */
  readonly hrefOf: (request: Request) => string;
}

/** Prepares what the parts of the search page share. */
export const searchPageIn = (script: Script, hrefOf: SearchPage['hrefOf']): SearchPage => ({
  words: searchWordsFor(script),
  records: recordWordsFor(script),
  hrefOf,
});

/** A day (`YYYY-MM-DD`) in words. */
export const dayInWords = (day: string, { day: words }: SearchWords): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  return words(year, Number(month), Number(date));
};
