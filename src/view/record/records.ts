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

/** Records by kind, in the order of the kinds; kinds without any are left out. */
export const byKind = <R extends Pick<PolicyRecord, 'kind' | 'type'>>(
  records: readonly R[],
): { kind: Kind; records: R[] }[] =>
  kinds
    .map((kind) => ({
      kind,
      records: typesOf[kind].flatMap((type) =>
        records.filter((record) => record.kind === kind && record.type === type),
      ),
    }))
    .filter(({ records: here }) => here.length > 0);
