import { recordsById } from '../../corpus/placed.ts';
import { byCodeUnits } from '../../lang/order.ts';
import { changeKinds } from '../../model/change.ts';
import { allNews, type DatedChange } from '../../view/changes/list.ts';
import { fromCorpus } from '../../view/fromCorpus.ts';

/** What changed, the newest day first; of a day by kind, of one kind by when it was said, the last first. */
const inOrder = fromCorpus((corpus): readonly DatedChange[] => {
  const records = recordsById(corpus);
  const said = ({ change }: DatedChange): string => records.get(change.id)?.said ?? '';
  const rank = ({ change }: DatedChange): number => changeKinds.indexOf(change.kind);
  return allNews(corpus).toSorted(
    (a, b) => byCodeUnits(b.day, a.day) || rank(a) - rank(b) || byCodeUnits(said(b), said(a)),
  );
});

/** What changed last. */
export const changedLast = (most: number): readonly DatedChange[] => inOrder().slice(0, most);
