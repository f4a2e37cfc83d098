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
export const groupings = ['due', 'measured', 'figure', 'milestone', 'action'] as const;
export type Grouping = (typeof groupings)[number];

function groupOf(record: CorpusRecord): Grouping {
  if (record.kind !== 'target') return record.kind;
  if (dueOf(record) !== null) return 'due';
  return record.type === 'action' ? 'action' : 'measured';
}

/** Records put together: targets by their deadlines first, then the others, what was said last first, efforts at the end. */
export function grouped(records: readonly CorpusRecord[]): { name: Grouping; records: CorpusRecord[] }[] {
  const groups = Map.groupBy(records, groupOf);
  return groupings
    .map((name) => {
      const here = groups.get(name) ?? [];
      const sorted =
        name === 'due' ? withDeadline(here) : here.toSorted((a, b) => byCodeUnits(b.said, a.said));
      return { name, records: sorted };
    })
    .filter(({ records: here }) => here.length > 0);
}
