/** A string that is looked for: its folded characters, punctuation included. */
export type Term = readonly string[];

/** One string of a question. */
export interface Word {
  /** As typed, without quotation marks or hyphen. */
  readonly text: string;
  readonly term: Term;
  /** Typed between quotation marks: found as it stands, never by sound or sense. */
  readonly phrase: boolean;
}

export type Comparison = '<' | '<=' | '=' | '>=' | '>';

/** A comparison with what records say. */
export type Filter =
  | {
      readonly kind: 'quantity';
      /** As it stands in a query: `>1000万辆`. */
      readonly text: string;
      readonly comparison: Comparison;
      /** In base units. */
      readonly value: number;
      /** In simplified script, without 万 and 亿; empty: of any unit. */
      readonly unit: string;
    }
  | {
      readonly kind: 'time';
      /** As it stands in a query: `<2030`. */
      readonly text: string;
      readonly comparison: Comparison;
      /** First and last day, `YYYY-MM-DD`. */
      readonly start: string;
      readonly end: string;
    };

/** A question, read. Everything in it must hold at once. */
export interface Query {
  readonly typed: string;
  readonly words: readonly Word[];
  /** What must not stand there (`-term`). */
  readonly excluded: readonly Word[];
  /** Only records can be compared: with a filter, only they answer. */
  readonly filters: readonly Filter[];
}
