import type { Script } from '../../schemas/common.ts';
import type { Kind } from '../../schemas/record.ts';
import { explorerHans } from './explorer-zh-hans.ts';
import { explorerHant } from './explorer-zh-hant.ts';

/** The words of the explorer, in one language. Texts and numbers come in as they are to be shown. */
export interface ExplorerWords {
  /** All targets; all records. */
  titles: { targets: string; all: string };
  descriptions: { targets: string; all: string };
  intro: { targets: string; all: string };
  /** Leads from one list to the other. */
  other: { targets: (count: number) => string; all: (count: number) => string };
  /** The day that deadlines are held against, and where the verdicts come from. */
  asOf: (day: string) => string;
  selfReported: string;
  noScript: string;
  filters: {
    label: string;
    kind: string;
    everyKind: string;
    kinds: Record<Kind, string>;
    any: string;
    q: string;
    qPlaceholder: string;
    qMeaning: string;
    topic: string;
    due: string;
    dueOptions: { ahead: string; past: string; none: string; year: (year: string) => string };
    verdict: string;
    measure: string;
    sort: string;
    sorts: Record<'next' | 'due' | 'said' | 'said-asc' | 'value' | 'value-asc', string>;
    more: string;
    type: string;
    speaker: string;
    said: string;
    by: string;
    unit: string;
    unitOf: (unit: string, change: string) => string;
    bare: string;
    review: string;
    submit: string;
    clear: string;
  };
  answers: {
    loading: string;
    /** Around the number of records found. */
    found: readonly [before: string, after: string];
    nothing: string;
    missing: string;
    more: string;
    csv: string;
    results: string;
  };
  columns: { when: string; what: string; value: string; said: string; verdict: string };
  undated: string;
  sentence: string;
  record: string;
  place: string;
  /** Before the name of a measure. */
  measure: string;
  groupCount: (count: number) => string;
  pages: {
    label: string;
    page: (number: number) => string;
    title: (title: string, number: number) => string;
  };
  csvName: string;
  csvAll: string;
}

const tables: Record<Script, ExplorerWords> = { 'zh-Hans': explorerHans, 'zh-Hant': explorerHant };

/** The words of the explorer in one script. */
export const explorerWordsFor = (script: Script): ExplorerWords => tables[script];
