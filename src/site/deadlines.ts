import { dueOf } from '../link/due.ts';
import type { PublishedRecord } from '../schemas/published/record.ts';
import { byCodeUnits } from '../text/order.ts';

/** The day by which a target is due; null for what is no target or has no deadline. */
export const deadlineOf = (record: Pick<PublishedRecord, 'kind' | 'quantity' | 'time'>): string | null =>
  dueOf(record);

/** Targets that have a deadline, the nearest first. */
export const withDeadline = (records: readonly PublishedRecord[]): PublishedRecord[] =>
  records
    .filter((record) => deadlineOf(record) !== null)
    .toSorted((a, b) => byCodeUnits(deadlineOf(a) ?? '', deadlineOf(b) ?? '') || byCodeUnits(a.said, b.said));

/** How the records of a topic or a speaker are put together, in this order. */
export const gatherings = ['due', 'measured', 'action', 'figure', 'milestone'] as const;
export type Gathering = (typeof gatherings)[number];

function gatheringOf(record: PublishedRecord): Gathering {
  if (record.kind !== 'target') return record.kind;
  if (deadlineOf(record) !== null) return 'due';
  return record.type === 'action' ? 'action' : 'measured';
}

/** Records put together: targets by their deadlines first, then the others, what was said last first. */
export function gathered(
  records: readonly PublishedRecord[],
): { name: Gathering; records: PublishedRecord[] }[] {
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
