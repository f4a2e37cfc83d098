import type { Part } from '../parts.ts';
import { type Dropped, droppedQuantity, type Refined } from '../refined.ts';
import { type Candidate, findCandidates } from './find.ts';
import { joinRanges } from './ranges.ts';
import { type Surroundings, vetoes } from './vetoes.ts';

/** A step that turns what was found into what counts. Candidates and times are in the order of the text. */
type Refiner = (text: string, candidates: readonly Candidate[], times: readonly Part[]) => Refined<Candidate>;

/**
 * Keeps what no rule leaves out.
 *
 * @param ruledOutBy the name of the rule that leaves a candidate out, or null
 */
function sift(
  candidates: readonly Candidate[],
  ruledOutBy: (candidate: Candidate) => string | null,
): Refined<Candidate> {
  const kept: Candidate[] = [];
  const dropped: Dropped[] = [];
  for (const candidate of candidates) {
    const rule = ruledOutBy(candidate);
    if (rule === null) kept.push(candidate);
    else dropped.push(droppedQuantity(rule, candidate));
  }
  return { kept, dropped };
}

/** Leaves out the numbers of times: 2022年. */
const outsideTimes: Refiner = (_, candidates, times) => {
  let next = 0;
  return sift(candidates, ({ start, end }) => {
    while ((times[next]?.end ?? Infinity) <= start) next += 1;
    const time = times[next];
    return time === undefined || time.start >= end ? null : 'number.of-time';
  });
};

/** Joins ranges, and leaves nothing out: what it joins stands in the range. */
const withRanges: Refiner = (text, candidates) => ({ kept: joinRanges(text, candidates), dropped: [] });

/** How far a veto looks to either side, in UTF-16 units. */
const reach = 24;

/** What stands around a candidate. */
export const around = (text: string, { start, end }: Candidate): Surroundings => ({
  before: text.slice(Math.max(0, start - reach), start),
  inside: text.slice(start, end),
  after: text.slice(end, end + reach),
});

/** Leaves out what only looks like a quantity. */
const withoutVetoed: Refiner = (text, candidates) =>
  sift(candidates, (candidate) => {
    const surroundings = around(text, candidate);
    const veto = vetoes.find(({ holds }) => holds(candidate, surroundings));
    return veto ? `veto.${veto.name}` : null;
  });

/** What is done to the numbers found, in this order. A range may reach into a time: 3至5年时间. */
const refiners: readonly Refiner[] = [outsideTimes, withRanges, outsideTimes, withoutVetoed];

/**
 * Finds what measures or counts something: numbers with their units and bounds, ranges joined, and what
 * only looks like a quantity left out.
 *
 * @param text simplified text
 * @param times what is read as a time already
 * @returns the quantities in the order of the text, none overlapping another; as dropped every other number,
 *   by the step and the rule that left it out
 */
export function findQuantities(text: string, times: readonly Part[]): Refined<Candidate> {
  let { kept, dropped } = findCandidates(text);
  for (const refine of refiners) {
    const refined = refine(text, kept, times);
    kept = refined.kept;
    if (refined.dropped.length > 0) dropped = [...dropped, ...refined.dropped];
  }
  return { kept, dropped };
}
