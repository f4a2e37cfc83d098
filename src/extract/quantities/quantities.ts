import type { Part } from '../parts.ts';
import { type Candidate, findCandidates } from './find.ts';
import { joinRanges } from './ranges.ts';
import { vetoes } from './vetoes.ts';

const reach = 24;

/** The first veto that holds for a number, or null. */
const vetoOf = (text: string, candidate: Candidate): string | null => {
  const around = {
    before: text.slice(Math.max(0, candidate.start - reach), candidate.start),
    inside: text.slice(candidate.start, candidate.end),
    after: text.slice(candidate.end, candidate.end + reach),
  };
  return vetoes.find(({ holds }) => holds(candidate, around))?.name ?? null;
};

/** Numbers that no taken stretch covers. Both in the order of the text. */
function outside(candidates: readonly Candidate[], taken: readonly Part[]): Candidate[] {
  let next = 0;
  return candidates.filter(({ start, end }) => {
    while ((taken[next]?.end ?? Infinity) <= start) next += 1;
    const part = taken[next];
    return part === undefined || part.start >= end;
  });
}

/**
 * Finds what measures or counts something: numbers with their units and bounds, ranges joined, and what
 * only looks like a quantity left out.
 *
 * @param text simplified text
 * @param times what is read as a time already
 * @returns in the order of the text, none overlapping another
 */
export function findQuantities(text: string, times: readonly Part[]): Candidate[] {
  const candidates = joinRanges(text, outside(findCandidates(text), times));
  return outside(candidates, times).filter((candidate) => vetoOf(text, candidate) === null);
}
