import type { Change, Quantity } from '../model/record.ts';
import type { Words } from './words.ts';

/**
 * A quantity in our own words, with its unit and its bound: 超过80,000家.
 *
 * @param unit as it stands behind the number
 * @param words of records, in the language asked for
 * @param shown how a number is written
 */
export const inOwnWords = (
  { value, max, bound }: Pick<Quantity, 'value' | 'max' | 'bound'>,
  unit: string,
  words: Words['records'],
  shown: (value: number) => string,
): string => words.bound[bound]([value, ...(max === null ? [] : [max])].map(shown).join('–') + unit);

/**
 * The verb of a rate of change; empty for what is none, or goes no way.
 *
 * @param unit in simplified script
 * @param words of records, in the language asked for
 */
export const verbOf = (change: Change | null, unit: string, words: Words['records']): string =>
  typeof change?.rate === 'string' && change.direction !== null
    ? words.verb[change.direction](unit === '个百分点')
    : '';
