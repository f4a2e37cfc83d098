import { fromCorpus } from './fromCorpus.ts';
import { groupedByEach } from './grouping.ts';
import { recordsData } from './recordsData.ts';

/** The records of each topic, by its id. */
export const recordsByTopic = fromCorpus(async (corpus) =>
  groupedByEach(await recordsData(corpus), ({ topics }) => topics),
);

/** The records of each speaker, by name in simplified script. */
export const recordsBySpeaker = fromCorpus(async (corpus) =>
  groupedByEach(await recordsData(corpus), ({ speaker }) => (speaker ? [speaker['zh-Hans']] : [])),
);
