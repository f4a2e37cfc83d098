import type { Change, Deliverable, Kind, StatementType, Time } from '../model/record.ts';
import type { Cue } from './modality/cues.ts';
import type { Sentence } from './outline.ts';
import type { Part, TimePart } from './parts.ts';
import type { Candidate } from './quantities/find.ts';
import type { Dropped } from './refined.ts';
import type { Setting } from './sections.ts';
import type { WordRule } from './wordRule.ts';

/** A sentence with what was found in it, all in the order of the text; offsets in UTF-16 units of it. */
export interface SentenceReading {
  readonly text: string;
  readonly sentence: Sentence;
  readonly quantities: readonly Candidate[];
  /** Times at which something is said to be, comparisons left out. */
  readonly times: readonly TimePart[];
  /** Times that something is compared with: 比2020年的7%. */
  readonly baselines: readonly TimePart[];
  readonly cues: readonly Cue[];
  readonly said: string | null;
  /** What holds when the sentence does not say: the paragraph before it, the list, the section. */
  readonly settings: readonly Setting[];
  /** Whether the section tells what has been done. */
  readonly looksBack: boolean;
  /** Whether what begins with a verb of doing is to be done where nothing says else: under a heading of that form. */
  readonly tasks: boolean;
  /** Whether states are aims. */
  readonly aims: boolean;
  /** Notes what a rule left out. */
  readonly drop: (dropped: Dropped) => void;
}

/** A statement before its offsets are counted in code points. */
export interface Draft {
  kind: Kind;
  type: StatementType;
  start: number;
  end: number;
  subject: string;
  quantity: Candidate | null;
  change: Change | null;
  deliverable: Deliverable | null;
  time: Time | null;
  /** What made it, in the order in which it was found. */
  parts: Part[];
}

/** The clause of a sentence in which an offset lies. */
export const clauseIndexAt = ({ clauses }: Sentence, offset: number): number => {
  const index = clauses.findIndex(({ end }) => offset < end);
  return index < 0 ? clauses.length - 1 : index;
};

/** A list's number before what a statement stands on: （一） 1. 一、 */
export const listNumber: WordRule = {
  name: 'statement.list-number',
  pattern:
    /^(?:（[一二三四五六七八九十\d]{1,3}）|\([一二三四五六七八九十\d]{1,3}\)|[一二三四五六七八九十]{1,3}、|\d{1,2}(?:、|[.．](?!\d)))/u,
  examples: [
    ['（一）产业升级', '（一）'],
    ['1.产业升级', '1.'],
    ['三、产业升级', '三、'],
  ],
  not: ['1.5万亿元', '一批项目'],
};

/** Moves the ends of a stretch inwards over spaces, opening marks at its start, and a list's number. */
export function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  const number = listNumber.pattern.exec(text.slice(start, end).trimStart());
  if (number) return trimmed(text, text.indexOf(number[0], start) + number[0].length, end);
  const words = text.slice(start, end);
  const opening = /^[\s”’、—（(]*[“‘]?/u.exec(words)?.[0] ?? '';
  const isWhole = /[“‘]$/u.test(opening) && /[”’]/u.test(words.slice(opening.length));
  const before = opening.length - (isWhole ? 1 : 0);
  const length = words.trimEnd().length;
  return before >= length ? { start, end } : { start: start + before, end: start + length };
}
