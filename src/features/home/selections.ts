import type { CorpusRecord } from '../../corpus/record.ts';
import { byCodeUnits } from '../../lang/order.ts';
import type { Verdict } from '../../model/measure.ts';
import { isCheckable } from '../../model/record.ts';
import { withDeadline } from '../../view/deadlines.ts';

/** Numbers before other targets that can be checked, these before others. */
const weightOf = ({ quantity, type }: CorpusRecord): number =>
  Number(quantity === null) + Number(!isCheckable(type));

/**
 * The targets that are due next.
 *
 * @param day from which deadlines lie ahead, that day included, `YYYY-MM-DD`
 * @param most how many at most
 * @returns the nearest deadline first; of one day, those that can be checked before others, then what was said last
 */
export const dueNext = (records: readonly CorpusRecord[], day: string, most: number): CorpusRecord[] =>
  withDeadline(records)
    .filter(({ due }) => due >= day)
    .toSorted(
      (a, b) =>
        byCodeUnits(a.due, b.due) ||
        weightOf(a.record) - weightOf(b.record) ||
        byCodeUnits(b.record.said, a.record.said),
    )
    .slice(0, most)
    .map(({ record }) => record);

/**
 * The targets whose deadline passed last.
 *
 * @param day from which deadlines lie ahead, that day included, `YYYY-MM-DD`
 * @param most how many at most
 * @returns the latest deadline first; of one day, those that can be checked before others
 */
export const fellDue = (records: readonly CorpusRecord[], day: string, most: number): CorpusRecord[] =>
  withDeadline(records)
    .filter(({ due }) => due < day)
    .toSorted((a, b) => byCodeUnits(b.due, a.due) || weightOf(a.record) - weightOf(b.record))
    .slice(0, most)
    .map(({ record }) => record);

/**
 * The figures that were reported last, of each measure one.
 *
 * @param most how many at most
 * @returns the newest speech first; of one day, figures of a measure before others, then in the order given
 */
export function reportedLast(records: readonly CorpusRecord[], most: number): CorpusRecord[] {
  const seen = new Set<string>();
  return records
    .filter(({ type }) => type === 'reported')
    .toSorted(
      (a, b) => b.said.localeCompare(a.said, 'en') || Number(a.series === null) - Number(b.series === null),
    )
    .filter(({ series }) => series === null || (!seen.has(series) && seen.add(series)))
    .slice(0, most);
}

/** A target of a measure beside what was reported of it last. */
export interface Followed {
  readonly target: CorpusRecord;
  readonly report: CorpusRecord;
}

/** What is most worth following first: a result, then a deadline that has passed, then one that lies ahead. */
const telling: readonly Verdict[] = ['reported-met', 'reported-short', 'no-report', 'not-yet-due'];

/**
 * One target that shows how a promise is followed: of those whose measure was reported on, the one that tells
 * most, and of these the one said last.
 *
 * @param latestOf the record of a measure's latest report
 */
export function followed(
  records: readonly CorpusRecord[],
  latestOf: (series: string) => CorpusRecord | null,
): Followed | null {
  const rank = ({ verdict }: CorpusRecord): number => (verdict ? telling.indexOf(verdict.verdict) : -1);
  const [found] = records
    .filter((record) => record.kind === 'target' && record.quantity && rank(record) >= 0)
    .flatMap((target) => {
      const report = target.series === null ? null : latestOf(target.series);
      return report ? [{ target, report }] : [];
    })
    .toSorted((a, b) => rank(a.target) - rank(b.target) || b.target.said.localeCompare(a.target.said, 'en'));
  return found ?? null;
}
