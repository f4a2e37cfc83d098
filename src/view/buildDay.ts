import { fromCorpus } from './fromCorpus.ts';

/**
 * The day that deadlines are held against: `BUILD_DAY`, or the day that the content names. The clock is never
 * asked, so that a build can be repeated.
 */
export const buildDay = fromCorpus(({ day }) => day);
