import { currentCorpus } from '../../corpus/current.ts';
import { recordsPresentIn } from '../../corpus/placed.ts';
import type { CorpusRecord } from '../../corpus/record.ts';
import { type Kind, kinds, type PolicyRecord, typesOf } from '../../model/record.ts';

export type { CorpusRecord };

/** Every record of every document, each once, in its own document. */
export const allRecords = (): readonly CorpusRecord[] => currentCorpus().records;

/**
 * The records that stand in a document, those of other witnesses of the speech at their places here.
 *
 * @throws ContentError for a shared record that its own document does not have
 */
export const recordsIn = (document: string): CorpusRecord[] => recordsPresentIn(currentCorpus(), document);

/** Records of a kind, by their types. */
interface OfKind<R> {
  kind: Kind;
  records: R[];
  /** Efforts in general, which are not counted among targets. */
  efforts: R[];
}

/** Records by kind, in the order of the kinds; kinds without any are left out. */
export function byKind<R extends Pick<PolicyRecord, 'kind' | 'type'>>(records: readonly R[]): OfKind<R>[] {
  const ofTypes = Map.groupBy(records, ({ type }) => type);
  return kinds
    .map((kind): OfKind<R> => {
      const types = typesOf[kind].filter((type) => type !== 'action');
      const efforts = kind === 'target' ? (ofTypes.get('action') ?? []) : [];
      return { kind, records: types.flatMap((type) => ofTypes.get(type) ?? []), efforts };
    })
    .filter(({ records: here, efforts }) => here.length + efforts.length > 0);
}
