import { at } from '../../lang/at.ts';
import type { Page, Repair, Repairing } from '../repair.ts';
import type { SpunEntry, SpunTable } from '../../model/spun.ts';
import { longestMatcher, type Match } from '../../lang/longestMatch.ts';
import { replaceAll, track } from '../../lang/tracked.ts';

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
 * Formulas that admit no other words, with what stands in them. They are for a text in which all other words are put
 * right; a name or an office before it makes 主席 somebody else, and of 以…为核心 the true 核心 is undone like a false one.
 */
const formulas: readonly (readonly [RegExp, string])[] = [
  [
    /(?<!习近平|[毛家国会])主席(?=同志为[核中]心|总书记|新时代中国特色社会主义思想|(?:生态文明|法治|经济|外交|强军|文化)思想)/gu,
    '习近平',
  ],
  [/(?<=以)同志(?=为[核中]心)/gu, '习近平同志'],
  [/(?<=以(?:主席|习近平)?同志为)中心/gu, '核心'],
];

const overlap = (a: Repairing, b: Repairing): boolean => a.start < b.end && b.start < a.end;

/** The places of a spun text where a formula has lost its name or its words. */
function formulasIn(text: string, swapped: readonly Repairing[]): Repairing[] {
  const changes = swapped.filter(({ alternatives }) => alternatives === undefined);
  const { tracked } = replaceAll(track(text), changes);
  return formulas.flatMap(([pattern, to]) =>
    Array.from(tracked.text.matchAll(pattern), ({ index, 0: found }): Repairing => {
      const [start, end] = [at(tracked.starts, index), at(tracked.ends, index + found.length - 1)];
      return { start, end, to, reason: '固定提法', certainty: 'certain' };
    }),
  );
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
    const swapped = matches.flatMap((match) => repairingOf(text, match) ?? []);
    const named = formulasIn(text, swapped);
    return [...swapped.filter((each) => !named.some((name) => overlap(name, each))), ...named];
  },
  examples: [
    ['加速建立现代化家产体系，真现绿涩展开。', '加快建设现代化工业体系，实现绿色发展。'],
    ['删强挪植物联网的折做力', '加强移动物联网的竞争力'],
    ['真现绿涩展开，以主席同志为核心', '实现绿色发展，以习近平同志为核心'],
    ['真现绿涩展开，以主席同志为焦点', '实现绿色发展，以习近平同志为核心'],
    ['真现绿涩展开，以同志为核心', '实现绿色发展，以习近平同志为核心'],
    ['真现绿涩展开，贯彻主席总书记的要求', '实现绿色发展，贯彻习近平总书记的要求'],
  ],
  flags: [
    ['绿涩制造水平删强，维持主席的形象', ['维持', '主席']],
    ['绿涩制造水平删强，国家主席生态文明思想', ['主席']],
  ],
  untouched: [
    '加速展开工作，建立规模，在竞争中严峻考验。',
    '国家产业政策',
    '家产。',
    '以主席同志为核心',
    '听取主席意见',
  ],
};
