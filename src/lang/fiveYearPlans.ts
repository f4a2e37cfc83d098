/** First and last year, both included. */
export interface Years {
  readonly first: number;
  readonly last: number;
}

/**
 * The years of a five-year plan: the first ran from 1953, the second to 1962; three years of adjustment came
 * after it, the third ran from 1966, and each since for five years from there.
 *
 * @param plan its number, 14 for “十四五”
 */
export function fiveYearPlan(plan: number): Years {
  const first = plan < 3 ? 1948 + plan * 5 : 1951 + plan * 5;
  return { first, last: first + 4 };
}
