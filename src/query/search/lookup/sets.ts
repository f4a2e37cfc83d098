import { at } from '../../../lang/at.ts';

/** Sets of rising numbers. */
export type Rising = Uint32Array | Float64Array;

/** The numbers of both, the second moved by so much: `a` and `a + shift` for each `a`. */
export function meet<R extends Rising>(first: R, second: Rising, shift = 0): R {
  const result = first.slice();
  let count = 0;
  let place = 0;
  for (const number of first) {
    while (place < second.length && at(second, place) < number + shift) place += 1;
    if (place >= second.length) break;
    if (second[place] === number + shift) {
      result[count] = number;
      count += 1;
    }
  }
  return result.slice(0, count) as R;
}

/** The numbers of any, each once. */
export function join(sets: readonly Uint32Array[]): Uint32Array {
  const [first, ...others] = sets;
  if (!first) return new Uint32Array();
  return others.reduce((a, b) => {
    const result = new Uint32Array(a.length + b.length);
    let [i, j, count] = [0, 0, 0];
    while (i < a.length || j < b.length) {
      const left = a[i] ?? Infinity;
      const right = b[j] ?? Infinity;
      if (left <= right) i += 1;
      if (right <= left) j += 1;
      result[count] = Math.min(left, right);
      count += 1;
    }
    return result.slice(0, count);
  }, first);
}

/** The numbers of the first that the second has not. */
export function without(first: Uint32Array, second: Uint32Array): Uint32Array {
  const result = new Uint32Array(first.length);
  let [count, place] = [0, 0];
  for (const number of first) {
    while (place < second.length && at(second, place) < number) place += 1;
    if (second[place] === number) continue;
    result[count] = number;
    count += 1;
  }
  return result.slice(0, count);
}

/** All numbers below one. */
export const upTo = (count: number): Uint32Array => Uint32Array.from({ length: count }, (_, index) => index);
