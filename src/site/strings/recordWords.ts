import type { Bound, Change, Kind, PolicyRecord, Relation, StatementType } from '../../schemas/record.ts';

/** The words in which records are shown, in one language. Numbers come in as they are to be shown. */
export interface RecordWords {
  title: string;
  skip: string;
  /** How much there is of what, for the head of a document. */
  counts: (count: number, kind: Kind) => string;
  jump: string;
  intro: string;
  /** How many of all a person has looked at. */
  reviewed: (reviewed: number, all: number) => string;
  more: string;
  kinds: Record<Kind, string>;
  meanings: Record<Kind, string>;
  types: Record<StatementType, string>;
  /** The label of a record's time, by kind. */
  times: Record<Kind, string>;
  change: Record<Change, string>;
  bound: Record<Bound, (number: string) => string>;
  /** Between the words for a time and the days that they mean. */
  isThat: string;
  /** A time that is not stated in the clause, but carried over from an earlier one. */
  carried: string;
  carriedMeaning: string;
  relation: Record<Relation, (time: string) => string>;
  quarter: (year: string, quarter: number) => string;
  half: (year: string, isFirst: boolean) => string;
  year: (year: string) => string;
  month: (year: string, month: number) => string;
  period: (start: string, end: string) => string;
  review: Record<PolicyRecord['review'], string>;
}
