import type { Certainty, RepairKind } from '../model/edits.ts';
import type { SpunTable } from '../model/spun.ts';
import type { Script } from '../lang/scripts.ts';
import type { Replacement } from '../lang/tracked.ts';

/** Another document of the same speech. */
export interface Witness {
  id: string;
  /** Its reading text, in simplified script. */
  text: string;
}

/** What a reading draws on beside the received text. */
export interface Resources {
  /** The other documents of the same speech. */
  readonly witnesses: readonly Witness[];
  /** What spinners write, and what stood there. */
  readonly spun: SpunTable;
  /** Words of Taiwan's usage and the mainland's, in simplified script. */
  readonly regional: ReadonlyMap<string, string>;
}

/** The text that a repair looks at. Offsets in UTF-16 units mean the same place in both forms. */
export interface Page {
  /** As it stands after the repairs before, in the received script. */
  readonly text: string;
  /** The same with traditional characters replaced one by one, for matching tables in simplified script. */
  readonly folded: string;
  /** The text as received, whole. */
  readonly received: string;
  /** The script of the received text. */
  readonly script: Script;
  readonly resources: Resources;
}

/** A change that a repair asks for. */
export interface Repairing extends Replacement {
  /** A short phrase in simplified script that tells a reader why. */
  reason: string;
  /** How sure it is; beyond doubt where nothing is said. */
  certainty?: Certainty;
  /** What a place that is flagged, and left, may have read instead. */
  alternatives?: string[];
  /** The document that the text was supplied from. */
  witness?: string;
}

/** One kind of damage: how it is found and undone, and what it does by example. */
export interface Repair {
  readonly kind: RepairKind;
  /** Whether it goes by the space that the page was received with, and is not made again on what is left. */
  readonly once?: true;
  /** Finds the damage; the changes do not overlap. */
  readonly find: (page: Page) => Repairing[];
  /** Damaged text and what it becomes, with a witness where one is needed; run in both scripts. */
  readonly examples: readonly (readonly [received: string, restored: string, witness?: string])[];
  /** Text with the doubtful places that are flagged in it, in simplified script. */
  readonly flags?: readonly (readonly [received: string, flagged: readonly string[]])[];
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
