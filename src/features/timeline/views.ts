import type { CorpusRecord } from '../../corpus/record.ts';
import { type Kind, kinds } from '../../model/record.ts';
import type { Locale } from '../../model/locales.ts';
import { fromCorpus } from '../../view/fromCorpus.ts';
import { wordsFor } from '../../i18n/words.ts';
import { allTopics } from '../../view/topics.ts';
import { type PathIn, urls } from '../../view/urls.ts';
import { type TimelineEntry, timelineEntries } from './entries.ts';

/** A time line of some of the records. */
export interface TimelineView {
  /** What its address names behind `timeline/`; undefined for all. */
  readonly slug: string | undefined;
  readonly path: PathIn;
  readonly by: 'all' | 'kind' | 'topic';
  /** What it is of; null for all. */
  readonly name: ((locale: Locale) => string) | null;
  readonly holds: (record: CorpusRecord) => boolean;
}

const whole: TimelineView = {
  slug: undefined,
  path: urls.timelinePath,
  by: 'all',
  name: null,
  holds: () => true,
};

const ofKind = (kind: Kind): TimelineView => ({
  slug: `kind/${kind}`,
  path: urls.timelineKindPath(kind),
  by: 'kind',
  name: (locale) => wordsFor(locale).records.kinds[kind],
  holds: (record) => record.kind === kind,
});

/** Every time line: of all records, of each kind, of each topic. */
export const timelineViews = (): TimelineView[] => [
  whole,
  ...kinds.map(ofKind),
  ...allTopics().map(({ id, name }): TimelineView => ({
    slug: `topic/${id}`,
    path: urls.timelineTopicPath(id),
    by: 'topic',
    name: (locale) => name[locale],
    holds: ({ topics }) => topics.includes(id),
  })),
];

/** Every record that has a time, in its order. */
export const allEntries = fromCorpus(({ records }): TimelineEntry[] => timelineEntries(records));
