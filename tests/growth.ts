import { expect } from 'vitest';

/** How much longer the long text is than the short one. */
const factor = 8;

/**
 * How much more time the long text may take. Linear work takes 8 times as long, quadratic 64 times: the bound
 * lies midway between them, so that what else the machine does cannot move one to the side of the other.
 */
export const mostGrowth = 22;

/** The least time, in milliseconds, that a run of the short text is measured by. */
const leastTime = 2;

/**
 * The least processor time of several runs of a piece of work, in milliseconds. Only the thread's own work
 * counts, not the time in which the machine does something else.
 */
export function processorTime(work: () => unknown, runs: number): number {
  let best = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const before = process.threadCpuUsage();
    work();
    const { user, system } = process.threadCpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/**
 * How many times as long work takes on eight times the text.
 *
 * @param work what is measured
 * @param piece what the texts are made of
 * @param length of the short text, in UTF-16 units
 */
export function growth(work: (text: string) => unknown, piece: string, length: number): number {
  const short = piece.repeat(Math.ceil(length / piece.length));
  const long = short.repeat(factor);
  work(short);
  const once = processorTime(() => work(short), 3);
  return processorTime(() => work(long), 2) / Math.max(once, leastTime);
}

/** Fails when work takes more than its share of time on eight times the text. */
export function expectLinear(work: (text: string) => unknown, piece: string, length: number): void {
  expect(growth(work, piece, length)).toBeLessThan(mostGrowth);
}
