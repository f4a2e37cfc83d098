import type { Script } from '../../schemas/common.ts';
import { recordsHans } from './records-zh-hans.ts';
import { recordsHant } from './records-zh-hant.ts';
import type { RecordWords } from './recordWords.ts';
import { searchHans } from './search-zh-hans.ts';
import { searchHant } from './search-zh-hant.ts';

type Kind = 'measure' | 'target' | 'figure' | 'milestone' | 'passage' | 'speech';
type Facet = 'kind' | 'topic' | 'speaker' | 'year' | 'measure' | 'document';
type Reason =
  'punctuation' | 'pinyin' | 'initials' | 'regional' | 'short-form' | 'apart' | 'quantity' | 'time';
type Comparison = '<' | '<=' | '=' | '>=' | '>';

/** The words of the search in one language; scripts in the page read them, too. Numbers come in as shown. */
export interface SearchWords {
  /** Before anything is asked. */
  idle: string;
  loading: string;
  /** Before and after the number of results. */
  found: readonly [before: string, after: string];
  /** Behind it, where none of them holds what was typed. */
  onlyRelated: string;
  nothing: string;
  /** What was typed holds nothing that could be looked for. */
  unsearchable: string;
  /** The script of the page did not come. */
  missing: string;
  /** This build has no index. */
  noIndex: string;
  /** A part of the index cannot be loaded now. */
  interrupted: string;
  offline: string;
  retry: string;
  /** Names of the groups of results, and of the values of the first facet. */
  kinds: Record<Kind, string>;
  facets: Record<Facet, string>;
  filter: string;
  /** How many values are chosen, behind the word above. */
  chosen: (count: number) => string;
  chosenTitle: string;
  /** Takes a chosen value back. */
  remove: (name: string) => string;
  clear: string;
  year: (year: string) => string;
  otherValues: (count: number) => string;
  facetFailed: string;
  received: string;
  receivedAs: string;
  related: string;
  relatedMeaning: string;
  /** By what was typed, and what was found for it: empty for a time or a quantity that each result has in words of its own. */
  reasons: Record<Reason, (typed: string, found: string) => string>;
  /** Introduces filters that may have been meant. */
  offers: string;
  time: Record<Comparison, (operand: string) => string>;
  quantity: Record<Comparison, (operand: string) => string>;
  suggestions: string;
  goTo: string;
  more: (count: number) => string;
  all: (count: number, kind: string | null) => string;
  results: string;
  unknownPublisher: string;
  sentence: (number: string) => string;
  day: (year: string, month: number, day: number) => string;
  said: (day: string) => string;
  passages: (count: number) => string;
  records: (count: number) => string;
  unit: (unit: string) => string;
  between: string;
  colon: string;
  quoted: (text: string) => string;
  /** What was looked for in vain. */
  lookedFor: { words: string; excluded: string; filters: string; choices: string; received: string };
  near: string;
  nearer: { withoutChoices: string; withoutFilters: string };
  /** Questions of each sort, to learn from. */
  examples: {
    title: string;
    items: readonly { readonly what: string; readonly queries: readonly string[] }[];
  };
  noScript: { text: string; instead: string };
  /** The box that opens on every page. */
  box: {
    title: string;
    placeholder: string;
    submit: string;
    close: string;
    list: string;
    keys: string;
    slash: string;
    ask: (query: string) => string;
    kinds: Record<'term' | 'measure' | 'topic' | 'speaker' | 'speech' | 'place' | 'filter' | 'ask', string>;
    count: (passages: number) => string;
    announce: (options: number) => string;
    here: (sentence: string) => string;
  };
}

const tables: Record<Script, SearchWords> = { 'zh-Hans': searchHans, 'zh-Hant': searchHant };

/** The words of the search in one script. */
export const searchWordsFor = (script: Script): SearchWords => tables[script];

const recordTables: Record<Script, RecordWords> = { 'zh-Hans': recordsHans, 'zh-Hant': recordsHant };

/** The words of records in one script, without those of everything else. */
export const recordWordsFor = (script: Script): RecordWords => recordTables[script];
