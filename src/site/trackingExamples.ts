import { termGroups } from '../schemas/term.ts';
import { allPairs, type Pair, type Since, sinceOf } from './since.ts';
import { termTotals } from './termColumns.ts';
import { type SpeechUse, type TermInSpeeches, termUse } from './terms.ts';
import { type ListedYear, listedYears, type TimelineEntry } from './timeline/entries.ts';
import { allEntries, type TimelineView, timelineViews } from './timeline/views.ts';

/** A piece of a time line that shows what one is made of. */
export interface TimelineExample {
  view: TimelineView;
  entries: readonly TimelineEntry[];
  years: readonly (ListedYear & { total: number })[];
}

/** How many entries a piece has on either side of the day. */
const eitherSide = 4;

/**
 * The time line of the topic with most kinds of records, the shortest of several, cut to what stands nearest to
 * a day.
 *
 * @param day the build's
 */
export async function timelineExample(day: string): Promise<TimelineExample | null> {
  const all = await allEntries();
  const kindsOf = (entries: readonly TimelineEntry[]): number =>
    new Set(entries.map(({ record }) => record.kind)).size;
  const [shown] = (await timelineViews())
    .filter(({ by }) => by === 'topic')
    .map((view) => ({ view, entries: all.filter(({ record }) => view.holds(record)) }))
    .filter(({ entries }) => entries.length > 0)
    .toSorted((a, b) => kindsOf(b.entries) - kindsOf(a.entries) || a.entries.length - b.entries.length);
  if (!shown) return null;
  const passed = shown.entries.filter(({ to }) => to < day);
  const ahead = shown.entries.filter(({ to }) => to >= day);
  const entries = [...passed.slice(-eitherSide), ...ahead.slice(0, eitherSide)];
  const whole = listedYears(shown.entries, day);
  const years = listedYears(entries, day).map((here) => ({
    ...here,
    total:
      whole.find(({ year, isAhead }) => year === here.year && isAhead === here.isAhead)?.entries.length ?? 0,
  }));
  return { view: shown.view, entries, years };
}

/** Two speeches, and of everything that is told of them one row. */
export interface SinceExample {
  pair: Pair;
  since: Since;
}

/** The first two speeches of which there is something to tell of each sort, the newest first. */
export async function sinceExample(): Promise<SinceExample | null> {
  for (const pair of await allPairs()) {
    const since = await sinceOf(pair);
    const { measures, again, topics } = since;
    if (measures.length === 0 || again.length === 0 || topics.length === 0) continue;
    const few = { measures: measures.slice(0, 1), again: again.slice(0, 1), topics: topics.slice(-1) };
    return { pair, since: { ...since, ...few } };
  }
  return null;
}

/** Terms that show what the use of terms is told with. */
export interface TermExample {
  /** The most used of each group. */
  terms: readonly TermInSpeeches[];
  /** Where the first of them is used least. */
  use: SpeechUse | undefined;
}

/** Chooses the terms that the page of the design shows. */
export async function termExample(): Promise<TermExample> {
  const sorted = (await termUse()).toSorted((a, b) => termTotals(b).uses - termTotals(a).uses);
  const terms = termGroups.flatMap((group) => sorted.find(({ term }) => term.group === group) ?? []);
  const [use] = (terms[0]?.speeches ?? [])
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => a.sentences.length - b.sentences.length);
  return { terms, use };
}
