import { countByKind, damageOf, type Edits, type RepairKind } from '../../../model/edits.ts';

/** What was done to a document, in numbers. */
export interface Totals {
  /** Changes by kind, in the order of the kinds; those that only arrange the text are left out. */
  made: { kind: RepairKind; count: number }[];
  /** How many places were damaged, those that are only flagged included; the same number wherever it is shown. */
  damaged: number;
  /** Edits that only concern title and layout. */
  arranged: number;
  /** Places of the text that stay uncertain. */
  unsure: number;
  /** Words that were swapped back in a text that was spun; 0 in any other. */
  unspun: number;
}

/** Counts what was done to a document; what stays uncertain, flagged or left as a gap, does not count as done. */
export function totalsOf({ edits }: Edits): Totals {
  const changes = edits.filter(({ from, to, certainty }) => from !== to && certainty !== 'unsure');
  const unspun = countByKind(changes).find(({ kind }) => kind === 'spun')?.count ?? 0;
  const damaged = damageOf(edits).reduce((sum, { count }) => sum + count, 0);
  return {
    made: damageOf(changes).filter(({ kind }) => kind !== 'spun'),
    damaged,
    arranged: edits.length - damaged,
    unsure: edits.filter(({ certainty, to }) => certainty === 'unsure' && to !== '').length,
    unspun,
  };
}
