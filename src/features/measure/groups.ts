import type { Topic } from '../../model/topic.ts';
import { isDrawn, type MeasureEntry } from '../../view/measure/entry.ts';

/** Measures that stand together in lists. */
export interface MeasureGroup {
  /** Null for measures of a topic that does not exist. */
  topic: Topic | null;
  /** Those with something to draw. */
  charted: MeasureEntry[];
  /** Those of which less was said. */
  single: MeasureEntry[];
}

/** Whether there is something to compare in a drawing: a target and results, or reports that differ. */
export const isCompared = ({ points }: Pick<MeasureEntry, 'points'>): boolean =>
  isDrawn({ points }) &&
  new Set(points.map(({ state, value, max, bound }) => [state, value, max, bound].join())).size > 1;

const tellsMore = (a: MeasureEntry, b: MeasureEntry): number =>
  b.points.length - a.points.length || (a.measure.id < b.measure.id ? -1 : 1);

/** Puts measures together by their topics: first what has most to compare, then the largest group. */
export const measureGroups = (entries: readonly MeasureEntry[], topics: readonly Topic[]): MeasureGroup[] =>
  [...Map.groupBy(entries, ({ measure }) => topics.find(({ id }) => id === measure.topic) ?? null)]
    .map(([topic, here]) => ({
      topic,
      charted: here.filter(isCompared).toSorted(tellsMore),
      single: here.filter((entry) => !isCompared(entry)).toSorted(tellsMore),
    }))
    .toSorted(
      (a, b) =>
        b.charted.length - a.charted.length ||
        b.single.length - a.single.length ||
        ((a.topic?.id ?? '') < (b.topic?.id ?? '') ? -1 : 1),
    );
