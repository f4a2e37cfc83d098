import { scaleOf } from './numerals/scales.ts';

/** Chinese counts in steps of ten thousand. */
export const myriads = ['万亿', '亿', '万'].map((name) => ({ value: scaleOf(name), name }));

const plain = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

/** Without what adding and dividing of binary fractions leaves behind. */
export const rounded = (value: number): number => Number(value.toPrecision(12));

/** Whether a number has at most two decimals. */
const isShort = (value: number): boolean => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6;

/**
 * A number as Chinese texts write it, in the largest of 万亿, 亿, 万 that leaves it two decimals at most:
 * `139.6万`, `2.65亿`, `8,997`.
 *
 * @param value in base units
 * @returns in simplified script, nothing rounded away but what lies beyond six decimals
 */
export function amount(value: number): string {
  const size = rounded(Math.abs(value));
  const sign = value < 0 ? '−' : '';
  const myriad = myriads.find((each) => size >= each.value && isShort(rounded(size / each.value)));
  if (!myriad) return sign + plain.format(size);
  const digits = rounded(size / myriad.value);
  return sign + (digits >= 10_000 ? plain.format(digits) : String(digits)) + myriad.name;
}
