import { at } from '../../../lang/at.ts';
import { align } from '../../../lang/align.ts';

/** A range of code points, `end` exclusive. */
export interface Range {
  start: number;
  end: number;
}

/** One of two texts that are held against each other. */
export interface Side {
  characters: readonly string[];
  sentences: readonly (Range & { id: string })[];
  /** What was supplied to it from the other, in order. */
  supplied: readonly Range[];
}

/** A text without its line breaks, and where each of its characters stood. */
function unbroken({ characters }: Side): { characters: string[]; places: number[] } {
  const places = [...characters.keys()].filter((index) => characters[index] !== '\n');
  return { characters: places.map((place) => at(characters, place)), places };
}

/** Places that correspond in two texts. */
export type Pair = readonly [left: number, right: number];

/** Every pair of places that correspond, rising on both sides. */
function alignedPlaces(left: Side, right: Side): Pair[] {
  const [here, there] = [unbroken(left), unbroken(right)];
  const pairs: Pair[] = [];
  for (const [index, counterpart] of align(here.characters, there.characters).entries()) {
    if (counterpart >= 0) pairs.push([at(here.places, index), at(there.places, counterpart)]);
  }
  return pairs;
}

/** Runs of so many characters never agree by chance. */
const longestChance = 6;

/** Without what agrees by chance: short runs between differences that are longer than they. */
function withoutChance(pairs: readonly Pair[]): Pair[] {
  const runs: Pair[][] = [];
  for (const pair of pairs) {
    const last = runs.at(-1)?.at(-1);
    if (last && pair[0] - last[0] <= 2 && pair[1] - last[1] <= 2) runs.at(-1)?.push(pair);
    else runs.push([pair]);
  }
  const gap = (before: Pair[] | undefined, after: Pair[] | undefined): number => {
    const [end, start] = [before?.at(-1), after?.[0]];
    return end && start ? Math.max(start[0] - end[0], start[1] - end[1]) : Infinity;
  };
  return runs
    .filter(
      (run, index) =>
        run.length >= Math.min(gap(runs[index - 1], run), gap(run, runs[index + 1]), longestChance),
    )
    .flat();
}

/**
 * Finds the places that correspond in two texts.
 *
 * @returns pairs that rise on both sides
 */
export const pairsOf = (left: Side, right: Side): Pair[] => withoutChance(alignedPlaces(left, right));
