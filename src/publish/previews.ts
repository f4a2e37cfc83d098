import { firstLocale, type Locale } from '../model/locales.ts';
import type { CorpusRecord } from '../corpus/record.ts';
import { recordCard } from './cards.ts';
import { shownDay } from '../i18n/dates.ts';
import type { PolicyDocument } from '../view/documents.ts';
import { authoredIn } from '../view/localePages.ts';
import { wordsFor } from '../i18n/words.ts';
import { urls } from '../view/urls.ts';

/** What a link to a page shows where it is shared. */
export interface Preview {
  /** The path of the picture. */
  picture: string;
  /** What stands in it, for those who do not see it. */
  alt: string;
  /** A page with a text of its own, or one that leads to others. */
  type: 'article' | 'website';
  /** The day on which an article's text was published. */
  published: string | null;
}

/** The longest description of a picture that every reader of it takes. */
const longestAlt = 420;

function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= longestAlt ? text : `${characters.slice(0, longestAlt - 1).join('')}…`;
}

const altOf = (locale: Locale, facts: readonly (string | null)[]): string =>
  shortened(wordsFor(locale).cards.alt(facts.filter((fact) => fact !== null && fact !== '').join(' · ')));

/** What a link to the page of a record shows. */
export function recordPreview(document: PolicyDocument, record: CorpusRecord): Preview {
  const { heading, lead, subject, time, statement, source } = recordCard(document, record);
  const [who = '', ...where] = source;
  return {
    picture: urls.recordPicturePath(record.id),
    alt: altOf(firstLocale, [heading, subject, lead, time, statement, who, ...where]),
    type: 'article',
    published: document.source.published.day,
  };
}

/** What a link to a document shows. */
export function documentPreview({ id, source, speech }: PolicyDocument, locale: Locale): Preview {
  const words = wordsFor(locale);
  const authored = authoredIn(locale);
  const speakers = speech.people.filter(({ role }) => role === 'speaker').map(({ name }) => authored(name));
  return {
    picture: urls.documentPicturePath(locale, id),
    alt: altOf(locale, [
      words.kinds[speech.kind],
      shownDay(speech.said.day, locale),
      authored(source.title.text),
      speakers.join(words.listSeparator),
    ]),
    type: 'article',
    published: source.published.day,
  };
}

/** What a link to any other page shows. */
export function sitePreview(locale: Locale): Preview {
  const { siteName, tagline } = wordsFor(locale);
  return {
    picture: urls.sitePicturePath(locale),
    alt: altOf(locale, [siteName, tagline]),
    type: 'website',
    published: null,
  };
}
