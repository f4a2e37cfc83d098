import type { Locale } from '../../model/locales.ts';
import { scripts } from '../../lang/scripts.ts';
import { dataFiles } from '../data/dataFiles.ts';
import { wordsFor } from '../../i18n/words.ts';
import { absolute, urls } from '../../view/urls.ts';

/** What the site's own work is given under, as the page about the data says; not the texts of the speeches. */
const dataLicence = 'https://creativecommons.org/licenses/by/4.0/';

/**
 * The whole of the data in the words of schema.org, as the data page carries it.
 *
 * @param release the name of this state of the data
 */
export function datasetJsonLd(locale: Locale, description: string, release: string): Record<string, unknown> {
  const { siteName, tagline } = wordsFor(locale);
  const address = absolute(urls.dataPath(locale));
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': address,
    url: address,
    name: `${siteName} · ${tagline}`,
    description,
    inLanguage: [...scripts],
    version: release,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: siteName },
    usageInfo: address,
    distribution: dataFiles.map((name) => ({
      '@type': 'DataDownload',
      name,
      contentUrl: absolute(urls.dataFilePath(name)),
      ...(name !== 'documents.json' && { license: dataLicence }),
      encodingFormat: name.endsWith('.csv') ? 'text/csv' : 'application/json',
    })),
  };
}
