import type { Topic } from '../schemas/topic.ts';
import { fromCorpus } from './fromCorpus.ts';

/** All topics, in the order of their ids. */
export const allTopics = fromCorpus(({ topics }) => Promise.resolve(topics));

/** All topics, by id. */
export const topicsById = fromCorpus(({ topics }): Promise<ReadonlyMap<string, Topic>> =>
  Promise.resolve(new Map(topics.map((topic) => [topic.id, topic]))),
);
