import { isTracked, type PolicyRecord } from '../../model/record.ts';
import type { Judgement, Measure } from '../../model/measure.ts';
import { decided, type Decisions } from './decisions.ts';
import { dueOf } from './due.ts';
import { inOrder, type Point, pointOf } from './points.ts';
import { measureByRules } from './measureByRules.ts';
import { judge } from './verdict.ts';

/** A record with what its verdict depends on. */
export interface Linked extends Pick<PolicyRecord, 'id' | 'kind' | 'type' | 'quantity' | 'time'> {
  /** The day it was said. */
  readonly said: string;
  /** Its measure; null for none. */
  readonly series: string | null;
}

/**
 * The measure that a record belongs to: as a person decided, else by the rules.
 *
 * @param isRegional whether its document speaks of a part of the country
 */
export function measureOf(
  all: readonly Measure[],
  record: PolicyRecord,
  { measures }: Decisions,
  isRegional: boolean,
): string | null {
  const entry = measures.get(record.id);
  return entry ? entry.series : measureByRules(all, record, isRegional);
}

/** A measure with all that was said of it, in the order of time. */
export interface FollowedMeasure {
  readonly measure: Measure;
  readonly points: readonly Point[];
}

/** Measures with what was said of each, in the order in which they are given. */
export function measuresWith(all: readonly Measure[], records: readonly Linked[]): FollowedMeasure[] {
  const byMeasure = Map.groupBy(records, ({ series }) => series);
  return all.map((measure) => {
    const points = (byMeasure.get(measure.id) ?? []).map((record) =>
      pointOf(record, record.said, measure.measure),
    );
    return { measure, points: inOrder(points.filter((point) => point !== null)) };
  });
}

/**
 * What became of every target but efforts in general, as judged on a day: by a person, where one had decided by then, else by the rules.
 *
 * @returns by the targets' ids, in the order of the records
 */
export function judgementsOn(
  day: string,
  records: readonly Linked[],
  measures: readonly FollowedMeasure[],
  { verdicts }: Decisions,
): Map<string, Judgement> {
  const byId = new Map(measures.map((followed) => [followed.measure.id, followed]));
  const targets = records.filter(
    ({ kind, type, id }) => kind === 'target' && (isTracked(type) || verdicts.has(id)),
  );
  return new Map(
    targets.map((record) => {
      const entry = verdicts.get(record.id);
      if (entry && entry.day <= day) return [record.id, decided(entry)];
      const followed = record.series === null ? null : (byId.get(record.series) ?? null);
      const point = pointOf(record, record.said, followed?.measure.measure ?? null);
      return [record.id, judge({ followed, point, due: dueOf(record) }, day)];
    }),
  );
}
