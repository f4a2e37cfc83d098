import type { Script } from '../../schemas/common.ts';
import type { Topic } from '../../schemas/topic.ts';
import type { MeasureEntry } from './entry.ts';

/** Measures whose records are mostly of one topic. */
export interface MeasureGroup {
  /** Null for those of no topic. */
  topic: Topic | null;
  entries: MeasureEntry[];
}

/** How often each of some things occurs. */
function tally<T>(things: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return counts;
}

const topicsOf = ({ records }: MeasureEntry): string[] =>
  [...records.values()].flatMap(({ topics }) => topics);

/**
 * Puts measures together by the topic that most of their records are of; of several such topics, by the one
 * that most measures share. The largest group comes first, those of no topic last.
 *
 * @param script by whose names they are sorted within a group
 */
export function measureGroups(
  entries: readonly MeasureEntry[],
  topics: readonly Topic[],
  script: Script,
): MeasureGroup[] {
  const shared = tally(entries.flatMap((entry) => [...new Set(topicsOf(entry))]));
  const mainTopic = (entry: MeasureEntry): string | null => {
    const counts = [...tally(topicsOf(entry))];
    const [main] = counts.toSorted(
      ([a, many], [b, few]) =>
        few - many || (shared.get(b) ?? 0) - (shared.get(a) ?? 0) || a.localeCompare(b, 'en'),
    );
    return main?.[0] ?? null;
  };
  const groups = Map.groupBy(entries, mainTopic);
  const byName = (a: MeasureEntry, b: MeasureEntry): number =>
    b.points.length - a.points.length || (a.series.name[script] < b.series.name[script] ? -1 : 1);
  return [...groups]
    .map(([id, here]) => ({
      topic: topics.find((topic) => topic.id === id) ?? null,
      entries: here.toSorted(byName),
    }))
    .toSorted(
      (a, b) =>
        Number(a.topic === null) - Number(b.topic === null) ||
        b.entries.length - a.entries.length ||
        (a.topic?.id ?? '').localeCompare(b.topic?.id ?? '', 'en'),
    );
}
