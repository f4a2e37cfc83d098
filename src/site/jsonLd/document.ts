import type { Script } from '../../schemas/common.ts';
import { isUnknown } from '../../schemas/source.ts';
import type { PolicyDocument } from '../documents.ts';
import { authoredIn } from '../scriptPages.ts';
import { absolute, documentPath, homePath } from '../urls.ts';
import { wordsFor } from '../../i18n/words.ts';

/**
 * A document in the words of schema.org, as its page carries it.
 *
 * @param title in the script of the page
 */
export function documentJsonLd(
  { id, source, speech }: PolicyDocument,
  script: Script,
  title: string,
): Record<string, unknown> {
  const authored = authoredIn(script);
  const address = absolute(documentPath(id)(script));
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
    inLanguage: script,
    datePublished: source.published.day,
    dateCreated: speech.said.day,
    ...(isUnknown(source.publisher)
      ? {}
      : { publisher: { '@type': 'Organization', name: authored(source.publisher) } }),
    ...(people.length === 0 ? {} : { contributor: people }),
    ...(source.source_url === null ? {} : { isBasedOn: source.source_url }),
    isPartOf: {
      '@type': 'WebSite',
      name: wordsFor(script).siteName,
      url: absolute(homePath(script)),
    },
  };
}
