import { at } from './at.ts';
/** A text that remembers, for each of its UTF-16 units, the range of the received text it came from. */
export interface Tracked {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** A change to a text: the units from `start` up to `end` give way to `to`. Offsets in UTF-16 units. */
export interface Replacement {
  start: number;
  end: number;
  to: string;
}

/** The received text before any change. */
export function track(received: string): Tracked {
  const starts = new Uint32Array(received.length);
  const ends = new Uint32Array(received.length);
  for (let unit = 0; unit < received.length; unit += 1) {
    starts[unit] = unit;
    ends[unit] = unit + 1;
  }
  return { text: received, starts, ends };
}

/** Where in the received text the gap before unit `position` lies. */
const receivedPosition = (tracked: Tracked, position: number): number =>
  position > 0 ? at(tracked.ends, position - 1) : 0;

/**
 * Makes changes, all at once.
 *
 * A replacement that would cut through what an earlier one put there is widened to the whole of it, so
 * that every change stands for one unbroken range of the received text.
 *
 * @param tracked the text before
 * @param replacements in any order, offsets in `tracked.text`
 * @returns the text after, and each change with its offsets in the received text
 * @throws RangeError when two replacements overlap or one lies outside the text
 */
export function replaceAll<R extends Replacement>(
  tracked: Tracked,
  replacements: readonly R[],
): { tracked: Tracked; changes: (R & { receivedStart: number; receivedEnd: number })[] } {
  const { text, starts, ends } = tracked;
  const sameOrigin = (left: number, right: number): boolean =>
    starts[left] === starts[right] && ends[left] === ends[right];
  const sorted = replacements.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const groups: (R & { receivedStart: number; receivedEnd: number })[] = [];
  let reached = 0;
  for (const replacement of sorted) {
    const previous = groups.at(-1);
    if (replacement.start < reached || replacement.end > text.length || replacement.end < replacement.start) {
      throw new RangeError(`replacement ${replacement.start}–${replacement.end} overlaps or lies outside`);
    }
    let { start, end, to } = replacement;
    while (start > 0 && start < text.length && sameOrigin(start - 1, start)) start -= 1;
    while (end > 0 && end < text.length && end > start && sameOrigin(end - 1, end)) end += 1;
    if (previous && start < previous.end) {
      const after = text.slice(reached, replacement.start) + to + text.slice(replacement.end, end);
      const kept = previous.to.slice(0, previous.to.length - (previous.end - reached));
      previous.to = kept + after;
      previous.end = Math.max(previous.end, end);
      previous.receivedEnd = at(ends, previous.end - 1);
    } else {
      to = text.slice(start, replacement.start) + to + text.slice(replacement.end, end);
      const empty = start === end;
      const receivedStart = empty ? receivedPosition(tracked, start) : at(starts, start);
      const receivedEnd = empty ? receivedStart : at(ends, end - 1);
      groups.push({ ...replacement, start, end, to, receivedStart, receivedEnd });
    }
    reached = replacement.end;
  }
  return { tracked: rebuild(tracked, groups), changes: groups };
}

function rebuild(
  tracked: Tracked,
  changes: readonly (Replacement & { receivedStart: number; receivedEnd: number })[],
): Tracked {
  const growth = changes.reduce((sum, change) => sum + change.to.length - (change.end - change.start), 0);
  const length = tracked.text.length + growth;
  const starts = new Uint32Array(length);
  const ends = new Uint32Array(length);
  const pieces: string[] = [];
  let from = 0;
  let into = 0;
  const keepUpTo = (unit: number): void => {
    pieces.push(tracked.text.slice(from, unit));
    starts.set(tracked.starts.subarray(from, unit), into);
    ends.set(tracked.ends.subarray(from, unit), into);
    into += unit - from;
  };
  for (const change of changes) {
    keepUpTo(change.start);
    pieces.push(change.to);
    starts.fill(change.receivedStart, into, into + change.to.length);
    ends.fill(change.receivedEnd, into, into + change.to.length);
    into += change.to.length;
    from = change.end;
  }
  keepUpTo(tracked.text.length);
  return { text: pieces.join(''), starts, ends };
}

/**
 * Puts other characters in the place of a text's characters, one for one.
 *
 * @param tracked the text before
 * @param text as many code points as `tracked.text`
 * @throws RangeError when the number of code points differs
 */
export function recharacter(tracked: Tracked, text: string): Tracked {
  if (text.length === tracked.text.length && !/[\ud800-\udbff]/.test(text + tracked.text)) {
    return { ...tracked, text };
  }
  const before = [...tracked.text];
  const after = [...text];
  if (before.length !== after.length) {
    throw new RangeError(`${after.length} code points for ${before.length}`);
  }
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  let from = 0;
  let into = 0;
  for (const [index, character] of after.entries()) {
    const width = at(before, index).length;
    starts.fill(at(tracked.starts, from), into, into + character.length);
    ends.fill(at(tracked.ends, from + width - 1), into, into + character.length);
    from += width;
    into += character.length;
  }
  return { text, starts, ends };
}
