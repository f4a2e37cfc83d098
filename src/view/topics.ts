import type { Topic } from '../model/topic.ts';
import { fromCorpus } from './fromCorpus.ts';

/** All topics, in the order of their ids. */
export const allTopics = fromCorpus(({ topics }) => topics);

/** All topics, by id. */
export const topicsById = fromCorpus(
  ({ topics }): ReadonlyMap<string, Topic> => new Map(topics.map((topic) => [topic.id, topic])),
);
