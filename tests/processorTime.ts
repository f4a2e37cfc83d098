/** Node before 23.9 tells only what all threads of the process used. */
const used = (since?: NodeJS.CpuUsage): NodeJS.CpuUsage =>
  Reflect.has(process, 'threadCpuUsage') ? process.threadCpuUsage(since) : process.cpuUsage(since);

/** The milliseconds in which a processor did work some times over; that it did something else does not count. */
function processorTime(work: () => unknown, times: number): number {
  const before = used();
  for (let time = 0; time < times; time += 1) work();
  const { user, system } = used(before);
  return (user + system) / 1000;
}

/** What is measured takes so many milliseconds at the least: systems count in steps of up to 16. */
const leastTime = 30;
/** Of what takes so many, the first time counts as well: what is still to be compiled is little of it. */
const longTime = 10 * leastTime;
const mostRounds = 8;
const leastRounds = 3;

/**
 * How many times as much processor time work takes as other work. Of each the least of several rounds counts: what else
 * the machine does only ever adds, now to the one and now to the other.
 *
 * @param bound once it is below half of that, or in several rounds above twice that, no further rounds are needed
 */
export function timesAsLong(work: () => unknown, other: () => unknown, bound: number): number {
  let times = 1;
  let first = processorTime(other, times);
  while (first < leastTime) {
    times *= 2;
    first = processorTime(other, times);
  }
  let least = Infinity;
  let leastOther = first < longTime ? Infinity : first;
  const isClear = (rounds: number): boolean =>
    least * 2 < bound * leastOther || (rounds >= leastRounds && least > 2 * bound * leastOther);
  for (let rounds = 0; rounds < mostRounds && !isClear(rounds); rounds += 1) {
    if (rounds > 0 || first < longTime) leastOther = Math.min(leastOther, processorTime(other, times));
    least = Math.min(least, processorTime(work, times));
  }
  return least / Math.max(leastOther, leastTime / 2);
}

const factor = 8;

/**
 * How much more time a text eight times as long takes than eight of the short ones: linear work takes the same,
 * quadratic work eight times as much. The bound lies midway, far from both.
 */
export const mostGrowth = Math.sqrt(factor);

/**
 * What is compared with `mostGrowth`.
 *
 * @param read what is measured
 * @param piece what the texts are made of
 * @param longest length of the long text, in UTF-16 units
 */
export function growth(read: (text: string) => unknown, piece: string, longest: number): number {
  const short = piece.repeat(longest / factor / piece.length);
  const long = short.repeat(factor);
  const eightShort = (): void => {
    for (let count = 0; count < factor; count += 1) read(short);
  };
  return timesAsLong(() => read(long), eightShort, mostGrowth);
}
