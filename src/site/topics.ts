import { getCollection } from 'astro:content';
import type { Topic } from '../schemas/topic.ts';

/** All topics, in the order of their ids. */
export const allTopics = async (): Promise<Topic[]> =>
  (await getCollection('topics'))
    .map(({ data }) => data)
    .toSorted((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
