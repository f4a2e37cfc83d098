import { fromCorpus } from './fromCorpus.ts';

export type { Measure } from '../link/judged.ts';

/** The definitions of all measures, in the order of their ids. */
export const allSeries = fromCorpus(({ measures }) => Promise.resolve(measures));

/** All measures, in the order of their ids, with what was said of each. */
export const allMeasures = fromCorpus(({ measured }) => Promise.resolve(measured));
