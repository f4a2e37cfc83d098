import type { Turn } from '../model/article.ts';
import { at } from '../lang/at.ts';
import { numberedSentences } from '../lang/sentences.ts';

/** A heading or paragraph of the text; offsets in UTF-16 units. */
export interface Block {
  type: 'heading' | 'paragraph';
  start: number;
  end: number;
}

/** A stretch between commas, semicolons and colons, its closing mark left out. */
export interface Clause {
  start: number;
  end: number;
}

/** A sentence with its place in the text; offsets in UTF-16 units. */
export interface Sentence {
  /** `s1`, `s2` …, counted through headings and paragraphs. */
  id: string;
  start: number;
  end: number;
  /** The block it stands in, counted from 0. */
  block: number;
  heading: boolean;
  /** Whose words it is in. */
  turn: Turn | null;
  clauses: Clause[];
}

/** 1 for each UTF-16 unit that may end a clause. */
const breaks = new Uint8Array(0x10000);
for (const mark of '，,；;：:。！？!?…—') breaks[mark.charCodeAt(0)] = 1;
const closers = /["'”’」』）》】\s]/u;

/** A mark between digits of its own width (65,438, ６５，４３８). */
const isWithinNumber = (three: string): boolean => /^\d[,:：]\d$|^[０-９][,，:：][０-９]$/.test(three);

/** A dash between numbers (5%——6%) joins them. */
const isDash = (text: string, at: number): boolean =>
  text.charAt(at + 1) === '—' && !(/[\d%万亿]/u.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 2)));

/** Cuts a sentence into its clauses. */
function clausesOf(text: string, start: number, end: number): Clause[] {
  const clauses: Clause[] = [];
  const sentence = text.slice(start, end);
  let from = 0;
  const push = (to: number): void => {
    let last = to;
    while (last > from && closers.test(sentence.charAt(last - 1))) last -= 1;
    if (last > from) clauses.push({ start: start + from, end: start + to });
  };
  for (let at = 0; at < sentence.length; at += 1) {
    if (breaks[sentence.charCodeAt(at)] !== 1) continue;
    const mark = sentence.charAt(at);
    if (mark === '—' ? !isDash(sentence, at) : isWithinNumber(sentence.slice(at - 1, at + 2))) continue;
    push(at);
    from = at + (mark === '—' ? 2 : 1);
    at = from - 1;
  }
  push(sentence.length);
  return clauses;
}

/** Longer sentences are read in parts, so that reading takes time in proportion to the text. */
const longest = 1200;

/** A clause in pieces of bounded length, none of which ends within a number or a character. */
function piecesOf(text: string, { start, end }: Clause): Clause[] {
  const pieces: Clause[] = [];
  for (let from = start; from < end;) {
    let to = Math.min(end, from + longest);
    while (to < end && to > from + longest / 2 && !/^[、 \n]/u.test(text.charAt(to))) to -= 1;
    if (to < end && /[\udc00-\udfff]/.test(text.charAt(to))) to += 1;
    pieces.push({ start: from, end: to });
    from = to;
  }
  return pieces;
}

/** A sentence's clauses in parts of bounded length; one part for any sentence that people write. */
function partsOf(text: string, clauses: readonly Clause[]): Clause[][] {
  const [first, last] = [clauses[0], clauses.at(-1)];
  if (first && last && last.end - first.start <= longest) return [[...clauses]];
  const parts: Clause[][] = [];
  const pieces = clauses.flatMap((clause) => piecesOf(text, clause));
  for (const piece of pieces) {
    const part = parts.at(-1);
    const [first] = part ?? [];
    if (part && first && piece.end - first.start <= longest) part.push(piece);
    else parts.push([piece]);
  }
  return parts.length === 0 ? [[]] : parts;
}

/**
 * Cuts a text into sentences and clauses, with who says them.
 *
 * @param text the reading text, its blocks separated by line breaks
 * @param blocks its headings and paragraphs
 * @param turns who says which sentences
 * @returns in the order of the text; a sentence that nobody could have written in several parts of one id
 */
export function outlineOf(text: string, blocks: readonly Block[], turns: readonly Turn[]): Sentence[] {
  const numberOf = (sentenceId: string): number => Number(sentenceId.slice(1));
  const sorted = turns.map((turn) => ({ turn, from: numberOf(turn.from), to: numberOf(turn.to) }));
  const sentences: Sentence[] = [];
  let current = 0;
  for (const { number, block, start, end } of numberedSentences(text, blocks)) {
    while ((sorted[current]?.to ?? Infinity) < number) current += 1;
    const open = sorted[current];
    const parts = partsOf(text, clausesOf(text, start, end));
    for (const [index, clauses] of parts.entries()) {
      sentences.push({
        id: `s${number}`,
        start: index === 0 ? start : at(clauses, 0).start,
        end: parts[index + 1]?.[0]?.start ?? end,
        block,
        heading: at(blocks, block).type === 'heading',
        turn: open && open.from <= number ? open.turn : null,
        clauses,
      });
    }
  }
  return sentences;
}
