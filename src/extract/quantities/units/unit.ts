/** What a unit does: counts things or people, measures, is money, a span of time, or a ratio. */
export type UnitClass = 'count' | 'people' | 'measure' | 'money' | 'duration' | 'ratio';

/** A way in which a unit is written. */
export interface UnitRule {
  /** As it is written, in simplified script. */
  readonly name: string;
  readonly class: UnitClass;
  /** The unit it is brought to, where it is another way of writing that. */
  readonly as?: string;
  /** What follows it where it begins a word and is no unit: 三家|庭. */
  readonly notBefore?: RegExp;
  /** Whether it begins such words behind digits, too: 3方面. Others count behind digits: 25个|案例. */
  readonly evenBehindDigits?: true;
  /** Texts with a quantity of this unit, and how the quantity reads; run in both scripts. */
  readonly examples: readonly (readonly [text: string, quantity: string])[];
  /** Texts in which it stands behind a number and is no unit; none where nothing begins with it. */
  readonly not?: readonly string[];
}
