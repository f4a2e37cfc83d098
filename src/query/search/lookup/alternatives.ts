import type { ReasonKind } from '../api.ts';
import type { SearchWord, TermRow } from '../layout.ts';
import type { InScripts } from '../../../lang/scripts.ts';
import type { Word } from '../syntax.ts';
import { asTyped, hear } from './sounds.ts';

/** What is looked for in place of some of the words of a question. */
export interface Alternative {
  readonly kind: ReasonKind;
  /** The part of the question that it is about. */
  readonly typed: string;
  /** What that part stands for. */
  readonly found: InScripts;
  /** What is looked for: the word with that part replaced, in simplified script. */
  readonly word: string;
  /** Which of the words it takes the place of: from … to, exclusive. */
  readonly from: number;
  readonly to: number;
}

const mostOfSound = 4;
/** Words farther from what was typed than the closest by more than this are left out. */
const widest = 2;

function bySound(words: readonly Word[], rows: readonly TermRow[]): Alternative[] {
  const typedIn = (from: number, to: number): string =>
    words
      .slice(from, to)
      .map(({ text }) => text)
      .join(' ');
  const heardAs = (from: number, to: number): Alternative[] => {
    const typed = typedIn(from, to);
    const heard = hear(typed, rows);
    const limit = (heard[0]?.distance ?? 0) + widest;
    return heard
      .filter(({ distance }) => distance <= limit)
      .slice(0, mostOfSound)
      .map(({ kind, word }) => ({ kind, typed, found: word, word: word['zh-Hans'], from, to }));
  };
  const isLetters = (word: Word | undefined): boolean =>
    word !== undefined && !word.phrase && asTyped(word.text) !== null;
  const alternatives: Alternative[] = [];
  for (let from = 0; from < words.length; from += 1) {
    let to = from;
    while (isLetters(words[to])) to += 1;
    if (to === from) continue;
    // Words of letters one after another are the syllables of one word, or words by themselves.
    const together = heardAs(from, to);
    const apart = words.slice(from, to).flatMap((_, index) => heardAs(from + index, from + index + 1));
    alternatives.push(...(together.length > 0 ? together : apart));
    from = to;
  }
  return alternatives;
}

function bySense(
  words: readonly Word[],
  table: readonly SearchWord[],
  simplify: (text: string) => string,
): Alternative[] {
  return words.flatMap(({ text, phrase }, from) => {
    if (phrase) return [];
    const typed = simplify(text.normalize('NFKC')).toLowerCase();
    const isLatin = /^[\x20-\x7e]+$/.test(typed);
    const fitting = table.filter((word) => (isLatin ? word.typed === typed : typed.includes(word.typed)));
    // The longest word typed says what is meant; those within it do not.
    const longest = fitting.filter(
      (word) => !fitting.some((other) => other !== word && other.typed.includes(word.typed)),
    );
    return longest.flatMap((word) =>
      word.found
        // What was typed may be the longer word already: 信息化和工业化融合 holds 融合.
        .filter((found) => !typed.includes(found['zh-Hans']))
        .map((found) => ({
          kind: word.kind,
          typed: isLatin ? text : word.typed,
          found,
          word: typed.replace(word.typed, found['zh-Hans']),
          from,
          to: from + 1,
        })),
    );
  });
}

/**
 * What else the words of a question may mean, by the table of words and by sound, the likelier first.
 *
 * @param rows the words that occur; none where nothing was typed in letters
 * @param simplify brings a text to simplified script, character by character
 */
export const alternativesOf = (
  words: readonly Word[],
  table: readonly SearchWord[],
  rows: readonly TermRow[],
  simplify: (text: string) => string,
): Alternative[] => [...bySense(words, table, simplify), ...bySound(words, rows)];

/** Whether a word could be typed by sound. */
export const couldBeSound = ({ text, phrase }: Word): boolean => !phrase && asTyped(text) !== null;
