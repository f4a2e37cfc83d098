import type { InScripts } from '../../lang/scripts.ts';

/** What the site says of a record, in the words of each language of its pages, by their tags; of each script one. */
export type InLocales = Readonly<Record<string, string>> & InScripts;

/** The words of a record that its row shows. */
export interface RowTexts {
  readonly subject: InScripts;
  /** The quantity as the text has it; null for a record without one. */
  readonly worded: InLocales | null;
  /** The quantity in base units, where the words say it otherwise. */
  readonly inUnits: InLocales | null;
  /** Its deadline or time, as it is shown. */
  readonly when: InLocales | null;
  /** Why its verdict is what it is; null for what is no target. */
  readonly reason: InLocales | null;
  readonly sentence: InScripts;
  /** Where the record's own words stand in the sentence, in code points, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Whether the time is carried over from an earlier sentence. */
  readonly isCarried: boolean;
}

/** A record as it is put into the table: keys for what it is filtered by, and its texts. */
export interface Entry extends RowTexts {
  readonly document: string;
  /** The day it was said, `YYYY-MM-DD`. */
  readonly said: string;
  /** The number at the end of its id. */
  readonly number: number;
  readonly kind: string;
  readonly type: string;
  /** Whether it is a target that can be checked. */
  readonly isCheckable: boolean;
  readonly topics: readonly string[];
  readonly speaker: string | null;
  readonly due: string | null;
  readonly measure: string | null;
  readonly verdict: string | null;
  readonly review: string;
  /** What its value is comparable with; null for a record without quantity. */
  readonly unit: string | null;
  readonly value: number | null;
}
