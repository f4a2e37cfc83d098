import type { CorpusRecord } from '../corpus/record.ts';
import { dueOf } from '../corpus/link/due.ts';
import { byCodeUnits } from '../lang/order.ts';

/** A target with the day by which it is due. */
export interface DueRecord {
  readonly record: CorpusRecord;
  readonly due: string;
}

/** Targets that have a deadline, the nearest first. */
export const withDeadline = (records: readonly CorpusRecord[]): DueRecord[] =>
  records
    .flatMap((record) => {
      const due = dueOf(record);
      return due === null ? [] : [{ record, due }];
    })
    .toSorted((a, b) => byCodeUnits(a.due, b.due) || byCodeUnits(a.record.said, b.record.said));

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
        name === 'due'
          ? withDeadline(here).map(({ record }) => record)
          : here.toSorted((a, b) => byCodeUnits(b.said, a.said));
      return { name, records: sorted };
    })
    .filter(({ records: here }) => here.length > 0);
}
