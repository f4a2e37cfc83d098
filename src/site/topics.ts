import { getCollection } from 'astro:content';
import type { Topic } from '../schemas/topic.ts';
import { oncePerBuild } from './oncePerBuild.ts';

/** All topics, in the order of their ids. */
export const allTopics = oncePerBuild(async (): Promise<Topic[]> =>
  (await getCollection('topics'))
    .map(({ data }) => data)
    .toSorted((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id))),
);

/** All topics, by id. */
export const topicsById = oncePerBuild(
  async (): Promise<ReadonlyMap<string, Topic>> =>
    new Map((await allTopics()).map((topic) => [topic.id, topic])),
);
