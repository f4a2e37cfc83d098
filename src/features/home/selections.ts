import type { CorpusRecord } from '../../corpus/record.ts';
import { byCodeUnits } from '../../lang/order.ts';
import type { Verdict } from '../../model/measure.ts';
import { isCheckable, isTracked } from '../../model/record.ts';
import { withDeadline } from '../../view/deadlines.ts';

/** Numbers before other targets that can be checked, these before others. */
const weightOf = ({ quantity, type }: CorpusRecord): number =>
  Number(quantity === null) + Number(!isCheckable(type));

/** What one sentence promises by one day. */
export interface DueTogether {
  readonly due: string;
  /** The weightiest first. */
  readonly records: readonly [CorpusRecord, ...CorpusRecord[]];
}

/** Targets that are followed, put together by their sentences and days. */
function bySentence(records: readonly CorpusRecord[]): DueTogether[] {
  const tracked = withDeadline(records.filter(({ type }) => isTracked(type)));
  const groups = Map.groupBy(
    tracked,
    ({ record, due }) => `${record.document} ${record.anchor.sentence} ${due}`,
  );
  return [...groups.values()].flatMap((group): DueTogether[] => {
    const [first, ...others] = group.toSorted((a, b) => weightOf(a.record) - weightOf(b.record));
    return first ? [{ due: first.due, records: [first.record, ...others.map(({ record }) => record)] }] : [];
  });
}

/** Of one day, what can be checked before the rest, then what was said last. */
const inOrder = ({ records: [one] }: DueTogether, { records: [other] }: DueTogether): number =>
  weightOf(one) - weightOf(other) || byCodeUnits(other.said, one.said);

/**
 * What is due next, sentence by sentence.
 *
 * @param day from which deadlines lie ahead, that day included, `YYYY-MM-DD`
 * @param most how many at most
 * @returns the nearest deadline first
 */
export const dueNext = (records: readonly CorpusRecord[], day: string, most: number): DueTogether[] =>
  bySentence(records)
    .filter(({ due }) => due >= day)
    .toSorted((a, b) => byCodeUnits(a.due, b.due) || inOrder(a, b))
    .slice(0, most);

/**
 * What fell due last, sentence by sentence.
 *
 * @param day from which deadlines lie ahead, that day included, `YYYY-MM-DD`
 * @param most how many at most
 * @returns the latest deadline first
 */
export const fellDue = (records: readonly CorpusRecord[], day: string, most: number): DueTogether[] =>
  bySentence(records)
    .filter(({ due }) => due < day)
    .toSorted((a, b) => byCodeUnits(b.due, a.due) || inOrder(a, b))
    .slice(0, most);

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
    .toSorted((a, b) => byCodeUnits(b.said, a.said) || Number(a.series === null) - Number(b.series === null))
    .filter(({ series }) => series === null || (!seen.has(series) && seen.add(series)))
    .slice(0, most);
}

/** What tells most of a promise: that it was reached, then that it was not, then what is not known. */
const telling: readonly Verdict[] = [
  'reported-met',
  'reported-short',
  'reported-partly',
  'no-report',
  'not-yet-due',
];

/**
 * One promise with a number that shows how promises are followed: what became of it tells most, by somebody else's word
 * where there is one, of a measure that is followed closely; of several, the one said last.
 *
 * @param pointsOf how many points a measure has
 * @returns null where no target with a number is judged
 */
export function followed(
  records: readonly CorpusRecord[],
  pointsOf: (series: string) => number,
): CorpusRecord | null {
  const rank = ({ verdict }: CorpusRecord): number => (verdict ? telling.indexOf(verdict.verdict) : -1);
  const isOwnWord = ({ verdict }: CorpusRecord): number =>
    Number(verdict?.basis === null || verdict?.basis === 'self');
  const points = ({ series }: CorpusRecord): number => (series === null ? 0 : pointsOf(series));
  const [found] = records
    .filter((record) => record.kind === 'target' && record.quantity && rank(record) >= 0)
    .toSorted(
      (a, b) =>
        rank(a) - rank(b) ||
        isOwnWord(a) - isOwnWord(b) ||
        points(b) - points(a) ||
        byCodeUnits(b.said, a.said),
    );
  return found ?? null;
}

/** The promises that were kept by a document of the collection, what was said last first. */
export const deliveredBy = (records: readonly CorpusRecord[], most: number): CorpusRecord[] =>
  records
    .filter(({ verdict }) => verdict !== null && verdict.documents.length > 0)
    .toSorted((a, b) => byCodeUnits(b.said, a.said))
    .slice(0, most);

/** The order in which it is told what became of promises. */
const told: readonly Verdict[] = [
  'reported-met',
  'reported-partly',
  'reported-short',
  'superseded',
  'not-yet-due',
  'no-report',
  'not-measurable',
];

/**
 * What became of the targets that can be checked: how many there are, how many of each verdict that any has, and on how
 * many nothing was read yet.
 */
export function tallyOf(records: readonly CorpusRecord[]): {
  total: number;
  verdicts: { verdict: Verdict; count: number }[];
  unread: number;
} {
  const targets = records.filter(({ kind, type }) => kind === 'target' && isCheckable(type));
  const counts = told.map((verdict) => ({
    verdict,
    count: targets.filter((record) => record.verdict?.verdict === verdict).length,
  }));
  const unread = targets.filter(({ verdict }) => verdict === null).length;
  return { total: targets.length, verdicts: counts.filter(({ count }) => count > 0), unread };
}
