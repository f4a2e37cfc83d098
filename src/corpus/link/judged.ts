import { isTracked, type PolicyRecord } from '../../model/record.ts';
import type { Basis } from '../../model/evidence.ts';
import type { Judgement, Measure } from '../../model/measure.ts';
import type { Evidence, FigureFact } from '../../model/evidence.ts';
import { decided, type Decisions } from './decisions.ts';
import { deedsOn } from './deeds.ts';
import { dueOf } from './due.ts';
import { inOrder, type Point, pointOf, pointOfFact } from './points.ts';
import { measureByRules, measureToMove } from './measureByRules.ts';
import type { Judged } from './reports.ts';
import { judge } from './verdict.ts';

/** A record with what its verdict depends on. */
export interface Linked extends Pick<PolicyRecord, 'id' | 'kind' | 'type' | 'quantity' | 'change' | 'time'> {
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
  if (entry) return entry.series;
  const isDirection = record.type === 'directional' && record.quantity === null;
  return isDirection ? measureToMove(all, record, isRegional) : measureByRules(all, record, isRegional);
}

/** A number that stands beside a measure: it counts something else. */
export interface Beside {
  readonly point: Point;
  /** What it counts. */
  readonly scope: string;
}

/** A measure with all that was said and reported of it, in the order of time. */
export interface FollowedMeasure {
  readonly measure: Measure;
  readonly points: readonly Point[];
  /** What sources report of another scope, in the order of time. */
  readonly beside: readonly Beside[];
}

/** The figures of all sources that count, each with the day it was published. */
const figuresIn = (evidence: readonly Evidence[]): { fact: FigureFact; published: string }[] =>
  evidence.flatMap(({ facts, published }) =>
    facts.flatMap((fact) => (fact.kind === 'figure' && fact.withdrawn === null ? [{ fact, published }] : [])),
  );

/** Measures with what was said and reported of each, in the order in which they are given. */
export function measuresWith(
  all: readonly Measure[],
  records: readonly Linked[],
  evidence: readonly Evidence[] = [],
): FollowedMeasure[] {
  const byMeasure = Map.groupBy(records, ({ series }) => series);
  const figures = Map.groupBy(figuresIn(evidence), ({ fact }) => fact.series);
  return all.map((measure) => {
    const said = (byMeasure.get(measure.id) ?? []).map((record) =>
      pointOf(record, record.said, measure.measure),
    );
    const reported = (figures.get(measure.id) ?? []).map(({ fact, published }) => ({
      scope: fact.scope,
      point: pointOfFact(fact, published, measure.measure),
    }));
    const joined = reported.flatMap(({ scope, point }) => (scope === null ? [point] : []));
    const beside = reported.flatMap(({ scope, point }) => (scope === null ? [] : [{ scope, point }]));
    return {
      measure,
      points: inOrder([...said.filter((point) => point !== null), ...joined]),
      beside: beside.toSorted((a, b) => (a.point.day < b.point.day ? -1 : 1)),
    };
  });
}

/** Whose word records and facts are: of a record, of those who spoke. */
export function basesOf(records: readonly Linked[], evidence: readonly Evidence[]): Map<string, Basis> {
  const own = records.map(({ id }) => [id, 'self'] as const);
  return new Map([
    ...own,
    ...evidence.flatMap(({ facts }) => facts.map(({ id, basis }) => [id, basis] as const)),
  ]);
}

/** Which way a directional target wants its measure to go, and when. */
function courseOf({ type, change, time }: Linked, due: string | null): Judged['course'] {
  if (type !== 'directional' || !change?.direction || !time || due === null) return null;
  return { direction: change.direction, from: time.start, to: due };
}

/** What verdicts are given by. */
export interface JudgedBy {
  readonly records: readonly Linked[];
  readonly measured: readonly FollowedMeasure[];
  readonly decisions: Pick<Decisions, 'verdicts' | 'fulfilments'>;
  readonly evidence: readonly Evidence[];
  /** The day of every document of the collection on which it was said, by its id. */
  readonly documents: ReadonlyMap<string, string>;
  /** The days of all speeches, each once. */
  readonly speeches: readonly string[];
}

/**
 * What became of every target but efforts in general, as judged on a day: by a person, where one had decided by then, else by the rules.
 *
 * @returns by the targets' ids, in the order of the records; of what nothing was read about there is no verdict
 */
export function judgementsOn(
  day: string,
  { records, measured, decisions, evidence, documents, speeches }: JudgedBy,
): Map<string, Judgement> {
  const byId = new Map(measured.map((followed) => [followed.measure.id, followed]));
  const bases = basesOf(records, evidence);
  const basisOf = (id: string): Basis | null => bases.get(id) ?? null;
  const deeds = deedsOn(evidence, decisions.fulfilments, documents);
  const readOn = [...speeches, ...evidence.map(({ published }) => published)];
  const targets = records.filter(({ kind, type }) => kind === 'target' && isTracked(type));
  return new Map(
    targets.flatMap((record): [string, Judgement][] => {
      const entry = decisions.verdicts.get(record.id);
      if (entry && entry.day <= day) return [[record.id, decided(entry, basisOf)]];
      const followed = record.series === null ? null : (byId.get(record.series) ?? null);
      const point = pointOf(record, record.said, followed?.measure.measure ?? null);
      const due = dueOf(record);
      const known = { followed, point, due, course: courseOf(record, due), said: record.said, readOn };
      const judged = judge({ ...known, deeds: deeds.get(record.id) ?? [] }, day, basisOf);
      return judged ? [[record.id, judged]] : [];
    }),
  );
}
