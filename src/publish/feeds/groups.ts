import { inScript } from '../../lang/scripts.ts';
import { pagedKinds } from '../../corpus/kinds/index.ts';
import { type Locale, scriptOf } from '../../model/locales.ts';
import { type FedGroup, fedGroups } from '../../model/routes.ts';
import { allDocuments, articleIn } from '../../view/documents.ts';
import { fromCorpus } from '../../view/fromCorpus.ts';
import { measureEntries } from '../../view/measure/entry.ts';
import { allSpeakers } from '../../view/speakers.ts';
import { allTopics } from '../../view/topics.ts';
import { href } from '../../view/urls.ts';
import { kindOfGroup } from './items.ts';

/** A group that has a feed. */
export interface Fed {
  readonly group: FedGroup;
  readonly id: string;
  readonly nameIn: (locale: Locale) => string;
  /** Where it is shown. */
  readonly page: (locale: Locale) => string;
}

const named: Record<FedGroup, () => Pick<Fed, 'id' | 'nameIn'>[]> = {
  topics: () => allTopics().map(({ id, name }) => ({ id, nameIn: (locale) => name[locale] })),
  series: () =>
    Array.from(measureEntries(), ([id, { measure }]) => ({ id, nameIn: (locale) => measure.name[locale] })),
  speakers: () => allSpeakers().map(({ id, name }) => ({ id, nameIn: (locale) => name[scriptOf(locale)] })),
  d: () =>
    allDocuments().map(({ id }) => ({ id, nameIn: (locale) => articleIn(scriptOf(locale), id).data.title })),
};

/** Every group that has a feed, those that are withdrawn included. */
export const fed = fromCorpus(({ withdrawn }): Fed[] =>
  fedGroups.flatMap((group) => {
    const kind = pagedKinds[kindOfGroup[group]];
    const gone = withdrawn
      .filter(({ what }) => what === kind.name)
      .map(({ id, title }) => ({ id, nameIn: (locale: Locale) => inScript(scriptOf(locale), title) }));
    return [...named[group](), ...gone].map((each) => ({
      ...{ ...each, group },
      page: (locale) => href(kind.page(each.id)(locale)),
    }));
  }),
);
