import { compareReports } from './comparePoints.ts';
import type { Point } from './points.ts';

/** What the last digit of a number that is not zero counts: 100 of 1,200, a tenth of 27.7. */
function lastPlace(value: number): number {
  const [whole = '', fraction = ''] = String(Number(Math.abs(value).toFixed(6))).split('.');
  if (fraction !== '') return 10 ** -fraction.length;
  return 10 ** (whole.length - 1 - [...whole].findLastIndex((digit) => digit !== '0'));
}

/** Whether one number may be the other, rounded to three digits or more: 40.2万亿 for 401,644亿. */
function isRounded(one: number, other: number): boolean {
  const place = Math.max(lastPlace(one), lastPlace(other));
  return place * 100 <= Math.max(Math.abs(one), Math.abs(other)) && Math.abs(one - other) <= place / 2;
}

function contradict(one: Point, other: Point): boolean {
  const comparison = compareReports(one, other);
  if (comparison === 'same' || comparison === 'open') return false;
  return one.value !== other.value && !isRounded(one.value, other.value);
}

/**
 * Reports of one day, or of one span, that cannot all be true: 14万 and 12万. What one page says more roughly than
 * another (超过4万, 40.2万亿 for 401,644亿) is no contradiction.
 *
 * @returns the reports of each such time, in the order in which they are given
 */
export function disagreementsAmong(points: readonly Point[]): Point[][] {
  const dated = points.filter(({ state, dated: isDated }) => state === 'reported' && isDated);
  return [...Map.groupBy(dated, ({ from, day }) => `${from ?? ''} ${day}`).values()].filter((here) =>
    here.some((one, index) => here.slice(index + 1).some((other) => contradict(one, other))),
  );
}
