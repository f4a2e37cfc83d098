import type { Corpus } from '../../corpus/load.ts';
import { recordsById } from '../../corpus/placed.ts';
import { titleOf } from '../../i18n/recordTitle.ts';
import { inBoth, inEachScript } from '../../lang/scripts.ts';
import { formerly } from '../../model/change.ts';
import { factId } from '../../model/evidence.ts';
import { allChanges, type DatedChange } from '../../view/changes/list.ts';
import { changeIn, formerTitle } from '../../view/changes/words.ts';
import { fromCorpus } from '../../view/fromCorpus.ts';
import type { PublishedChange } from '../shapes/change.ts';

/** The name that a corrected record had before; null where it has it still. */
function titleBefore({ change }: DatedChange, corpus: Corpus): string | null {
  const record = recordsById(corpus).get(change.id);
  if (change.kind !== 'correction' || !record) return null;
  const title = formerTitle(record, change.before);
  return title === titleOf(record) ? null : title;
}

function changeData(dated: DatedChange, corpus: Corpus): PublishedChange {
  const { day, change } = dated;
  const views = inEachScript((script) => changeIn(dated, script, corpus));
  const before = titleBefore(dated, corpus);
  return {
    ...{ day, kind: change.kind, id: change.id },
    what: change.kind === 'withdrawal' ? change.what : null,
    title: inEachScript((script) => views[script].title),
    url: inEachScript((script) => views[script].href),
    title_before: before === null ? null : inBoth(before),
    parts:
      change.kind === 'correction' ? formerly.keyof().options.filter((part) => part in change.before) : [],
    verdict_before: change.kind === 'verdict' ? change.before : null,
    verdict_after: change.kind === 'verdict' ? change.after : null,
    facts: change.kind === 'evidence' ? change.facts.map((n) => factId(change.id, n)) : [],
  };
}

/** Everything that changed, the newest first: the content of `data/changes.json`. */
export const changesData = fromCorpus((corpus): readonly PublishedChange[] =>
  allChanges(corpus).map((dated) => changeData(dated, corpus)),
);
