import type { Kind } from '../model/record.ts';

/** What links in a text are called for those who do not see where they stand. */
export interface LinkNames {
  /** The link of a sentence to itself. */
  readonly sentence: (number: number) => string;
  /** The sign of a record. */
  readonly record: (kind: Kind, number: number) => string;
}
