import type { Point } from '../../corpus/link/points.ts';
import type { Locale } from '../../model/locales.ts';
import { isDrawn, type MeasureEntry, sentenceOf } from '../../view/measure/entry.ts';
import { noteIn } from '../../view/localePages.ts';
import { wordsFor } from '../../i18n/words.ts';
import { pointHref } from '../../view/measure/pointHref.ts';
import { absolute, urls } from '../../view/urls.ts';

/** The ends of a value, as far as its bound sets them. */
function endsOf({ value, max, bound }: Point): object {
  switch (bound) {
    case 'range':
      return { minValue: value, maxValue: max };
    case 'more-than':
    case 'at-least':
      return { minValue: value };
    case 'less-than':
    case 'at-most':
      return { maxValue: value };
    default:
      return { value };
  }
}

/** A measure in the words of schema.org: a data set, and what was observed of it. Targets are no observations. */
export function measureJsonLd(entry: MeasureEntry, locale: Locale): Record<string, unknown> {
  const { measure, points, day } = entry;
  const address = absolute(urls.measurePath(measure.id)(locale));
  const reported = points.filter(({ state }) => state === 'reported');
  const days = points.map(({ from, day: last }) => from ?? last).toSorted();
  const last = points
    .map((point) => point.day)
    .toSorted()
    .at(-1);
  const measured = {
    '@type': 'StatisticalVariable',
    '@id': `${address}#measure`,
    name: measure.name[locale],
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': address,
    url: address,
    name: measure.name[locale],
    alternateName: measure.name.en,
    description: `${noteIn(locale)(measure.counts)}${sentenceOf(entry, locale)}`,
    inLanguage: locale,
    dateModified: day,
    temporalCoverage: `${days[0] ?? day}/${last ?? day}`,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: wordsFor(locale).siteName },
    variableMeasured: measured,
    distribution: [
      ['text/csv', absolute(urls.measureDataPath(measure.id, 'csv'))],
      ['application/json', absolute(urls.measureDataPath(measure.id, 'json'))],
      ...(isDrawn(entry) ? [['image/svg+xml', absolute(urls.measureChartPath(measure.id, locale))]] : []),
    ].map(([encodingFormat, contentUrl]) => ({ '@type': 'DataDownload', encodingFormat, contentUrl })),
    hasPart: reported.map((point) => ({
      '@type': 'Observation',
      url: absolute(pointHref(entry, point, locale)),
      variableMeasured: { '@id': measured['@id'] },
      observationDate: point.day,
      ...(point.from === null ? {} : { observationPeriod: `${point.from}/${point.day}` }),
      ...endsOf(point),
      ...(measure.unit === '' ? {} : { unitText: measure.unit }),
    })),
  };
}
