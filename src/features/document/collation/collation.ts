import { type Pair, pairsOf, type Range, type Side } from './correspondence.ts';

/** How a piece of a sentence stands to the other text: both read differently here, or only this one has it. */
export type Agreement = 'same' | 'differs' | 'only';

/** A piece of a sentence. */
export interface Piece extends Range {
  agreement: Agreement;
  supplied: boolean;
}

/** A sentence in pieces that, joined, are the sentence. */
export interface CollatedSentence {
  id: string;
  pieces: Piece[];
}

/** Sentences of both texts that correspond; one side is empty where only the other has something. */
export interface Row {
  left: CollatedSentence[];
  right: CollatedSentence[];
}

/** How every character of both texts stands to the other text. */
function agreements(left: Side, right: Side, pairs: readonly Pair[]): [Agreement[], Agreement[]] {
  const result: [Agreement[], Agreement[]] = [
    left.characters.map(() => 'same'),
    right.characters.map(() => 'same'),
  ];
  const hasWords = (side: Side, start: number, end: number): boolean =>
    side.characters.slice(start, end).some((character) => character !== '\n');
  let [leftDone, rightDone] = [0, 0];
  for (const [leftEnd, rightEnd] of [...pairs, [left.characters.length, right.characters.length] as const]) {
    const both = hasWords(left, leftDone, leftEnd) && hasWords(right, rightDone, rightEnd);
    result[0].fill(both ? 'differs' : 'only', leftDone, leftEnd);
    result[1].fill(both ? 'differs' : 'only', rightDone, rightEnd);
    [leftDone, rightDone] = [leftEnd + 1, rightEnd + 1];
  }
  return result;
}

/** Which sentence each character belongs to; -1 for none. */
function sentenceIndex({ characters, sentences }: Side): Int32Array {
  const index = new Int32Array(characters.length).fill(-1);
  for (const [number, { start, end }] of sentences.entries()) index.fill(number, start, end);
  return index;
}

/** The share of the shorter of two sentences that must be in the other for them to correspond. */
const leastShare = 0.3;

/** The sentences of both texts that correspond to one another, by their places in the lists; rising. */
interface Group {
  left: number[];
  right: number[];
}

/** For each sentence of the left, the sentences of the right that it shares enough with. */
function links(left: Side, right: Side, pairs: readonly Pair[]): number[][] {
  const [here, there] = [sentenceIndex(left), sentenceIndex(right)];
  const common = left.sentences.map(() => new Map<number, number>());
  for (const [leftPlace, rightPlace] of pairs) {
    const shared = common[here[leftPlace] ?? -1];
    const other = there[rightPlace] ?? -1;
    if (other >= 0) shared?.set(other, (shared.get(other) ?? 0) + 1);
  }
  const length = (range: Range | undefined): number => (range ? range.end - range.start : 0);
  return common.map((shared, index) =>
    [...shared]
      .filter(
        ([other, count]) =>
          count >= leastShare * Math.min(length(left.sentences[index]), length(right.sentences[other])),
      )
      .map(([other]) => other),
  );
}

const numbersBetween = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step);

/** Groups the sentences of both texts into rows: those that correspond together, the others alone. */
function groupsOf(left: Side, right: Side, pairs: readonly Pair[]): Group[] {
  const groups: Group[] = [];
  let [done, open]: [number, Group | null] = [0, null];
  let onlyLeft: number[] = [];
  const closeUpTo = (upTo: number): void => {
    groups.push(...onlyLeft.map((index) => ({ left: [index], right: [] })));
    groups.push(...numbersBetween(done, upTo).map((index) => ({ left: [], right: [index] })));
    onlyLeft = [];
    done = Math.max(done, upTo);
  };
  for (const [index, linked] of links(left, right, pairs).entries()) {
    onlyLeft.push(index);
    if (linked.length === 0) continue;
    const [first, last] = [Math.min(...linked), Math.max(...linked)];
    const here = onlyLeft.splice(open && first < done ? 0 : -1);
    if (!open || first >= done) {
      closeUpTo(first);
      open = { left: [], right: [] };
      groups.push(open);
    }
    open.left.push(...here);
    open.right.push(...numbersBetween(done, last + 1));
    done = Math.max(done, last + 1);
  }
  closeUpTo(right.sentences.length);
  return groups;
}

/** The pairs whose places stand in one row. */
function pairsWithin(groups: readonly Group[], left: Side, right: Side, pairs: readonly Pair[]): Pair[] {
  const row = (key: 'left' | 'right'): Map<number, number> =>
    new Map(groups.flatMap((group, index) => group[key].map((sentence) => [sentence, index] as const)));
  const [leftRows, rightRows] = [row('left'), row('right')];
  const [here, there] = [sentenceIndex(left), sentenceIndex(right)];
  return pairs.filter(
    ([leftPlace, rightPlace]) =>
      leftRows.get(here[leftPlace] ?? -1) === rightRows.get(there[rightPlace] ?? -1),
  );
}

/** Which characters were supplied. */
function suppliedIn({ characters, supplied }: Side): Uint8Array {
  const marks = new Uint8Array(characters.length);
  for (const { start, end } of supplied) marks.fill(1, start, end);
  return marks;
}

/** Cuts the sentences of a side where their agreement changes. */
function cut(side: Side, agreement: readonly Agreement[]): CollatedSentence[] {
  const marks = suppliedIn(side);
  return side.sentences.map(({ id, start, end }) => {
    const pieces: Piece[] = [];
    for (let place = start; place < end; place += 1) {
      const here = { agreement: agreement[place] ?? 'same', supplied: marks[place] === 1 };
      const last = pieces.at(-1);
      if (last?.agreement === here.agreement && last.supplied === here.supplied) last.end = place + 1;
      else pieces.push({ start: place, end: place + 1, ...here });
    }
    return { id, pieces };
  });
}

/**
 * Holds two texts against each other, sentence by sentence.
 *
 * @param left in canonical script, as the right
 * @param right another witness of the same speech
 * @returns rows in the order of the texts that hold every sentence of both once
 */
export function collate(left: Side, right: Side): Row[] {
  const pairs = pairsOf(left, right);
  const groups = groupsOf(left, right, pairs);
  const [ours, theirs] = agreements(left, right, pairsWithin(groups, left, right, pairs));
  const [leftSentences, rightSentences] = [cut(left, ours), cut(right, theirs)];
  const pick = (sentences: readonly CollatedSentence[], numbers: readonly number[]): CollatedSentence[] =>
    numbers.flatMap((number) => sentences[number] ?? []);
  return groups.map((group) => ({
    left: pick(leftSentences, group.left),
    right: pick(rightSentences, group.right),
  }));
}
