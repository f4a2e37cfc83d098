import type { Script } from '../../schemas/common.ts';
import type { Series } from '../../schemas/series.ts';
import type { Sayer } from '../measure/sayer.ts';
import { measureHans } from './measure-zh-hans.ts';
import { measureHant } from './measure-zh-hant.ts';

/** The parts of the sentence that says what a measure shows. Values come in with their bounds and units. */
export interface MeasureSentenceWords {
  nothing: string;
  /** Begins what is reported: officials' own numbers, what an asker said, what the report says itself. */
  saidBy: Record<Sayer, string>;
  /** At what time; `isSpan` for what is counted over a span. */
  at: (when: string, isSpan: boolean) => string;
  /** A deadline that was counted from the day it was said. */
  within: (due: string, words: string) => string;
  /** The time of what names none: the day it was said. */
  saidAt: (day: string) => string;
  /** What is reported of a measure; `hasBound` where the value begins with the word of its bound. */
  reported: (name: string, value: string, hasBound: boolean) => string;
  forecast: (when: string, name: string, value: string, hasBound: boolean) => string;
  /** By how much it exceeds what was reported first; `growth` in percent where both are exact. */
  more: (first: string, by: string, growth: string | null) => string;
  less: (first: string, by: string, growth: string | null) => string;
  /** The same of a rate. */
  higher: (first: string, by: string) => string;
  lower: (first: string, by: string) => string;
  same: (first: string) => string;
  /** Where the bounds leave the difference open. */
  before: (first: string) => string;
  /** A value with its time: 2021年底的139.6万个. */
  of: (when: string, value: string) => string;
  difference: Record<'exact' | 'approx' | 'more-than' | 'less-than', (amount: string) => string>;
  points: (amount: string) => string;
  next: (when: string, value: string, hasBound: boolean) => string;
  left: (by: string) => string;
  reached: string;
  past: (when: string, value: string, hasBound: boolean) => string;
  pastVerdict: Record<'no-report' | 'reported-met' | 'reported-short', string>;
  noTarget: string;
  onlyUndatedTarget: string;
}

/** The words of measures and their charts, in one language. */
export interface MeasureWords {
  title: string;
  description: string;
  intro: (measures: number) => string;
  kicker: string;
  pageDescription: (name: string, sentence: string) => string;
  /** What a group of measures has in common, where no topic does. */
  otherTopics: string;
  withoutRecords: string;
  withoutRecordsIntro: string;
  latest: string;
  /** Of what was said last by somebody who asks. */
  latestAsked: string;
  next: string;
  /** Of the target that fell due last. */
  last: string;
  facts: {
    title: string;
    counts: string;
    unit: string;
    noUnit: string;
    kind: string;
    kinds: Record<Series['measure'], string>;
    change: string;
    direction: string;
    directions: Record<Series['direction'], string>;
    recognised: string;
    recognisedMeaning: string;
    except: string;
  };
  chart: {
    title: string;
    /** The heading of the axis of values. */
    unit: (unit: string) => string;
    day: (day: string) => string;
    description: (sentence: string, points: number) => string;
    small: (name: string) => string;
    key: string;
    reported: string;
    forecast: string;
    target: string;
    low: string;
    high: string;
    about: string;
    range: string;
    undated: string;
    undatedTarget: string;
    joined: string;
    bar: string;
    level: string;
    ahead: (day: string) => string;
    axis: string;
    source: (address: string) => string;
  };
  table: {
    title: string;
    intro: string;
    value: string;
    time: string;
    said: string;
    where: string;
    saidDay: string;
    /** Of a target without deadline. */
    noDeadline: string;
    /** Somebody who asks. */
    asker: (name: string) => string;
    states: Record<'reported' | 'forecast' | 'target', string>;
    sentence: (number: number) => string;
  };
  targets: { title: string; none: string; noDeadline: string };
  scope: { title: string; reported: string; bounds: string; undated: string; join: string; kinds: string };
  related: string;
  share: {
    title: string;
    address: string;
    csv: string;
    json: string;
    svg: string;
    embed: string;
    embedNote: string;
    embedCode: string;
    preview: string;
    frame: (name: string) => string;
  };
  record: { title: string; here: string };
  embed: { more: string };
  /** The day of what names no time. */
  whenSaid: (day: string) => string;
  months: (year: string, from: number, to: number) => string;
  yearEnd: (year: string) => string;
  monthEnd: (year: string, month: number) => string;
  sentence: MeasureSentenceWords;
}

const tables: Record<Script, MeasureWords> = { 'zh-Hans': measureHans, 'zh-Hant': measureHant };

/** The words of measures for a page in one script. */
export const measureWordsFor = (script: Script): MeasureWords => tables[script];
