import { wordsFor } from '../../i18n/words.ts';
import type { Locale } from '../../model/locales.ts';
import { authoredIn } from '../../view/localePages.ts';
import type { RecordEntry, WithdrawnEntry } from '../../view/record/entries.ts';
import { nameOf, shortened } from '../../view/record/naming.ts';
import { verdictOf } from '../../view/record/verdict.ts';
import { viewOf } from '../../view/record/view.ts';

/** What the head of a page says of it. */
export interface PageTexts {
  /** Without the site's name. */
  readonly title: string;
  readonly description: string;
}

/** The most characters of a quotation in a description. */
const longestQuote = 90;

/** What the head of a record's page says in a language: of one that is withdrawn, why. */
export function pageTextsOf(entry: RecordEntry | WithdrawnEntry, locale: Locale): PageTexts {
  const { recordPage: words, punctuation } = wordsFor(locale);
  const authored = authoredIn(locale);
  if ('withdrawn' in entry) {
    const { id, reason } = entry.withdrawn;
    const { title } = words.withdrawn;
    return { title: `${title} · ${id}`, description: title + punctuation.stop + authored(reason) };
  }
  const { record, document } = entry;
  const view = viewOf(record, locale);
  const outcome = verdictOf(record, locale);
  const fate =
    outcome && [outcome.name, outcome.basis].filter((each) => each !== null).join(punctuation.comma);
  const who = [view.speaker, view.said].filter((each) => each !== null).join(' ');
  const quote = shortened(view.quote, longestQuote);
  return {
    title: [nameOf(view), who].join(' · '),
    description: words.description(fate, quote, view.said, authored(document.speech.title)),
  };
}
