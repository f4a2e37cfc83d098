import type { CorpusRecord } from '../corpus/record.ts';
import { dueOf } from '../corpus/link/due.ts';
import { byCodeUnits } from '../lang/order.ts';

export { dueOf };

/** Targets that have a deadline, the nearest first. */
export const withDeadline = (records: readonly CorpusRecord[]): CorpusRecord[] =>
  records
    .filter((record) => dueOf(record) !== null)
    .toSorted((a, b) => byCodeUnits(dueOf(a) ?? '', dueOf(b) ?? '') || byCodeUnits(a.said, b.said));

/** How the records of a topic or a speaker are put together, in this order. */
export const gatherings = ['due', 'measured', 'action', 'figure', 'milestone'] as const;
export type Gathering = (typeof gatherings)[number];

function gatheringOf(record: CorpusRecord): Gathering {
  if (record.kind !== 'target') return record.kind;
  if (dueOf(record) !== null) return 'due';
  return record.type === 'action' ? 'action' : 'measured';
}

/** Records put together: targets by their deadlines first, then the others, what was said last first. */
export function gathered(records: readonly CorpusRecord[]): { name: Gathering; records: CorpusRecord[] }[] {
  const groups = Map.groupBy(records, gatheringOf);
  return gatherings
    .map((name) => {
      const here = groups.get(name) ?? [];
      const sorted =
        name === 'due' ? withDeadline(here) : here.toSorted((a, b) => byCodeUnits(b.said, a.said));
      return { name, records: sorted };
    })
    .filter(({ records: here }) => here.length > 0);
}
