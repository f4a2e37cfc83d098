import { termGroups } from '../../model/term.ts';
import {
  allPairs,
  type MeasureRow,
  type Pair,
  type Comparison,
  comparisonOf,
  type TopicRow,
} from '../compare/comparison.ts';
import { termTotals } from '../terms/termColumns.ts';
import { type SpeechUse, type TermInSpeeches, termUse } from '../terms/terms.ts';
import { type ListedYear, listedYears, type TimelineEntry } from '../timeline/entries.ts';
import { allEntries, type TimelineView, timelineViews } from '../timeline/views.ts';

/** A piece of a time line that shows what one is made of. */
export interface TimelineExample {
  view: TimelineView;
  entries: readonly TimelineEntry[];
  years: readonly (ListedYear & { total: number })[];
}

/** How many entries of each kind a piece has on either side of the day. */
const ofKind = 2;

/** The few entries of each kind that stand nearest to a day, in order. */
function nearest(entries: readonly TimelineEntry[], day: string): TimelineEntry[] {
  const kept = new Set(
    [...Map.groupBy(entries, ({ record }) => record.kind).values()].flatMap((same) => [
      ...same.filter(({ to }) => to < day).slice(-ofKind),
      ...same.filter(({ to }) => to >= day).slice(0, ofKind),
    ]),
  );
  return entries.filter((entry) => kept.has(entry));
}

/**
 * The time line of a topic, cut to what stands nearest to a day: of those that reach over the day, the one with
 * most kinds of records, the shortest of several.
 *
 * @param day the build's
 */
export function timelineExample(day: string): TimelineExample | null {
  const all = allEntries();
  const [shown] = timelineViews()
    .filter(({ by }) => by === 'topic')
    .map((view) => {
      const entries = all.filter(({ record }) => view.holds(record));
      const sides = new Set(entries.map(({ to }) => to >= day)).size;
      return { view, entries, sides, kinds: new Set(entries.map(({ record }) => record.kind)).size };
    })
    .filter(({ entries }) => entries.length > 0)
    .toSorted((a, b) => b.sides - a.sides || b.kinds - a.kinds || a.entries.length - b.entries.length);
  if (!shown) return null;
  const entries = nearest(shown.entries, day);
  const whole = listedYears(shown.entries, day);
  const years = listedYears(entries, day).map((here) => ({
    ...here,
    total:
      whole.find(({ year, isAhead }) => year === here.year && isAhead === here.isAhead)?.entries.length ?? 0,
  }));
  return { view: shown.view, entries, years };
}

/** Two speeches, and of everything that is told of them one row. */
export interface ComparisonExample {
  pair: Pair;
  comparison: Comparison;
}

/** The first row that has something on both sides, or the first. */
const fullest = <T>(rows: readonly T[], isFull: (row: T) => boolean): T[] => {
  const row = rows.find(isFull) ?? rows[0];
  return row === undefined ? [] : [row];
};

const isFullMeasure = ({ earlier, later }: MeasureRow): boolean => earlier.length > 0 && later.length > 0;
const isFullTopic = ({ notAgain, newHere }: TopicRow): boolean => notAgain.length > 0 && newHere.length > 0;

/**
 * Two speeches of which there is something to tell of each sort, the newest first: those that both speak of one
 * measure, or the first.
 */
export function comparisonExample(): ComparisonExample | null {
  let first: ComparisonExample | null = null;
  for (const pair of allPairs()) {
    const comparison = comparisonOf(pair);
    const { measures, again, topics } = comparison;
    if (measures.length === 0 || again.length === 0 || topics.length === 0) continue;
    const few = {
      measures: fullest(measures, isFullMeasure),
      again: again.slice(0, 1),
      topics: fullest(topics, isFullTopic),
    };
    const example = { pair, comparison: { ...comparison, ...few } };
    if (measures.some(isFullMeasure)) return example;
    first ??= example;
  }
  return first;
}

/** Terms that show what the use of terms is told with. */
export interface TermExample {
  /** The most used of each group. */
  terms: readonly TermInSpeeches[];
  /** Where the first of them is used least. */
  use: SpeechUse | undefined;
}

/** Chooses the terms that the page of the design shows. */
export function termExample(): TermExample {
  const sorted = termUse().toSorted((a, b) => termTotals(b).uses - termTotals(a).uses);
  const terms = termGroups.flatMap((group) => sorted.find(({ term }) => term.group === group) ?? []);
  const [use] = (terms[0]?.speeches ?? [])
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => a.sentences.length - b.sentences.length);
  return { terms, use };
}
