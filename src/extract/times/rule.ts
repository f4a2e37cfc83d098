import type { Relation } from '../../model/record.ts';
import type { Day, Span } from './calendar.ts';

/** A month of a year; months count from 1. */
export interface Month {
  readonly year: number;
  readonly month: number;
}

/** What a time is read with. */
export interface Scene {
  /** The day it was said; null where it is unknown. */
  readonly said: Day | null;
  /** Whether the text is Taiwan's, whose bare years count from 1912. */
  readonly taiwan: boolean;
  /** The year that the paragraph named last; null before it names one. */
  readonly year: number | null;
  /** The month that the paragraph named last; null before it names one. */
  readonly month: Month | null;
}

/** The days that an expression names, and what its own words say of them. */
export interface Reading extends Span {
  relation?: Relation;
}

/** A text, the time found in it as it stands there, its days `first/last`, and what the words say of it. */
export type Example = readonly [text: string, time: string, days: string, relation?: Relation];

interface Rule {
  readonly name: string;
  /** The characters that its pattern can start with. */
  readonly starts: string;
  /** Sticky; may look behind. */
  readonly pattern: RegExp;
  /** Whether it is for Taiwan's texts only. */
  readonly taiwan?: true;
  /** Read as said on 1 March 2023; run in both scripts. */
  readonly examples: readonly Example[];
  /** Text in which no time is found; run in both scripts. */
  readonly not: readonly string[];
}

/** An expression that stands by itself. `read` gives null where it is none after all. */
export interface TimeRule extends Rule {
  readonly read: (match: RegExpExecArray, scene: Scene) => Reading | null;
}

/** A year, which a part of the year may follow. */
export interface YearRule extends Rule {
  readonly read: (match: RegExpExecArray, scene: Scene) => number | null;
}

/** A part of a year; where none stands before it, it is the year named last, or the year it was said in. */
export interface PartRule extends Rule {
  /** Whether it needs a year directly before it. */
  readonly afterYear?: true;
  /** Whether it counts up from January, and so looks back: `1至11月` said in January is last year's. */
  readonly cumulative?: true;
  readonly read: (match: RegExpExecArray, year: number) => Span | null;
}
