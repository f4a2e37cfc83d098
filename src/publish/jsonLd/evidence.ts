import { wordsFor } from '../../i18n/words.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Locale } from '../../model/locales.ts';
import { factIn, sourceIn } from '../../view/evidence/facts.ts';
import { absolute, urls } from '../../view/urls.ts';

/** A source in the words of schema.org: its page here, what it is based on, and each fact as a claim that is made there. */
export function evidenceJsonLd(source: Evidence, locale: Locale): Record<string, unknown> {
  const { id, title, publisher, published, number, address } = sourceIn(source, locale);
  const url = absolute(urls.evidencePath(id)(locale));
  const organisation = { '@type': 'Organization', name: publisher };
  const standing = source.facts.filter(({ withdrawn }) => withdrawn === null);
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': url,
    url,
    name: title,
    inLanguage: locale,
    isBasedOn: {
      '@type': 'CreativeWork',
      '@id': address,
      url: address,
      name: title,
      datePublished: published,
      publisher: organisation,
      ...(number === null ? {} : { identifier: number }),
    },
    hasPart: standing.map((fact) => {
      const { href, statement } = factIn({ fact, source }, locale);
      return {
        '@type': 'Claim',
        '@id': absolute(href),
        url: absolute(href),
        text: statement,
        identifier: fact.id,
        appearance: { '@id': address },
        author: organisation,
      };
    }),
    isPartOf: {
      '@type': 'WebSite',
      name: wordsFor(locale).siteName,
      url: absolute(urls.homePath(locale)),
    },
  };
}
