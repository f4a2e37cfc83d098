/** One thing measured. */
export interface Measurement {
  what: string;
  value: number;
  unit: string;
  /** What it must reach, in words, where a bound is set. */
  bound?: string;
}

/** The shortest of several runs of a piece of work, in milliseconds. */
export function fastest(work: () => unknown, runs = 5): number {
  let best = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

export const rounded = (value: number, digits = 2): number => Number(value.toFixed(digits));
