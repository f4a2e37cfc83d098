import type { Script } from '../../schemas/common.ts';
import { recordPageHans } from './record-page-zh-hans.ts';
import { recordPageHant } from './record-page-zh-hant.ts';

/** The words of a record's own page, in one language. Texts come in as they are to be shown. */
export interface RecordPageWords {
  /** The name of this language, in itself. */
  ownName: string;
  /** Leads from the head of the page to the part in this script. */
  jump: string;
  home: string;
  description: (quote: string, said: string, speech: string) => string;
  /** Around words that are quoted. */
  quoted: (words: string) => string;
  facts: {
    value: string;
    /** The label of what is counted; of anything else that is said of. */
    measured: string;
    intended: string;
    speaker: string;
    noSpeaker: string;
    said: string;
    place: string;
    sentence: (number: number) => string;
    witnesses: string;
  };
  context: {
    title: string;
    show: string;
    marks: string;
    restored: string;
    received: string;
    nothing: string;
  };
  related: {
    title: string;
    intro: string;
    /** How many more there are that are not listed. */
    more: (count: number) => string;
    here: string;
  };
  basis: {
    title: string;
    machine: string;
    reviewed: string;
    corrected: string;
    rule: string;
    method: string;
  };
  share: {
    title: string;
    address: string;
    copy: string;
    copyLink: string;
    copied: string;
    failed: string;
    send: string;
    cite: string;
    citeNote: string;
    /** Stands for the day on which the reader looked at the page. */
    accessed: string;
    download: (format: string) => string;
    embed: string;
    embedNote: string;
    embedCode: string;
    preview: string;
    json: string;
  };
  neighbours: { label: string; previous: string; next: string };
  embed: { more: string; frame: (quote: string) => string };
  withdrawn: {
    title: string;
    state: string;
    reason: string;
    said: string;
    onward: string;
    document: (title: string) => string;
    gone: string;
    record: (id: string) => string;
    kept: string;
  };
  /** What is noted of a record where it is cited. */
  citation: { note: (id: string, review: string) => string; withdrawn: string };
  /** A rule that found a record, in words. */
  rules: RuleWords;
}

/** The names of rules: whole ones, and those of the families they belong to. */
export interface RuleWords {
  names: Readonly<Record<string, string>>;
  families: Readonly<Record<string, string>>;
  /** A rule by its family and own name. */
  member: (family: string, name: string) => string;
  carried: string;
  separator: string;
}

const tables: Record<Script, RecordPageWords> = { 'zh-Hans': recordPageHans, 'zh-Hant': recordPageHant };

/** The words of a record's page, for the part in one script. */
export const recordPageWordsFor = (script: Script): RecordPageWords => tables[script];
