/**
 * The search as a page uses it: what can be asked, what comes back. `openSearch.ts` makes one; nothing is
 * loaded before its first use.
 */
import type { Locale } from '../../model/locales.ts';
import type { Verdict } from '../../model/measure.ts';
import type { Bound, Kind, Precision, Rate, Relation } from '../../model/record.ts';
import type { Piece } from '../../lang/pieces.ts';
import type { Filter, Query } from './syntax.ts';

/** What results are of, in the order in which their groups are shown. */
export const resultKinds = [
  'measure',
  'target',
  'figure',
  'milestone',
  'evidence',
  'passage',
  'speech',
] as const;
export type ResultKind = (typeof resultKinds)[number];

/** By what an answer can be narrowed. The values of one are alternatives, several are all required. */
export const facetNames = ['kind', 'topic', 'speaker', 'year', 'measure', 'document'] as const;
export type FacetName = (typeof facetNames)[number];

/** Values chosen in each facet, as they stand in the address; none chosen: everything. */
export type Choices = Readonly<Record<FacetName, readonly string[]>>;

/** What a search page's address asks for. */
export interface Request {
  /** As typed. Comparisons (`<2030`, `>1000万辆`), `"…"` and `-term` are part of it: `syntax.ts` reads them. */
  readonly query: string;
  readonly choices: Choices;
  /** Whether the texts as received are searched, too (`received=1`). */
  readonly received: boolean;
  /** Everything at once, without paging (`all=1`). */
  readonly all: boolean;
}

/** Why something is found that does not hold what was typed. */
export type ReasonKind =
  /** Punctuation stands between the characters. */
  | 'punctuation'
  /** It sounds like this: 碳达峰 for `tandafeng`. */
  | 'pinyin'
  /** It has these initials: 专精特新 for `zjtx`. */
  | 'initials'
  /** The word of the mainland for one of another region: 软件 for 軟體. */
  | 'regional'
  /** What a short form stands for: 碳达峰 for 双碳. */
  | 'short-form'
  /** The words of what was typed stand there, but not side by side: 2022年工业增加值. */
  | 'apart'
  /** The same quantity in other words: 80,000家 for 8万家. */
  | 'quantity'
  /** What is due by then, or was so, said in other words: 二〇三〇年, “十五五”末 for 2030. */
  | 'time';

/** Why a result stands below the exact ones. */
export interface Reason {
  readonly kind: ReasonKind;
  /** What was typed, or the part of it that this is about. */
  readonly typed: string;
  /** What was looked for in its place, in the script of the page; of a quantity or a time, as it stands in the text. */
  readonly found: string;
}

/** What every result has. */
interface Found {
  /** The path of its own place, in the script of the page: `/zh-hans/d/…/#s42`, `/r/…/`. */
  readonly path: string;
  /** Null for what holds everything that was typed. */
  readonly reason: Reason | null;
}

/** What is known of the speech that something was said in. */
export interface Source {
  readonly document: string;
  readonly title: string;
  /** Who published the text, or null where that is unknown. */
  readonly publisher: string | null;
  /** `YYYY-MM-DD`: the day the text was published. */
  readonly day: string;
  /** The path of its page. */
  readonly path: string;
}

/** A sentence. */
export interface PassageResult extends Found {
  readonly kind: 'passage';
  readonly source: Source;
  /** `s1`, `s2` … */
  readonly sentence: string;
  readonly speaker: string | null;
  /** Whether it heads what follows it, rather than being said. */
  readonly heading: boolean;
  /** The sentence, cut into what was looked for and what was not. */
  readonly text: readonly Piece[];
  /** The sentence as received, where that was searched and differs; else null. */
  readonly received: readonly Piece[] | null;
}

/** What became of a target, and whether that came after its day; of what has no verdict there is none. */
export interface Fate {
  readonly verdict: Verdict;
  readonly late: boolean;
}

/** A target, a figure or a milestone. */
export interface RecordResult extends Found {
  readonly kind: Kind;
  readonly record: string;
  readonly source: Source;
  /** `YYYY-MM-DD`: the day it was said. */
  readonly said: string;
  readonly speaker: string | null;
  readonly subject: string;
  /** The words that say it, cut as a passage is. */
  readonly text: readonly Piece[];
  readonly quantity: {
    /** As it stands, with its bounding words where they stand beside it: `超过8万家`. */
    readonly text: string;
    /** In base units; `max` closes a range. */
    readonly value: number;
    readonly max: number | null;
    readonly unit: string;
    readonly bound: Bound;
    /** Whether the text does not say its bound, which stands elsewhere in the clause. */
    readonly apart: boolean;
  } | null;
  /** What a rate of change is measured against, or null. */
  readonly change: Rate | null;
  readonly time: {
    /** As it stands: `今年`. */
    readonly text: string;
    /** First and last day; of a target, the last is its deadline. */
    readonly start: string;
    readonly end: string;
    readonly relation: Relation;
    readonly precision: Precision;
  } | null;
  readonly fate: Fate | null;
}

/** A measure that is followed across speeches. */
export interface MeasureResult extends Found {
  readonly kind: 'measure';
  readonly measure: string;
  readonly name: readonly Piece[];
  readonly unit: string;
  /** How many records belong to it. */
  readonly records: number;
}

/** A speech whose title holds what was typed; one for each document of it. */
export interface SpeechResult extends Found {
  readonly kind: 'speech';
  readonly source: Source;
  readonly title: readonly Piece[];
  /** How many of its passages hold what was typed; 0 where it is found by its title alone. */
  readonly passages: number;
}

/** A source outside the collection by its title, or a fact of one by its statement. */
export interface EvidenceResult extends Found {
  readonly kind: 'evidence';
  /** The source's id, and the fact's number in it; null for the source itself. */
  readonly source: string;
  readonly fact: number | null;
  readonly publisher: string;
  /** `YYYY-MM-DD`: the day it was published. */
  readonly day: string;
  /** Title or statement, cut as a passage is. */
  readonly text: readonly Piece[];
}

export type Result = EvidenceResult | PassageResult | RecordResult | MeasureResult | SpeechResult;

/** Results of one kind: the exact ones first, then the others by their reasons, each in reading order. */
export interface Group {
  readonly kind: ResultKind;
  readonly total: number;
  /** How many of them hold everything that was typed. */
  readonly exact: number;
  /**
   * Loads some of them.
   *
   * @param from the first, counted from 0
   * @param to the last, exclusive; beyond the total it is cut
   * @throws SearchFailure when they cannot be loaded
   */
  results(from: number, to: number): Promise<readonly Result[]>;
}

/** A value of a facet that results of this answer have. */
export interface FacetValue {
  /** As it stands in the address. */
  readonly value: string;
  /** In the script of the page; empty for kinds, which the page has words of its own for. */
  readonly name: string;
  /** How many results choosing it would leave, all else as it is. */
  readonly count: number;
  readonly chosen: boolean;
}

/** A question made of the one asked, with the words that ask it. */
export interface Offer {
  readonly filter: Filter;
  /** The whole query that applies the filter. */
  readonly query: string;
  readonly count: number;
}

/** The answer to a question; it keeps answering while later ones are asked. */
export interface Answer {
  readonly request: Request;
  readonly query: Query;
  /** Results in all groups. */
  readonly total: number;
  /** In the order of `resultKinds`; none without results. */
  readonly groups: readonly Group[];
  /**
   * Counts a facet's values, the most frequent first, equal ones by name; years newest first, kinds in the
   * order of `resultKinds`. Values without a result are left out, unless chosen. Kind, year and document cost
   * nothing; topic, speaker and measure may load a table on first use.
   *
   * @throws SearchFailure when the table cannot be loaded
   */
  facet(name: FacetName): Promise<readonly FacetValue[]>;
  /** Filters that what was typed may have meant (`2030` → due in 2030, before it, after it); only such as find something. */
  readonly offers: readonly Offer[];
  /** What else was looked for and why; each with the query that looks for it alone. */
  readonly related: readonly { readonly reason: Reason; readonly query: string; readonly count: number }[];
}

/** Something that could be meant, while it is being typed. */
export type Suggestion =
  /** A word or name of the texts, put in the place of the last word typed. */
  | {
      readonly kind: 'term';
      readonly text: string;
      readonly query: string;
      /** How many passages hold it. */
      readonly count: number;
      /** Null where it begins with, or holds, what was typed. */
      readonly reason: Reason | null;
    }
  /** A page to go to; `name` as it is shown. */
  | {
      readonly kind: 'measure' | 'topic' | 'speaker' | 'speech';
      readonly name: string;
      readonly path: string;
      readonly reason: Reason | null;
    }
  /** A record by its id, a sentence by its address: typed, or pasted with a link or citation around it. */
  | { readonly kind: 'place'; readonly name: string; readonly path: string }
  /** A comparison that the last word typed can be read as. */
  | { readonly kind: 'filter'; readonly filter: Filter; readonly query: string };

/** Why there is no answer. */
export type FailureKind =
  /** This build has no index. */
  | 'no-index'
  /** A part of the index cannot be loaded now; what was loaded before keeps answering. */
  | 'interrupted';

/** A question that could not be answered; asking again tries again. */
export class SearchFailure extends Error {
  override readonly name = 'SearchFailure';
  readonly kind: FailureKind;

  constructor(kind: FailureKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}

/** The search of one page. */
export interface Search {
  /** Begins to load, when somebody is about to ask. Never fails: what is wrong shows when something is asked. */
  warmUp(): void;
  /**
   * Answers a question. Asking again before the answer stands is fine; each has its own.
   *
   * @throws SearchFailure when something cannot be loaded
   */
  ask(request: Request): Promise<Answer>;
  /**
   * What the text in the box may become, the likeliest first: places first, then exact words, then by sound and
   * sense.
   *
   * @param limit at most so many
   * @throws SearchFailure when something cannot be loaded
   */
  suggest(typed: string, limit: number): Promise<readonly Suggestion[]>;
  /**
   * The path that a pasted address, citation or record id leads to, or null for anything else and for a place
   * that is not there.
   *
   * @throws SearchFailure when something cannot be loaded
   */
  placeOf(typed: string): Promise<string | null>;
  close(): void;
}

/** What a search needs to know of its page. */
export interface SearchPlace {
  /** The path that the site lives under, with its closing slash. */
  readonly base: string;
  /** The language of the page. */
  readonly locale: Locale;
}
