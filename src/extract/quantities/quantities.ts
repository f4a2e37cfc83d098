import type { Part } from '../parts.ts';
import { type Candidate, findCandidates } from './find.ts';
import { joinRanges } from './ranges.ts';
import { type Surroundings, vetoes } from './vetoes.ts';

/** A step that turns what was found into what counts. Candidates and times are in the order of the text. */
interface Refiner {
  readonly name: string;
  readonly refine: (
    text: string,
    candidates: readonly Candidate[],
    times: readonly Part[],
  ) => readonly Candidate[];
}

/** Leaves out the numbers of times: 2022年. */
const outsideTimes: Refiner = {
  name: 'outside-times',
  refine(_, candidates, times) {
    let next = 0;
    return candidates.filter(({ start, end }) => {
      while ((times[next]?.end ?? Infinity) <= start) next += 1;
      const time = times[next];
      return time === undefined || time.start >= end;
    });
  },
};

/** How far a veto looks to either side, in UTF-16 units. */
const reach = 24;

/** What stands around a candidate. */
export const around = (text: string, { start, end }: Candidate): Surroundings => ({
  before: text.slice(Math.max(0, start - reach), start),
  inside: text.slice(start, end),
  after: text.slice(end, end + reach),
});

/** Leaves out what only looks like a quantity. */
const withoutVetoed: Refiner = {
  name: 'without-vetoed',
  refine: (text, candidates) =>
    candidates.filter((candidate) => !vetoes.some(({ holds }) => holds(candidate, around(text, candidate)))),
};

/** What is done to the numbers found, in this order. A range may reach into a time: 3至5年时间. */
const refiners: readonly Refiner[] = [
  outsideTimes,
  { name: 'join-ranges', refine: joinRanges },
  outsideTimes,
  withoutVetoed,
];

/**
 * Finds what measures or counts something: numbers with their units and bounds, ranges joined, and what
 * only looks like a quantity left out.
 *
 * @param text simplified text
 * @param times what is read as a time already
 * @returns in the order of the text, none overlapping another
 */
export const findQuantities = (text: string, times: readonly Part[]): readonly Candidate[] =>
  refiners.reduce<readonly Candidate[]>(
    (candidates, { refine }) => refine(text, candidates, times),
    findCandidates(text),
  );
