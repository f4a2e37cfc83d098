import type { PublishedMeasure } from '../shapes/measure.ts';
import { inBoth, inEachScript } from '../../lang/scripts.ts';
import { isDrawn, type MeasureEntry, measureEntries, sentenceOf } from '../../view/measure/entry.ts';
import { pointHref } from '../../view/measure/pointHref.ts';
import { firstLocale } from '../../model/locales.ts';
import { urls } from '../../view/urls.ts';

/** A measure as it is published: its definition, what it shows in a sentence, and its points. */
export function measureData(entry: MeasureEntry): PublishedMeasure {
  const { measure: own, points, records, facts, day } = entry;
  const { id, name, counts, apart, unit, units, measure, adds_to, change, direction, topic } = own;
  const { words, also, except, related } = own;
  return {
    ...{ id, name, counts: inBoth(counts), unit, units, measure, adds_to, change, direction, topic },
    ...{ words, also, except, apart: apart === null ? null : inBoth(apart), related },
    as_of: day,
    summary: inEachScript((script) => sentenceOf(entry, script)),
    points: points.flatMap((point): PublishedMeasure['points'] => {
      const { state, value, max, bound, from, day: at, dated, said, origin } = point;
      const common = { state, value, max, unit, bound, from, day: at, dated, said, origin };
      const placed = facts.get(point.id);
      const url = pointHref(entry, point, firstLocale);
      if (placed) {
        const { fact, source } = placed;
        const words = { speaker: inBoth(source.publisher), quote: inBoth(fact.statement) };
        return [{ record: null, fact: fact.id, url, ...common, document: null, ...words, verdict: null }];
      }
      const record = records.get(point.id);
      if (!record) return [];
      const { document, speaker, quote } = record;
      const verdict = record.verdict?.verdict ?? null;
      const said_by = speaker === null ? null : inBoth(speaker);
      return [{ record: record.id, fact: null, url, ...common, document, speaker: said_by, quote, verdict }];
    }),
    url: inEachScript(urls.measurePath(id)),
    json: urls.measureDataPath(id, 'json'),
    csv: urls.measureDataPath(id, 'csv'),
    svg: !isDrawn(entry) ? null : inEachScript((script) => urls.measureChartPath(id, script)),
  };
}

/** All measures, in the order of their ids: the content of `data/series.json`. */
export const measuresData = (): PublishedMeasure[] => [...measureEntries().values()].map(measureData);
