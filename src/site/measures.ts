import { getCollection } from 'astro:content';
import { inOrder, type Point, pointOf } from '../link/points.ts';
import type { Series } from '../schemas/series.ts';
import { recordsData } from './recordsData.ts';

/** A measure with all that was said of it, in the order of time. */
export interface Measure {
  readonly series: Series;
  readonly points: readonly Point[];
}

/** The definitions of all measures, in the order of their ids. */
export const allSeries = async (): Promise<Series[]> =>
  (await getCollection('series'))
    .map(({ data }) => data)
    .toSorted((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));

/** All measures, in the order of their ids, with what was said of each. */
export async function allMeasures(): Promise<Measure[]> {
  const bySeries = Map.groupBy(await recordsData(), ({ series }) => series);
  return (await allSeries()).map((series) => {
    const points = (bySeries.get(series.id) ?? []).map((record) => pointOf(record, record.said));
    return { series, points: inOrder(points.filter((point) => point !== null)) };
  });
}
