import type { Page, Repair, Repairing } from '../repair.ts';
import type { SpunEntry, SpunTable } from '../../model/spun.ts';
import { longestMatcher, type Match } from '../../lang/longestMatch.ts';

/** How spun a text is, and the words that say so. */
export interface SpunScore {
  /** Markers for each thousand Han characters. */
  density: number;
  /** Each marker with how often it stands in the text, most frequent first. */
  markers: { word: string; count: number }[];
  isSpun: boolean;
}

/**
 * A text is spun when it has at least this many different markers, and this many for each thousand Han
 * characters. A press conference from a content farm has 51; thirty-one government work reports, half a
 * million characters, have none.
 */
const bounds = { different: 2, density: 4 };

const matchers = new WeakMap<SpunTable, (text: string) => Match<SpunEntry>[]>();

function matchesIn(text: string, table: SpunTable): Match<SpunEntry>[] {
  let matcher = matchers.get(table);
  if (!matcher) {
    matcher = longestMatcher(table);
    matchers.set(table, matcher);
  }
  return matcher(text);
}

function scoreOf(text: string, matches: readonly Match<SpunEntry>[]): SpunScore {
  const counts = new Map<string, number>();
  for (const { start, end, value } of matches) {
    if (!value.isMarker) continue;
    const word = text.slice(start, end);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const markers = Array.from(counts, ([word, count]) => ({ word, count })).sort((a, b) => b.count - a.count);
  if (markers.length === 0) return { density: 0, markers, isSpun: false };
  const total = markers.reduce((sum, { count }) => sum + count, 0);
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const density = han === 0 ? 0 : (1000 * total) / han;
  return { density, markers, isSpun: markers.length >= bounds.different && density >= bounds.density };
}

/**
 * Tells whether a content farm has swapped the words of a text.
 *
 * @param text in simplified script
 * @param table what spinners write
 */
export const spunScore = (text: string, table: SpunTable): SpunScore => scoreOf(text, matchesIn(text, table));

/** One match as a change, or as a flag where it cannot be decided. */
function repairingOf(text: string, { start, end, value }: Match<SpunEntry>): Repairing | null {
  const word = text.slice(start, end);
  const { original, alternatives, certainty } = value;
  if (original !== null) return { start, end, to: original, reason: '换词改写', certainty };
  if (alternatives.length === 0) return null;
  return { start, end, to: word, reason: '可能是换词改写', certainty, alternatives: [...alternatives] };
}

/**
 * Words that a content farm's spinner swapped, undone in one pass with the longest entry first: the
 * swaps run in chains (发展→展开, 展开→开展), so undoing them one after another would undo too much. Only
 * in a text that is spun as a whole; sound text has many of these words.
 */
export const spun: Repair = {
  kind: 'spun',
  find({ text, resources }: Page) {
    const matches = matchesIn(text, resources.spun);
    if (!scoreOf(text, matches).isSpun) return [];
    return matches.flatMap((match) => repairingOf(text, match) ?? []);
  },
  examples: [
    ['加速建立现代化家产体系，真现绿涩展开。', '加快建设现代化工业体系，实现绿色发展。'],
    ['删强挪植物联网的折做力', '加强移动物联网的竞争力'],
  ],
  flags: [['绿涩制造水平删强，维持主席的形象', ['维持', '主席']]],
  untouched: ['加速展开工作，建立规模，在竞争中严峻考验。', '国家产业政策', '家产。'],
};
