import type { Locale } from '../../model/locales.ts';

/** What is known of a page that is cited; texts in the language of the citation. */
export interface Citation {
  /** The name under which a reference manager keeps it. */
  key: string;
  title: string;
  /** Who said it; null where nobody is named. */
  author: string | null;
  /** The site that the page belongs to. */
  site: string;
  /** The day it was said, `YYYY-MM-DD`; null where that is not known any more. */
  said: string | null;
  url: string;
  locale: Locale;
  note: string;
}
