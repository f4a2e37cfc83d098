import { cellBreak } from '../../lang/tableRows.ts';
import type { Locale } from '../../model/locales.ts';
import type { RecordEntry, WithdrawnEntry } from '../../view/record/entries.ts';
import { shortened } from '../../view/record/naming.ts';
import { viewOf } from '../../view/record/view.ts';
import { authoredIn } from '../../view/localePages.ts';
import { wordsFor } from '../../i18n/words.ts';
import { urls } from '../../view/urls.ts';
import type { Citation } from './citation.ts';

const longestQuote = 120;

/** Words of the title: what was said, the cells of a row with spaces between them, and where. */
const titled = (quote: string, speech: string | null, locale: Locale): string => {
  const said = wordsFor(locale).recordPage.quoted(shortened(quote.replaceAll(cellBreak, ' '), longestQuote));
  return speech === null ? said : said + wordsFor(locale).punctuation.beside(speech);
};

/**
 * A record as it is cited: the statement by who made it, on the day it was made, at its own address.
 *
 * @param site the address that the site lives at
 */
export function recordCitation(entry: RecordEntry, locale: Locale, site: URL | undefined): Citation {
  const { record, document } = entry;
  const { quote, speaker, review } = viewOf(record, locale);
  const words = wordsFor(locale);
  return {
    key: `meipi-${record.id}`,
    title: titled(quote, authoredIn(locale)(document.speech.title), locale),
    author: speaker,
    site: words.siteName,
    said: document.speech.said.day,
    url: new URL(urls.recordPath(record.id), site).href,
    locale,
    note: words.recordPage.citation.note(record.id, review),
  };
}

/** A withdrawn record as it is cited, with what is still known of it. */
export function withdrawnCitation(
  { withdrawn, speech }: WithdrawnEntry,
  locale: Locale,
  site: URL | undefined,
): Citation {
  const authored = authoredIn(locale);
  const { citation } = wordsFor(locale).recordPage;
  return {
    key: `meipi-${withdrawn.id}`,
    title: titled(authored(withdrawn.anchor.exact), speech && authored(speech.title), locale),
    author: null,
    site: wordsFor(locale).siteName,
    said: speech?.said.day ?? null,
    url: new URL(urls.recordPath(withdrawn.id), site).href,
    locale,
    note: citation.note(withdrawn.id, citation.withdrawn),
  };
}
