import { wordsFor } from '../../i18n/words.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Locale } from '../../model/locales.ts';
import { sourceIn } from '../../view/evidence/facts.ts';
import { urls } from '../../view/urls.ts';
import type { Citation } from './citation.ts';

/**
 * A source outside the collection as it is cited: what was published, by whom, on what day; at its page here, where its
 * facts have addresses of their own, with the address of the page itself, or of the copy that was read, in the note.
 *
 * @param site the address that the site lives at
 */
export function evidenceCitation(source: Evidence, locale: Locale, site: URL | undefined): Citation {
  const { id, title, publisher, published, address, isCopy } = sourceIn(source, locale);
  const words = wordsFor(locale);
  return {
    key: `meipi-${id}`,
    title,
    author: publisher,
    site: words.siteName,
    said: published,
    url: new URL(urls.evidencePath(id)(locale), site).href,
    locale,
    note: words.evidence.citation(id, address, isCopy),
  };
}
