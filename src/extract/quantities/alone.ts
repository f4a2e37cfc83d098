import type { Quantity } from '../../model/record.ts';
import { findQuantities } from './quantities.ts';

/**
 * Reads words that are one quantity, its bound included, and nothing else: 超14万家, 4300余家.
 *
 * @param words in simplified script, without characters beyond U+FFFF
 * @returns offsets count in `words`; null for anything else
 */
export function quantityAlone(words: string): Quantity | null {
  const [found, ...others] = findQuantities(words, []).kept;
  if (!found || others.length > 0 || found.outerStart !== 0 || found.outerEnd !== words.length) return null;
  const { start, end, value, max, unit, bound, boundText } = found;
  return { text: words.slice(start, end), start, end, value, max, unit, bound, bound_text: boundText };
}
