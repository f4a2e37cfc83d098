import { at } from './at.ts';
import { diffArrays } from 'diff';

const shingle = 6;

/** Places of the substrings of `shingle` characters that stand exactly once in a text. */
function uniqueShingles(text: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  for (let start = 0; start + shingle <= text.length; start += 1) {
    const key = text.slice(start, start + shingle).join('');
    places.set(key, places.has(key) ? -1 : start);
  }
  return places;
}

/** The longest run of pairs in which both sides rise; pairs come in order of their left side. */
export function longestRising(
  pairs: readonly (readonly [left: number, right: number])[],
): (readonly [number, number])[] {
  const tails: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  for (const [index, [, right]] of pairs.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at(pairs, at(tails, middle))[1] < right) low = middle + 1;
      else high = middle;
    }
    before[index] = low === 0 ? -1 : at(tails, low - 1);
    tails[low] = index;
  }
  const run: (readonly [number, number])[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = at(before, index)) {
    run.push(at(pairs, index));
  }
  return run.reverse();
}

/** The most insertions and deletions between two fixed points that are worth following. */
const mostEdits = 400;

/**
 * Aligns two texts character by character: first where a run of characters stands once in each (as
 * patience diff does with lines), then by the shortest edit script between those.
 *
 * @param left characters of one text
 * @param right characters of the other
 * @returns for each character of `left`, the index of its counterpart in `right`, or -1; rising
 */
export function align(left: readonly string[], right: readonly string[]): Int32Array {
  const result = new Int32Array(left.length).fill(-1);
  const inRight = uniqueShingles(right);
  const candidates = Array.from(
    uniqueShingles(left),
    ([key, place]) => [place, inRight.get(key) ?? -1] as const,
  )
    .filter(([place, counterpart]) => place >= 0 && counterpart >= 0)
    .sort((a, b) => a[0] - b[0]);
  let [leftDone, rightDone] = [0, 0];
  const fill = (leftEnd: number, rightEnd: number): void => {
    alignGap(left, right, { left: leftDone, leftEnd, right: rightDone, rightEnd }, result);
  };
  for (const [leftStart, rightStart] of longestRising(candidates)) {
    if (leftStart >= leftDone && rightStart >= rightDone) fill(leftStart, rightStart);
    for (let step = 0; step < shingle; step += 1) {
      const [here, there] = [leftStart + step, rightStart + step];
      if (here < leftDone || there < rightDone) continue;
      result[here] = there;
      [leftDone, rightDone] = [here + 1, there + 1];
    }
  }
  fill(left.length, right.length);
  return result;
}

/** Aligns what lies between two fixed points. */
function alignGap(
  left: readonly string[],
  right: readonly string[],
  gap: { left: number; leftEnd: number; right: number; rightEnd: number },
  result: Int32Array,
): void {
  if (gap.left === gap.leftEnd || gap.right === gap.rightEnd) return;
  const changes = diffArrays(left.slice(gap.left, gap.leftEnd), right.slice(gap.right, gap.rightEnd), {
    maxEditLength: mostEdits,
  });
  let [here, there] = [gap.left, gap.right];
  for (const { added, removed, count } of changes ?? []) {
    if (!added && !removed) {
      for (let step = 0; step < count; step += 1) result[here + step] = there + step;
    }
    if (!added) here += count;
    if (!removed) there += count;
  }
}
