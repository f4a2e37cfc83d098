import { longestRising } from '../../lang/align.ts';
import { at } from '../../lang/at.ts';
import { type Candidate, likeness, candidateOf, type Anchored, sure } from './likeness.ts';

/** An index in the list of the old and one in the list of the found. */
type Pair = readonly [old: number, found: number];

/** In the order of the text. */
const inOrder = (candidates: readonly Candidate[]): number[] =>
  [...candidates.keys()].sort((a, b) => at(candidates, a).focus - at(candidates, b).focus || a - b);

/** Those with equal keys, wherever they stand now, if there are as many as there were; in their order. */
const withEqual =
  (key: 'full' | 'bare') =>
  (old: readonly Candidate[], found: readonly Candidate[]): Pair[] => {
    const here = Map.groupBy(old.keys(), (index) => at(old, index)[key]);
    const there = Map.groupBy(found.keys(), (index) => at(found, index)[key]);
    return [...here].flatMap(([value, indices]): Pair[] => {
      const counterparts = there.get(value) ?? [];
      if (counterparts.length !== indices.length) return [];
      return indices.map((index, rank) => [index, at(counterparts, rank)]);
    });
  };

/** Of two runs of the text, the pairs that keep the order and are together the most alike. */
function inStep(old: readonly Candidate[], found: readonly Candidate[]): Pair[] {
  const width = found.length + 1;
  const best = new Float64Array((old.length + 1) * width);
  const isPair = new Uint8Array(best.length);
  for (let left = old.length - 1; left >= 0; left -= 1) {
    for (let right = found.length - 1; right >= 0; right -= 1) {
      const here = left * width + right;
      const alike = likeness(at(old, left), at(found, right));
      // Cubed, so that one that is surely the same outweighs two that may be.
      const paired = alike > 0 ? alike ** 3 + at(best, here + width + 1) : 0;
      const apart = Math.max(at(best, here + width), at(best, here + 1));
      isPair[here] = paired > 0 && paired >= apart ? 1 : 0;
      best[here] = Math.max(paired, apart);
    }
  }
  const pairs: Pair[] = [];
  for (let left = 0, right = 0; left < old.length && right < found.length;) {
    const here = left * width + right;
    if (isPair[here]) pairs.push([left++, right++]);
    else if (at(best, here + width) >= at(best, here + 1)) left += 1;
    else right += 1;
  }
  return pairs;
}

/** How many characters on either side of a part tell that it is the part of that one. */
const joint = 6;

/** Where in the words of one record those of another stand, or -1. */
function placeIn({ anchor: whole }: Anchored, { anchor: part }: Anchored): number {
  const before = part.prefix.slice(-joint);
  const around = `${before}${part.exact}${part.suffix.slice(0, joint)}`;
  const at = `${whole.prefix}${whole.exact}${whole.suffix}`.indexOf(around);
  const from = at + before.length - whole.prefix.length;
  return at < 0 || from < 0 || from + part.exact.length > whole.exact.length ? -1 : from;
}

/**
 * Those whose words are a part of an old one's: where one record becomes several, it goes on as the one in which its
 * subject stands, or else the next behind that, or before.
 */
function partOf(old: readonly Candidate[], found: readonly Candidate[]): Pair[] {
  const taken = new Set<number>();
  return old.flatMap(({ anchored: one }, left): Pair[] => {
    if (one.quantity) return [];
    const named = Math.max(0, one.anchor.exact.indexOf(one.subject ?? ''));
    const parts = found.flatMap(({ anchored: other }, right) => {
      const from = placeIn(one, other);
      if (other.quantity || other.kind !== one.kind || from < 0 || taken.has(right)) return [];
      const behind = from + other.anchor.exact.length > named;
      return [{ right, behind, distance: Math.abs(from - named) }];
    });
    const [best] = parts.toSorted((a, b) => Number(b.behind) - Number(a.behind) || a.distance - b.distance);
    if (!best) return [];
    taken.add(best.right);
    return [[left, best.right]];
  });
}

/** The most alike first, whatever their order. */
function outOfStep(old: readonly Candidate[], found: readonly Candidate[]): Pair[] {
  const candidates = old.flatMap((one, left) =>
    found.flatMap((other, right) => {
      const alike = likeness(one, other);
      return alike >= sure ? [{ left, right, alike }] : [];
    }),
  );
  const [usedOld, usedFound] = [new Set<number>(), new Set<number>()];
  return candidates
    .sort((a, b) => b.alike - a.alike || a.left - b.left || a.right - b.right)
    .flatMap(({ left, right }): Pair[] => {
      if (usedOld.has(left) || usedFound.has(right)) return [];
      usedOld.add(left);
      usedFound.add(right);
      return [[left, right]];
    });
}

/**
 * Finds old records again among what is found now: first those that say the same amid the same words,
 * then those that say the same, wherever they have moved; then those of which a part is told by itself now; then, between those that kept their order, the
 * assignment in step that is best as a whole, so that numbers which move up by one sentence do not swap
 * their ids; last what moved and changed a little.
 *
 * @param known indices of old ones with those of the found ones that they are already known to be
 * @returns for each old one the index of the found one that it is, or -1; no index twice
 */
export function reanchor(
  old: readonly Anchored[],
  found: readonly Anchored[],
  known: ReadonlyMap<number, number> = new Map(),
): number[] {
  const [oldCandidates, foundCandidates] = [old.map(candidateOf), found.map(candidateOf)];
  const [oldOrder, foundOrder] = [inOrder(oldCandidates), inOrder(foundCandidates)];
  const result = old.map((_, index) => known.get(index) ?? -1);
  const taken = new Set(known.values());
  const pairUp = (match: typeof inStep, olds: readonly number[], founds: readonly number[]): void => {
    const left = olds.filter((index) => at(result, index) < 0);
    const right = founds.filter((index) => !taken.has(index));
    const pick = (candidates: readonly Candidate[], indices: readonly number[]): Candidate[] =>
      indices.map((index) => at(candidates, index));
    for (const [one, other] of match(pick(oldCandidates, left), pick(foundCandidates, right))) {
      result[at(left, one)] = at(right, other);
      taken.add(at(right, other));
    }
  };
  pairUp(withEqual('full'), oldOrder, foundOrder);
  pairUp(withEqual('bare'), oldOrder, foundOrder);
  pairUp(partOf, oldOrder, foundOrder);
  const rank = new Map(foundOrder.map((index, place) => [index, place]));
  const settled = oldOrder.flatMap((index, place): Pair[] => {
    const counterpart = rank.get(at(result, index));
    return counterpart === undefined ? [] : [[place, counterpart]];
  });
  let [oldDone, foundDone] = [0, 0];
  for (const [oldEnd, foundEnd] of [...longestRising(settled), [old.length, found.length] as const]) {
    pairUp(inStep, oldOrder.slice(oldDone, oldEnd), foundOrder.slice(foundDone, foundEnd));
    [oldDone, foundDone] = [oldEnd + 1, foundEnd + 1];
  }
  pairUp(outOfStep, oldOrder, foundOrder);
  return result;
}

/** As `reanchor`, for what had gone and may have come back: only what is surely the same. */
export function comeBack(gone: readonly Anchored[], found: readonly Anchored[]): number[] {
  const result = gone.map(() => -1);
  for (const [left, right] of outOfStep(gone.map(candidateOf), found.map(candidateOf))) result[left] = right;
  return result;
}
