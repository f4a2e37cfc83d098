import { groupedByEach } from './grouping.ts';
import { oncePerBuild } from './oncePerBuild.ts';
import { recordsData } from './recordsData.ts';

/** The records of each topic, by its id. */
export const recordsByTopic = oncePerBuild(async () =>
  groupedByEach(await recordsData(), ({ topics }) => topics),
);

/** The records of each speaker, by name in simplified script. */
export const recordsBySpeaker = oncePerBuild(async () =>
  groupedByEach(await recordsData(), ({ speaker }) => (speaker ? [speaker['zh-Hans']] : [])),
);
