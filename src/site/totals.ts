import { countByKind, damageOf, type Edits, type RepairKind } from '../schemas/edits.ts';

/** What was done to a document, in numbers. */
export interface Totals {
  /** Changes by kind, in the order of the kinds; those that only arrange the text are left out. */
  made: { kind: RepairKind; count: number }[];
  /** Words that were swapped back in a text that was spun; 0 in any other. */
  unspun: number;
}

/** Counts what was done to a document; doubts that are only flagged do not count as done. */
export function totalsOf({ edits }: Edits): Totals {
  const changes = edits.filter(({ from, to }) => from !== to);
  const unspun = countByKind(changes).find(({ kind }) => kind === 'spun')?.count ?? 0;
  return { made: damageOf(changes).filter(({ kind }) => kind !== 'spun'), unspun };
}
