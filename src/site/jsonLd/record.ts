import type { RecordEntry } from '../record/entries.ts';
import { wordsFor } from '../../i18n/words.ts';
import { documentPath, recordPath, rootPath } from '../urls.ts';
import { firstLocale, locales } from '../../model/locales.ts';
import { inScript, scripts } from '../../text/scripts.ts';

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
  const { record, data, document } = entry;
  const absolute = (path: string): string => new URL(path, site).href;
  const url = absolute(recordPath(record.id));
  const inScripts = (simplified: string): object[] =>
    scripts.map((script) => ({ '@language': script, '@value': inScript(script, simplified) }));
  const { speaker, subject } = record;
  const office = document.speech.people.find(({ name }) => name === speaker)?.office ?? null;
  const person = speaker !== null && {
    '@type': 'Person',
    name: inScripts(speaker),
    ...(office !== null && { jobTitle: inScripts(office) }),
  };
  const text = scripts.map((script) => ({ '@language': script, '@value': data.anchor.exact[script] }));
  const publisher = {
    '@type': 'Organization',
    name: wordsFor(firstLocale).siteName,
    url: absolute(rootPath),
  };
  const about = {
    '@type': record.quantity ? 'PropertyValue' : 'Thing',
    name: inScripts(subject),
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
          '@id': absolute(documentPath(document.id)(locale)),
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
