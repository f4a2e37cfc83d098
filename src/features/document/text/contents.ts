import { valueAt } from '../../../lang/at.ts';
import type { Edition, Turn } from '../../../model/edition.ts';
import { type Locale, scriptOf } from '../../../model/locales.ts';
import { wordsFor } from '../../../i18n/words.ts';

/** An entry of a document's list of contents. */
export interface ContentsEntry {
  text: string;
  /** The fragment of the heading's first sentence. */
  href: string;
  /** Who asks and who answers there; null in a text that only one person speaks in. */
  by: string | null;
}

/** The most characters of a question that stand for it. */
const longestQuestion = 32;

const namesOf = (turns: readonly Turn[], roles: readonly Turn['role'][], locale: Locale): string[] => [
  ...new Set(
    turns.filter(({ role }) => roles.includes(role)).map(({ speaker }) => speaker[scriptOf(locale)]),
  ),
];

/** Who speaks from one sentence to another: who asks and who answers, or simply who. */
function speakersOf({ turns }: Edition, locale: Locale, from: number, to: number): string | null {
  const words = wordsFor(locale);
  const join = (names: readonly string[]): string => names.join(words.listSeparator);
  const here = turns.filter((turn) => from <= turn.from && turn.from < to);
  const asking = namesOf(here, ['asks'], locale);
  const answering = namesOf(here, ['answers'], locale);
  if (asking.length > 0) return words.reading.exchange(join(asking), join(answering));
  const speaking = answering.length > 0 ? answering : namesOf(here, ['host'], locale);
  return speaking.length === 0 ? null : join(speaking);
}

/** The question of a turn: its first sentence that is one. */
function questionIn(turn: Turn, sentences: readonly string[], locale: Locale): string {
  const said = sentences.slice(turn.from - 1, turn.to);
  const question = (said.find((sentence) => /[？?][”’」』]?\s*$/u.test(sentence)) ?? said[0] ?? '').trim();
  const characters = [...question.replace(`${turn.speaker[scriptOf(locale)]}：`, '')];
  return characters.length > longestQuestion
    ? `${characters.slice(0, longestQuestion).join('')}……`
    : characters.join('');
}

function questionsIn(edition: Edition, locale: Locale): { text: string; number: number }[] {
  const characters = [...edition.text[scriptOf(locale)]];
  const sentences = edition.sentences.map(({ start, end }) => characters.slice(start, end).join(''));
  return edition.turns
    .filter(({ role }) => role === 'asks')
    .map((turn) => ({ text: questionIn(turn, sentences, locale), number: turn.from }));
}

/** The headings of an edition, each with the number of its first sentence. */
function headingsIn({ blocks, sentences }: Edition, locale: Locale): { text: string; number: number }[] {
  const first = new Map(sentences.toReversed().map(({ block, number }) => [block, number]));
  return blocks.flatMap(({ depth, text }, index) =>
    depth === null ? [] : [{ text: text[scriptOf(locale)], number: valueAt(first, index) }],
  );
}

/** The list of contents of a text: its headings; where it has none, the questions that are asked in it. */
export function contentsOf(edition: Edition, locale: Locale): ContentsEntry[] {
  const headings = headingsIn(edition, locale);
  const entries = headings.length > 0 ? headings : questionsIn(edition, locale);
  const isDialogue = new Set(edition.turns.map(({ speaker }) => speaker[scriptOf(locale)])).size > 1;
  return entries.map(({ text, number }, index) => ({
    text,
    href: `#s${number}`,
    by: isDialogue ? speakersOf(edition, locale, number, entries[index + 1]?.number ?? Infinity) : null,
  }));
}
