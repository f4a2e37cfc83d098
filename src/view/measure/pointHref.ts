import type { Point } from '../../corpus/link/points.ts';
import type { Locale } from '../../model/locales.ts';
import { urls } from '../urls.ts';
import type { MeasureEntry } from './entry.ts';

/** The page of the record, or the place of the fact, that a point is of. */
export function pointHref({ facts }: Pick<MeasureEntry, 'facts'>, { id }: Point, locale: Locale): string {
  const placed = facts.get(id);
  return placed ? urls.factPath(placed.source.id, placed.fact.n)(locale) : urls.recordPath(id);
}
