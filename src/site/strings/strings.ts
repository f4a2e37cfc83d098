import type { Script } from '../../schemas/common.ts';
import type { RepairKind } from '../../schemas/edits.ts';
import type { Speech } from '../../schemas/speech.ts';

/** A kind of repair in plain words. */
interface RepairWords {
  name: string;
  explanation: string;
}

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
  nav: { label: string; home: string; search: string; about: string };
  /** Leads to the same page in the other script; written in that script. */
  switchScript: string;
  switchScriptLabel: string;
  home: { intro: string[]; documents: string; count: (documents: number) => string };
  search: {
    title: string;
    description: string;
    label: string;
    placeholder: string;
    submit: string;
    noScript: string;
    /** What the search has to say; words in braces stand for what it puts in. */
    answers: {
      idle: string;
      loading: string;
      found: string;
      nothing: string;
      unsearchable: string;
      missing: string;
      more: string;
      all: string;
      results: string;
      day: string;
    };
  };
  kinds: Record<Speech['kind'], string>;
  saidDay: Record<Speech['kind'], string>;
  document: {
    published: string;
    publisher: string;
    speakers: string;
    title: string;
    host: string;
    finding: string;
    findingReason: string;
    stated: string;
    note: string;
    contents: string;
    text: string;
    witness: (publisher: string) => string;
    witnesses: string;
    description: (day: string, kind: string, speakers: string) => string;
  };
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
    repairsTotal: (edits: number) => string;
    noRepairs: string;
    kind: string;
    count: string;
    meaning: string;
    seeReceived: string;
  };
  /** The state of a received copy in a few words, for lists. */
  condition: { clean: string; repaired: (edits: number) => string; readWithCare: string };
  received: {
    title: string;
    heading: (title: string) => string;
    description: (title: string) => string;
    intro: string;
    legend: string;
    removed: string;
    added: string;
    removedBreak: string;
    removedSpace: string;
    /** Between the kind of an edit and its reason. */
    colon: string;
    example: string;
    back: string;
    text: string;
  };
  repairs: Record<RepairKind, RepairWords>;
  notFound: { title: string; text: string; home: string };
  footer: string;
}
