import { anyOf } from '../anyOf.ts';
import { beginsWithMeasure, mainWords } from '../modality/measures.ts';
import type { Clause } from '../outline.ts';
import type { TimePart } from '../parts.ts';
import type { SentenceReading } from '../reading.ts';
import type { WordRule } from '../wordRule.ts';
import { actionWords as is } from './actionWords.ts';
import { doingWithin, frameClauses, frameOpenings } from './frameWords.ts';
import { idleWords as idle } from './idleWords.ts';
import { courtesyRule, statementWords } from './words.ts';

/** A clause with what it says. */
export interface Words {
  clause: Clause;
  /** As it stands. */
  whole: string;
  /** Without its times and what leads into it. */
  said: string;
}

export const wordsOf = ({ text, times }: Pick<SentenceReading, 'text' | 'times'>, clause: Clause): Words => ({
  clause,
  whole: text.slice(clause.start, clause.end),
  said: statementWords(text, clause, times),
});

const idleRules: readonly WordRule[] = [...Object.values(idle), is.attribution, is.explanation, courtesyRule];
const isIdle = anyOf(idleRules.map(({ pattern }) => pattern));
const isFrame = anyOf(Object.values(frameClauses).map(({ pattern }) => pattern));
const opensFrame = anyOf(Object.values(frameOpenings).map(({ pattern }) => pattern));

/**
 * The rule by which a clause commits nobody to anything, or null.
 *
 * @param isWished whether it has a word of wishing; then what something is called is no description: 首先是要加强监管
 */
export function idleBy({ whole, said }: Words, isWished: boolean): string | null {
  const words = whole.replace(/^[\s“‘—]+/u, '');
  const found = isIdle(words) ? idleRules.find(({ pattern }) => pattern.test(words)) : undefined;
  if (found !== undefined) return found.name;
  if (!isWished && is.description.pattern.test(said)) return is.description.name;
  return is.noCommitment.pattern.test(said) ? is.noCommitment.name : null;
}

/**
 * What a clause says is done, its frame left out.
 *
 * @param said what it says
 * @returns null for a clause that is nothing but a frame
 */
export function withoutFrame(said: string): string | null {
  if (isFrame(said)) return null;
  if (!opensFrame(said)) return said;
  const frame = Object.values(frameOpenings).find(({ pattern }) => pattern.test(said));
  if (!frame) return said;
  const opening = frame.pattern.exec(said)?.[0] ?? '';
  const rest = doingWithin.pattern.exec(said.slice(opening.length));
  if (!rest) return null;
  return frame === frameOpenings.means ? said : said.slice(opening.length + rest.index);
}

/** Fewer characters are one of several words for one thing: 补短板、锻长板. */
const shortest = 7;

/** Verbs that govern all that is named behind them. */
const governing = /^(?:落实|支持|鼓励|引导)/u;

/**
 * A clause in parts that are promises of their own: 实施甲工程、加快建设乙中心 are two, of a verb and an object each.
 *
 * @returns the clause itself where it is one
 */
export function atomsOf(text: string, clause: Clause, times: readonly TimePart[]): Clause[] {
  const pieces: Clause[] = [];
  let from = clause.start;
  for (let at = clause.start; at < clause.end; at += 1) {
    if (text.charAt(at) !== '、') continue;
    pieces.push({ start: from, end: at });
    from = at + 1;
  }
  if (pieces.length === 0) return [clause];
  pieces.push({ start: from, end: clause.end });
  const isWhole = pieces.every((piece, index) => {
    const said = index === 0 ? statementWords(text, piece, times) : text.slice(piece.start, piece.end);
    const isLast = index === pieces.length - 1;
    return (
      said.length >= shortest &&
      beginsWithMeasure(said) &&
      !(index === 0 && governing.test(mainWords(said))) &&
      !(isLast && /等[^，]{0,8}$/u.test(said))
    );
  });
  return isWhole ? pieces : [clause];
}
