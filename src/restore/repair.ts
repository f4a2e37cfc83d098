import type { RepairKind } from '../schemas/edits.ts';
import type { Replacement } from '../text/tracked.ts';

/** The text that a repair looks at. Offsets in UTF-16 units mean the same place in both forms. */
export interface Page {
  /** As it stands after the repairs before, in the received script. */
  readonly text: string;
  /** The same with traditional characters replaced one by one, for matching tables in simplified script. */
  readonly folded: string;
}

/** A change that a repair asks for. */
export interface Repairing extends Replacement {
  /** A short phrase in simplified script that tells a reader why. */
  reason: string;
}

/** One kind of damage: how it is found and undone, and what it does by example. */
export interface Repair {
  readonly kind: RepairKind;
  /** Finds the damage; the changes do not overlap. */
  readonly find: (page: Page) => Repairing[];
  /** Damaged text and what it becomes; run in both scripts. */
  readonly examples: readonly (readonly [received: string, restored: string])[];
  /** Sound text that stays as it is; run in both scripts. */
  readonly untouched: readonly string[];
}

/** Every match of a pattern as a replacement. */
export function replaceMatches(
  text: string,
  pattern: RegExp,
  reason: string,
  to: (match: RegExpExecArray) => string | null,
): Repairing[] {
  const found: Repairing[] = [];
  for (const match of text.matchAll(pattern)) {
    const replacement = to(match);
    if (replacement !== null && replacement !== match[0]) {
      found.push({ start: match.index, end: match.index + match[0].length, to: replacement, reason });
    }
  }
  return found;
}

/** A line of a text; `end` stands before the line break. */
export interface Line {
  start: number;
  end: number;
  text: string;
}

/** The lines of a text, without their breaks. */
export function lines(text: string): Line[] {
  const found: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    found.push({ start, end: start + line.length, text: line });
    start += line.length + 1;
  }
  return found;
}
