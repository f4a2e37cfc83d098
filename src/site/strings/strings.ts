import type { Script } from '../../schemas/common.ts';
import type { Certainty, RepairKind } from '../../schemas/edits.ts';
import type { Kind } from '../../schemas/record.ts';
import type { Speech } from '../../schemas/speech.ts';
import type { DesignWords } from './designWords.ts';
import type { ReadingWords } from './readingWords.ts';
import type { DataWords } from './dataWords.ts';
import type { GatheringWords } from './gatheringWords.ts';
import type { RecordWords } from './recordWords.ts';

/** A kind of repair in plain words. */
interface RepairWords {
  name: string;
  explanation: string;
  /** What was done, in how many places. */
  done: (places: number) => string;
}

/** The three forms in which a document can be read. */
export type View = 'restored' | 'changes' | 'received';

/** The words of the interface in one language. Numbers come in as they are to be shown. */
export interface Strings {
  siteName: string;
  tagline: string;
  /** For search engines and shared links. */
  siteDescription: string;
  /** Format of a day, in the notation of dayjs. */
  dayFormat: string;
  /** Between the items of a list within a line. */
  listSeparator: string;
  skipToContent: string;
  skipToProvenance: string;
  nav: { label: string; home: string; search: string; about: string };
  /** Leads to the same page in the other script; written in that script. */
  switchScript: string;
  switchScriptLabel: string;
  home: {
    /** How many documents there are, and how many records of each kind. */
    intro: (records: Record<Kind, number>) => string;
    copies: (documents: number) => string;
    /** The same in one sentence. */
    short: string;
    byTopic: string;
    bySpeaker: string;
    documents: string;
    count: (documents: number) => string;
  };
  search: {
    title: string;
    description: string;
    label: string;
    placeholder: string;
    submit: string;
  };
  kinds: Record<Speech['kind'], string>;
  saidDay: Record<Speech['kind'], string>;
  document: {
    published: string;
    /** Beside a day, in lists. */
    publishedShort: string;
    publisher: string;
    speakers: string;
    title: string;
    host: string;
    finding: string;
    findingReason: string;
    stated: string;
    publishedOn: (day: string) => string;
    /** The label of two days that are one. */
    bothDays: (said: string, published: string) => string;
    note: string;
    contents: string;
    text: string;
    witness: (publisher: string) => string;
    witnesses: Record<Speech['kind'], string>;
    description: (day: string, kind: string, speakers: string) => string;
  };
  /** The records of a document: targets, figures, milestones. */
  records: RecordWords;
  /** The page of a speech as a place to read. */
  reading: ReadingWords;
  /** The page that shows how everything is set. */
  design: DesignWords;
  gathering: GatheringWords;
  data: DataWords;
  provenance: {
    title: string;
    intro: string;
    origin: string;
    originUnknown: string;
    script: string;
    scripts: Record<Script, string>;
    encoding: string;
    sha256: string;
    repairs: string;
    /** How many places were damaged; how many more only title and layout concern. */
    repairsTotal: (damaged: number, arranged: number) => string;
    noRepairs: string;
    kind: string;
    count: string;
    meaning: string;
    /** The files that other programs read. */
    files: string;
    editsFile: string;
    receivedFile: string;
  };
  /** The state of a received copy in a few words, for lists. */
  condition: {
    sound: string;
    restored: string;
    unsure: (places: number) => string;
    damaged: (places: number) => string;
  };
  views: { label: string; names: Record<View, string>; meanings: Record<View, string> };
  /** What was done to a document, above its text. */
  totals: {
    title: string;
    none: string;
    spun: (undone: number) => string;
    unsure: (places: number) => string;
    see: string;
  };
  /** What an edit says to a reader who asks. */
  note: {
    label: string;
    /** Between what is stated and what it is. */
    colon: string;
    heading: (kind: string, certainty: string) => string;
    received: string;
    /** Where nothing was received. */
    nothing: string;
    now: string;
    alternatives: string;
    reason: string;
    witness: string;
    certainty: Record<Certainty, string>;
    /** Between two alternatives. */
    or: string;
  };
  doubts: { title: string; intro: string };
  changes: {
    heading: (title: string) => string;
    description: (title: string) => string;
    intro: string;
    keys: string;
    legend: string;
    example: { before: string; after: string; doubt: string };
    removed: string;
    added: string;
    replaced: string;
    supplied: string;
    unsure: string;
    steps: string;
    previous: string;
    next: string;
    /** How many marks there are; `{count}` stands for the number. */
    places: string;
    /** What was removed before or after the text, folded. */
    removedBlock: (kind: string, reason: string, characters: number) => string;
    none: string;
  };
  received: {
    heading: (title: string) => string;
    description: (title: string) => string;
    intro: string;
  };
  compare: {
    title: string;
    heading: (title: string) => string;
    description: (left: string, right: string) => string;
    intro: string;
    link: string;
    legend: string;
    example: string;
    differs: string;
    only: string;
    supplied: string;
    absent: string;
    rows: string;
    permalink: (sentence: number) => string;
    /** Leads to a sentence in one of the documents. */
    sentence: (document: string, sentence: number) => string;
    sum: (differing: number, onlyLeft: number, onlyRight: number) => string;
  };
  repairs: Record<RepairKind, RepairWords>;
  notFound: { title: string; text: string; home: string; search: string };
  footer: string;
}
