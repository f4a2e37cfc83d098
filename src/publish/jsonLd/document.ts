import type { Locale } from '../../model/locales.ts';
import { isUnknown } from '../../model/source.ts';
import type { PolicyDocument } from '../../view/documents.ts';
import { authoredIn } from '../../view/localePages.ts';
import { absolute, urls } from '../../view/urls.ts';
import { wordsFor } from '../../i18n/words.ts';

/**
 * A document in the words of schema.org, as its page carries it.
 *
 * @param title in the language of the page
 */
export function documentJsonLd(
  { id, source, speech }: PolicyDocument,
  locale: Locale,
  title: string,
): Record<string, unknown> {
  const authored = authoredIn(locale);
  const address = absolute(urls.documentPath(id)(locale));
  const people = speech.people.map(({ name, office }) => ({
    '@type': 'Person',
    name: authored(name),
    jobTitle: authored(office),
  }));
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': address,
    url: address,
    headline: title,
    inLanguage: locale,
    datePublished: source.published.day,
    dateCreated: speech.said.day,
    ...(isUnknown(source.publisher)
      ? {}
      : { publisher: { '@type': 'Organization', name: authored(source.publisher) } }),
    ...(people.length === 0 ? {} : { contributor: people }),
    ...(source.source_url === null ? {} : { isBasedOn: source.source_url }),
    isPartOf: {
      '@type': 'WebSite',
      name: wordsFor(locale).siteName,
      url: absolute(urls.homePath(locale)),
    },
  };
}
