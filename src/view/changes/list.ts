import type { Corpus } from '../../corpus/load.ts';
import type { Change } from '../../model/change.ts';
import { ownerOf } from '../../model/placedRecords.ts';
import { fromCorpus } from '../fromCorpus.ts';

/** Something that changed, with its day. */
export interface DatedChange {
  readonly day: string;
  readonly change: Change;
}

/** Everything that changed, the newest day first; of a day in the order of the kinds. */
export const allChanges = fromCorpus(({ changes }): readonly DatedChange[] =>
  changes.toReversed().flatMap(({ day, changes: each }) => each.map((change) => ({ day, change }))),
);

/** The same but for records that went with their document. */
export const allNews = fromCorpus((corpus): readonly DatedChange[] => {
  const gone = new Set(corpus.withdrawn.flatMap(({ what, id }) => (what === 'document' ? id : [])));
  return allChanges(corpus).filter(
    ({ change }) => change.kind !== 'withdrawal' || change.what !== 'record' || !gone.has(ownerOf(change.id)),
  );
});

/** What changed of each record, document and source, by its id, the newest first. */
export const changesById = fromCorpus((corpus): ReadonlyMap<string, readonly DatedChange[]> =>
  Map.groupBy(allChanges(corpus), ({ change }) => change.id),
);

/** The day on which something last changed, or came; null where no change names it. */
export const lastChange = (ids: readonly string[], corpus?: Corpus): string | null =>
  ids
    .flatMap((id) => changesById(corpus).get(id)?.[0]?.day ?? [])
    .toSorted()
    .at(-1) ?? null;
