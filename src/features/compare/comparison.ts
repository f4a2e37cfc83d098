import type { CorpusRecord } from '../../corpus/record.ts';
import { likenessAmong } from '../../corpus/link/likeness.ts';
import { compareMeasure } from '../../corpus/link/compareMeasure.ts';
import { type MeasureChange, measureChanges } from '../../model/measure.ts';
import type { Point } from '../../corpus/link/points.ts';
import { type Clause, clausesOf, saidAgain, type SaidAgain } from '../../corpus/link/promises.ts';
import { occasionsOf, speechPairs } from '../../corpus/permanentPages.ts';
import type { Measure } from '../../model/measure.ts';
import type { Topic } from '../../model/topic.ts';
import type { Corpus } from '../../corpus/load.ts';
import type { PolicyDocument } from '../../view/documents.ts';
import { fromCorpus } from '../../view/fromCorpus.ts';
import { allTopics } from '../../view/topics.ts';

/** A speech and an earlier one that it is held against, by the documents that have their records. */
export interface Pair {
  readonly later: PolicyDocument;
  readonly earlier: PolicyDocument;
}

function readPairs({ documents, registries, published }: Corpus): Pair[] {
  const counts = new Map(Array.from(registries, ([document, { records }]) => [document, records.length]));
  const byId = new Map(documents.map((document) => [document.id, document]));
  return speechPairs(occasionsOf(documents, counts), published).flatMap(([one, other]) => {
    const [later, earlier] = [byId.get(one), byId.get(other)];
    return later && earlier ? [{ later, earlier }] : [];
  });
}

/** Every speech with each of the earlier ones that it is held against. */
export const allPairs = fromCorpus(readPairs);

/** A measure of which both speeches speak, or of which one has set a target. */
export interface MeasureRow {
  readonly measure: Measure;
  readonly change: MeasureChange;
  readonly earlier: readonly CorpusRecord[];
  readonly later: readonly CorpusRecord[];
}

/** What each speech alone intends on a topic of both. */
export interface TopicRow {
  readonly topic: Topic;
  readonly notAgain: readonly CorpusRecord[];
  readonly newHere: readonly CorpusRecord[];
}

/** A topic of one of the speeches, and how many targets it has there. */
export interface TopicCount {
  readonly topic: Topic;
  readonly targets: number;
}

/** A speech held against an earlier one. */
export interface Comparison {
  readonly measures: readonly MeasureRow[];
  readonly again: readonly SaidAgain[];
  readonly topics: readonly TopicRow[];
  readonly onlyEarlier: readonly TopicCount[];
  readonly onlyLater: readonly TopicCount[];
  /** The records of both, by id. */
  readonly records: ReadonlyMap<string, CorpusRecord>;
}

/** What is needed of all speeches to compare two. */
interface Prepared {
  readonly bySpeech: ReadonlyMap<string, readonly CorpusRecord[]>;
  readonly measures: readonly Measure[];
  /** The points of the measures, by their records' ids. */
  readonly points: ReadonlyMap<string, Point>;
  readonly clauses: ReadonlyMap<string, readonly Clause[]>;
  readonly likeness: ReturnType<typeof likenessAmong>;
}

function prepare({ records, measured }: Corpus): Prepared {
  const targets = records.filter(({ kind }) => kind === 'target');
  const clauses = new Map(targets.map((record) => [record.id, clausesOf(record)]));
  const wordings = [...clauses.values()].flat().map(({ pairs: wording }) => wording);
  const bySpeech = Map.groupBy(records, ({ speech }) => speech);
  const points = new Map(measured.flatMap((each) => each.points).map((point) => [point.id, point]));
  const measures = measured.map((each) => each.measure);
  return { bySpeech, measures, points, clauses, likeness: likenessAmong(wordings) };
}

const isTarget = ({ kind }: CorpusRecord): boolean => kind === 'target';

function measureRows(
  { measures, points }: Pick<Prepared, 'measures' | 'points'>,
  earlier: readonly CorpusRecord[],
  later: readonly CorpusRecord[],
  said: string,
): MeasureRow[] {
  const [before, now] = [earlier, later].map((records) => Map.groupBy(records, (record) => record.series));
  const pointsOf = (records: readonly CorpusRecord[]): Point[] =>
    records.flatMap(({ id }) => points.get(id) ?? []);
  return measures
    .flatMap((each): MeasureRow[] => {
      const ours = { earlier: before?.get(each.id) ?? [], later: now?.get(each.id) ?? [] };
      const comparison = compareMeasure(pointsOf(ours.earlier), pointsOf(ours.later), said);
      return comparison ? [{ measure: each, change: comparison.change, ...ours }] : [];
    })
    .toSorted((a, b) => measureChanges.indexOf(a.change) - measureChanges.indexOf(b.change));
}

/** How many targets a topic has among some records; undefined where none of them speaks of it. */
function spokenOf(records: readonly CorpusRecord[], { id }: Topic): number | undefined {
  const here = records.filter(({ topics }) => topics.includes(id));
  return here.length === 0 ? undefined : here.filter(isTarget).length;
}

/** The targets that no row has yet, each under the first of the topics that it has. */
function topicRows(
  topics: readonly Topic[],
  earlier: readonly CorpusRecord[],
  later: readonly CorpusRecord[],
): TopicRow[] {
  const known = new Set(topics.map(({ id }) => id));
  const firstOf = (record: CorpusRecord): string | undefined => record.topics.find((id) => known.has(id));
  return topics
    .map((topic) => ({
      topic,
      notAgain: earlier.filter((record) => firstOf(record) === topic.id),
      newHere: later.filter((record) => firstOf(record) === topic.id),
    }))
    .filter(({ notAgain, newHere }) => notAgain.length + newHere.length > 0)
    .toSorted((a, b) => b.notAgain.length - a.notAgain.length || b.newHere.length - a.newHere.length);
}

const prepared = fromCorpus(prepare);

/** Holds a speech against an earlier one. */
export function comparisonOf({ later, earlier }: Pair): Comparison {
  const ready = prepared();
  const { bySpeech, clauses, likeness } = ready;
  const before = bySpeech.get(earlier.speech.id) ?? [];
  const now = bySpeech.get(later.speech.id) ?? [];
  const measures = measureRows(ready, before, now, earlier.speech.said.day);
  const clausesIn = (records: readonly CorpusRecord[]): Clause[] =>
    records.flatMap(({ id }) => clauses.get(id) ?? []);
  const again = saidAgain(clausesIn(before), clausesIn(now), likeness);
  const shown = new Set([
    ...measures.flatMap((row) => [...row.earlier, ...row.later].map(({ id }) => id)),
    ...again.flatMap((row) => [row.earlier, ...row.later].map(({ record }) => record)),
  ]);
  const left = (records: readonly CorpusRecord[]) =>
    records.filter((record) => isTarget(record) && !shown.has(record.id));
  const spoken = allTopics().map((topic) => ({
    topic,
    before: spokenOf(before, topic),
    now: spokenOf(now, topic),
  }));
  const alone = (mine: 'before' | 'now', other: 'before' | 'now'): TopicCount[] =>
    spoken.flatMap(({ topic, ...counts }) => {
      const targets = counts[mine];
      return targets === undefined || counts[other] !== undefined ? [] : [{ topic, targets }];
    });
  const common = spoken.flatMap(({ topic, before: one, now: other }) =>
    one === undefined || other === undefined ? [] : [topic],
  );
  return {
    measures,
    again,
    topics: topicRows(common, left(before), left(now)),
    onlyEarlier: alone('before', 'now'),
    onlyLater: alone('now', 'before'),
    records: new Map([...before, ...now].map((record) => [record.id, record])),
  };
}

export { type Clause, sharedStretches } from '../../corpus/link/promises.ts';
