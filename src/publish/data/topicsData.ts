import type { PublishedTopic } from '../shapes/groups.ts';
import { inScript } from '../../lang/scripts.ts';
import { recordsByTopic } from '../../view/groupedRecords.ts';
import { allTopics } from '../../view/topics.ts';
import { deadlinesPath, topicPath } from '../../view/urls.ts';

/** All topics with what they gather: the content of `data/topics.json`. */
export function topicsData(): PublishedTopic[] {
  const grouped = recordsByTopic();
  return allTopics().map(({ id, name, about, words, except }) => ({
    id,
    name,
    about: { 'zh-Hans': about, 'zh-Hant': inScript('zh-Hant', about) },
    words,
    except,
    records: grouped.get(id)?.length ?? 0,
    url: { 'zh-Hans': topicPath(id)('zh-Hans'), 'zh-Hant': topicPath(id)('zh-Hant') },
    deadlines: deadlinesPath(id),
  }));
}
