import type { Numeral } from './numeral.ts';

/** A numeral that was read from a known offset. */
export type Reading = Omit<Numeral, 'start' | 'ordinal'>;

/** A text and the one numeral in it: the characters, and what they mean. */
export type Example = readonly [
  text: string,
  numeral: string,
  value: number,
  max?: number | null,
  bound?: Reading['bound'],
];

/** What heads and endings have in common. */
interface Rule {
  readonly name: string;
  readonly examples: readonly Example[];
  /** Text in which it reads nothing. */
  readonly others: readonly string[];
}

/** One way in which a numeral begins. */
export interface Head extends Rule {
  /** Reads what begins at an offset, or null. */
  readonly read: (text: string, at: number) => Reading | null;
}

/** One way in which a count goes on and becomes a part or a share. */
export interface Ending extends Rule {
  /** Reads on behind a count that began at an offset, or null. */
  readonly read: (text: string, at: number, count: Reading) => Reading | null;
}
