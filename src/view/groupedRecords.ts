import { fromCorpus } from './fromCorpus.ts';
import { groupedByEach } from './grouping.ts';

/** The records of each topic, by its id. */
export const recordsByTopic = fromCorpus(({ records }) => groupedByEach(records, ({ topics }) => topics));

/** The records of each speaker, by name in simplified script. */
export const recordsBySpeaker = fromCorpus(({ records }) =>
  groupedByEach(records, ({ speaker }) => (speaker === null ? [] : [speaker])),
);
