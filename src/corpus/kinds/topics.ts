import path from 'node:path';
import { inEveryLocale } from '../../model/address.ts';
import { deadlinesPath, groupFeedPath, timelineTopicPath, topicPath } from '../../model/routes.ts';
import { type Topic, topic } from '../../model/topic.ts';
import { yamlById } from '../files.ts';
import type { PagedKind } from './kind.ts';

/** `content/topics/<id>.yaml`: the topics by which records are grouped, in the order of their ids. */
export const topics: PagedKind<readonly Topic[], 'topic'> = {
  name: 'topic',
  place: 'topics',
  isGenerated: false,
  read: (content) => yamlById(topic, path.join(content, 'topics')),
  data: 'topics',
  addressesOf: (id) => [
    ...[topicPath(id), timelineTopicPath(id), groupFeedPath('topics', id)].flatMap(inEveryLocale),
    deadlinesPath(id),
  ],
  page: topicPath,
  segments: ['topics', 'topic'],
  named: (all) => new Map(all.map(({ id, name }) => [id, name['zh-Hans']])),
};
