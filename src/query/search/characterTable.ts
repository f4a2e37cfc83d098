import hongKong from 'opencc-js/dict/HKVariants';
import traditional from 'opencc-js/dict/TSCharacters';
import taiwan from 'opencc-js/dict/TWVariants';
import { characterPairs } from '../../lang/scripts.ts';
import type { Characters } from './characters.ts';
import type { Writing } from './pairs.ts';

/** Marks that people type for one another, each of a group for any other. */
const alike = ['“„「『', '”」』', '-—–', '~〜', '·•・'];

/** Straight quotation marks say neither begin nor end; people also put them around a whole question. */
const passedOver = ['"'];

/** Pairs of characters of which the first may be typed for the second; the likelier come first. */
function* substitutes(): Generator<[string, string]> {
  const simplified = new Map(characterPairs(traditional));
  for (const [standard, regional] of [...characterPairs(taiwan), ...characterPairs(hongKong)]) {
    yield [standard, regional];
    yield [regional, standard];
    yield [regional, simplified.get(standard) ?? standard];
    yield [standard, simplified.get(regional) ?? regional];
  }
  yield* simplified;
  for (const marks of alike) {
    for (const from of marks) for (const to of marks) yield [from, to];
  }
}

/**
 * Makes the table by which a question is brought to the characters of the index: traditional to
 * simplified where one settles the other, and characters that stand nowhere (裏, 衞, 「) to
 * those that the texts have for them.
 */
export function characterTable({ simple, known }: Writing): Characters {
  const table = new Map(simple);
  for (const [from, to] of substitutes()) {
    if (known.has(from) || table.has(from) || !known.has(to)) continue;
    table.set(from, simple.get(to) ?? to);
  }
  for (const mark of passedOver) if (!known.has(mark)) table.set(mark, '');
  return Object.fromEntries([...table].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
