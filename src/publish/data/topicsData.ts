import type { PublishedTopic } from '../shapes/groups.ts';
import { inBoth, inEachScript } from '../../lang/scripts.ts';
import { recordsByTopic } from '../../view/groupedRecords.ts';
import { allTopics } from '../../view/topics.ts';
import { urls } from '../../view/urls.ts';

/** All topics with how many records each has: the content of `data/topics.json`. */
export function topicsData(): PublishedTopic[] {
  const grouped = recordsByTopic();
  return allTopics().map(({ id, name, about, words, except }) => ({
    id,
    name,
    about: inBoth(about),
    words,
    except,
    records: grouped.get(id)?.length ?? 0,
    url: inEachScript(urls.topicPath(id)),
    deadlines: urls.deadlinesPath(id),
  }));
}
