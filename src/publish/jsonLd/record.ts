import { wordsFor } from '../../i18n/words.ts';
import { officeOf, type RecordEntry } from '../../view/record/entries.ts';
import { urls } from '../../view/urls.ts';
import { firstLocale, locales } from '../../model/locales.ts';
import { inBoth, scripts, type InScripts } from '../../lang/scripts.ts';

/** The ends of a quantity, as far as its words set them. */
function valuesOf({ record: { quantity } }: RecordEntry): object {
  if (!quantity) return {};
  const { value, max, bound, unit } = quantity;
  const unitText = unit === '' ? {} : { unitText: unit };
  switch (bound) {
    case 'range':
      return { minValue: value, maxValue: max, ...unitText };
    case 'more-than':
    case 'at-least':
      return { minValue: value, ...unitText };
    case 'less-than':
    case 'at-most':
      return { maxValue: value, ...unitText };
    default:
      return { value, ...unitText };
  }
}

/**
 * A record as linked data of schema.org: the quotation, who spoke it and where it stands; the claim that
 * it makes.
 *
 * @param site the address that the site lives at
 */
export function recordJsonLd(entry: RecordEntry, site: URL | undefined): object {
  const { record, document } = entry;
  const absolute = (path: string): string => new URL(path, site).href;
  const url = absolute(urls.recordPath(record.id));
  const valued = (words: InScripts): object[] =>
    scripts.map((script) => ({ '@language': script, '@value': words[script] }));
  const { speaker, subject } = record;
  const office = officeOf(entry);
  const person = speaker !== null && {
    '@type': 'Person',
    name: valued(inBoth(speaker)),
    ...(office !== null && { jobTitle: valued(inBoth(office)) }),
  };
  const text = valued(record.quote);
  const publisher = {
    '@type': 'Organization',
    name: wordsFor(firstLocale).siteName,
    url: absolute(urls.rootPath),
  };
  const about = {
    '@type': record.quantity ? 'PropertyValue' : 'Thing',
    name: valued(inBoth(subject)),
    ...valuesOf(entry),
  };
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Quotation',
        '@id': `${url}#quotation`,
        url,
        text,
        inLanguage: [...scripts],
        dateCreated: document.speech.said.day,
        ...(person && { spokenByCharacter: person, creator: person }),
        isPartOf: locales.map((locale) => ({
          '@type': 'Article',
          '@id': absolute(urls.documentPath(document.id)(locale)),
        })),
      },
      {
        '@type': 'Claim',
        '@id': `${url}#claim`,
        url,
        name: text,
        ...(person && { author: person }),
        datePublished: document.speech.said.day,
        appearance: { '@id': `${url}#quotation` },
        identifier: record.id,
        ...(subject !== '' && { about }),
        publisher,
      },
    ],
  };
}
