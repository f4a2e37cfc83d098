import { changeKinds, type ChangeKind } from '../../model/change.ts';
import { allNews, type DatedChange } from '../../view/changes/list.ts';
import { fromCorpus } from '../../view/fromCorpus.ts';
import { type GroupPart, pagesOf } from '../../view/groupPages.ts';

/** The most changes of one page: it stays light however much there is. */
const perPage = 200;

/** The changes of one kind on one day, or as many of them as a page has. */
export interface KindOfDay extends GroupPart<DatedChange> {
  readonly day: string;
  readonly kind: ChangeKind;
}

/** One of the pages of what changed. */
export interface UpdatesPage {
  /** From 1. */
  readonly number: number;
  readonly count: number;
  readonly days: readonly { readonly day: string; readonly kinds: readonly KindOfDay[] }[];
}

const kindOf = (part: GroupPart<DatedChange>): KindOfDay => {
  const [day = '', name = ''] = part.name.split(' ');
  return { ...part, day, kind: changeKinds.find((kind) => kind === name) ?? 'record' };
};

/** What changed, the newest day first, cut into pages: at least one. */
export const updatesPages = fromCorpus((corpus): UpdatesPage[] => {
  const groups = Map.groupBy(allNews(corpus), ({ day, change }) => `${day} ${change.kind}`);
  const pages = pagesOf(
    Array.from(groups, ([name, records]) => ({ name, records })),
    perPage,
  );
  return pages.map((parts, index) => ({
    number: index + 1,
    count: pages.length,
    days: Array.from(
      Map.groupBy(parts.map(kindOf), ({ day }) => day),
      ([day, kinds]) => ({ day, kinds }),
    ),
  }));
});
