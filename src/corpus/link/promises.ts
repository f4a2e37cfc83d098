import type { PolicyRecord } from '../../model/record.ts';
import { likenessAmong, pairsOf } from './likeness.ts';
import { saidCharacters } from './termUse.ts';

/** A clause of a target's quotation that commits to one thing; offsets in code points of the quotation. */
export interface Clause {
  /** The record's id. */
  readonly record: string;
  readonly start: number;
  readonly end: number;
  readonly pairs: ReadonlySet<string>;
}

/** A clause of fewer characters names no object, or hardly: 加大培育力度 says nothing of what is fostered. */
const shortest = 8;

const isLongEnough = (words: string): boolean => saidCharacters(words) >= shortest;

/** A piece of a text and where it begins, in code points. */
interface Piece {
  start: number;
  words: string[];
}

function split({ start, words }: Piece, marks: RegExp): Piece[] {
  const pieces: Piece[] = [{ start, words: [] }];
  for (const [index, character] of words.entries()) {
    if (marks.test(character)) pieces.push({ start: start + index + 1, words: [] });
    else pieces.at(-1)?.words.push(character);
  }
  return pieces;
}

/** How a commitment begins. */
const doing =
  /^(?:\d{4}年)?(?:将|要|拟|深入|进一步|加快|大力|积极|全面|着力|持续|推动|推进|促进|推广|加大|加强|实施|建设|建立|完善|提升|提高|健全|培育|支持|鼓励|发展|打造|构建|落实|优化|强化|扩大|开展|巩固|改造|引导|壮大|深化|制定|研究|启动|拓展|突破|规范)/u;

/** The items of a list in which each item is a commitment of its own: 加快建设…、推动…发展. */
function items(piece: Piece): Piece[] {
  const parts = split(piece, /、/u);
  const isOwn = ({ words }: Piece): boolean => isLongEnough(words.join('')) && doing.test(words.join(''));
  return parts.every(isOwn) ? parts : [piece];
}

/** The clauses of a target that are long enough to be found again. */
export function clausesOf({ id, anchor }: Pick<PolicyRecord, 'id' | 'anchor'>): Clause[] {
  return split({ start: 0, words: [...anchor.exact] }, /[，；。：！？—]/u)
    .flatMap(items)
    .filter(({ words }) => isLongEnough(words.join('')))
    .map(({ start, words }) => ({
      record: id,
      start,
      end: start + words.length,
      pairs: pairsOf(words.join('')),
    }));
}

/** A clause of the earlier speech and those of the later one that say it again. */
export interface SaidAgain {
  readonly earlier: Clause;
  readonly later: readonly Clause[];
}

/** From here on two clauses are taken to commit to the same thing. */
const alike = { share: 0.5, weight: 3 };

/**
 * Finds what two speeches commit to in like words: each clause of the later one beside that of the earlier one
 * which is most like it, if it is like enough.
 *
 * @param likeness tells how alike two clauses are, from `likenessAmong`
 * @returns in the order of the later speech
 */
export function saidAgain(
  earlier: readonly Clause[],
  later: readonly Clause[],
  likeness: ReturnType<typeof likenessAmong>,
): SaidAgain[] {
  const found = new Map<Clause, Clause[]>();
  for (const clause of later) {
    let best: { clause: Clause; share: number } | null = null;
    for (const other of earlier) {
      const { share, weight } = likeness(other.pairs, clause.pairs);
      if (share < alike.share || weight < alike.weight) continue;
      if (best === null || share > best.share) best = { clause: other, share };
    }
    if (best) found.set(best.clause, [...(found.get(best.clause) ?? []), clause]);
  }
  return Array.from(found, ([clause, others]) => ({ earlier: clause, later: others }));
}

/** A stretch of a clause; `isShared` where the other clause has the same words. */
export interface Stretch {
  readonly text: string;
  readonly isShared: boolean;
}

/**
 * Cuts a wording into what it shares with others and what it does not.
 *
 * @param words by code point, in either script
 * @param simplified the same in simplified script, in which they are compared
 */
export function sharedStretches(
  words: readonly string[],
  simplified: readonly string[],
  others: readonly ReadonlySet<string>[],
): Stretch[] {
  const isShared = simplified.map(() => false);
  for (const [index, character] of simplified.entries()) {
    const next = simplified[index + 1];
    if (next === undefined || !others.some((pairs) => pairs.has(character + next))) continue;
    isShared[index] = true;
    isShared[index + 1] = true;
  }
  const stretches: { text: string; isShared: boolean }[] = [];
  for (const [index, character] of words.entries()) {
    const last = stretches.at(-1);
    if (last && last.isShared === isShared[index]) last.text += character;
    else stretches.push({ text: character, isShared: isShared[index] ?? false });
  }
  return stretches;
}
