import { getCollection } from 'astro:content';
import { type Measure, measuresWith } from '../link/judged.ts';
import type { Series } from '../schemas/series.ts';
import { linkedRecords } from './linkedRecords.ts';
import { oncePerBuild } from './oncePerBuild.ts';

export type { Measure } from '../link/judged.ts';

/** The definitions of all measures, in the order of their ids. */
export const allSeries = async (): Promise<Series[]> =>
  (await getCollection('series'))
    .map(({ data }) => data)
    .toSorted((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));

/** All measures, in the order of their ids, with what was said of each. */
export const allMeasures = oncePerBuild(async (): Promise<Measure[]> =>
  measuresWith(await allSeries(), await linkedRecords()),
);
