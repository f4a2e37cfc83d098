/** How much two wordings share. */
export interface Likeness {
  /** 0 to 1: the weight of what they share in the weight of all that they have (Dice's coefficient). */
  readonly share: number;
  /** The weight of what they share; a pair of characters that stands once in all wordings weighs 1. */
  readonly weight: number;
}

/** A wording's pairs of neighbouring characters; marks stand between words and join nothing. */
export function pairsOf(wording: string): Set<string> {
  const pairs = new Set<string>();
  let before = '';
  for (const character of wording) {
    if (!/[\p{L}\p{N}+]/u.test(character)) continue;
    if (before !== '') pairs.add(before + character);
    before = character;
  }
  return pairs;
}

/**
 * Prepares wordings for being compared: a pair of characters weighs the less the more of them have it, so
 * that 推动 and 发展 say little and 动力电池 much.
 *
 * @param all every wording that the weights are learnt from
 * @returns a function that tells how alike two of them are
 */
export function likenessAmong(all: readonly ReadonlySet<string>[]) {
  const counts = new Map<string, number>();
  for (const pairs of all) for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  const scale = Math.log(Math.max(all.length, 2));
  const weights = new Map(Array.from(counts, ([pair, count]) => [pair, 1 - Math.log(count) / scale]));
  const wholes = new Map<ReadonlySet<string>, number>();
  const whole = (pairs: ReadonlySet<string>): number => {
    let sum = wholes.get(pairs);
    if (sum === undefined) {
      sum = [...pairs].reduce((total, pair) => total + (weights.get(pair) ?? 1), 0);
      wholes.set(pairs, sum);
    }
    return sum;
  };
  return (one: ReadonlySet<string>, other: ReadonlySet<string>): Likeness => {
    let weight = 0;
    for (const pair of one) if (other.has(pair)) weight += weights.get(pair) ?? 1;
    const sum = whole(one) + whole(other);
    return { share: sum === 0 ? 0 : (2 * weight) / sum, weight };
  };
}
