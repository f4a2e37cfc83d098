import type { MarkdownHeading } from 'astro';
import type { Article, Turn } from '../schemas/article.ts';
import type { ArticleEntry } from './documents.ts';
import { readingText, sentencesOf } from './readingText.ts';
import { wordsFor } from '../i18n/words.ts';

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

const numberOf = (sentenceId: string): number => Number(sentenceId.slice(1));

const namesOf = (turns: readonly Turn[], roles: readonly Turn['role'][]): string[] => [
  ...new Set(turns.filter(({ role }) => roles.includes(role)).map(({ speaker }) => speaker)),
];

/** Who speaks from one sentence to another: who asks and who answers, or simply who. */
function speakersOf({ turns, script }: Article, from: number, to: number): string | null {
  const words = wordsFor(script);
  const join = (names: readonly string[]): string => names.join(words.listSeparator);
  const here = turns.filter((turn) => from <= numberOf(turn.from) && numberOf(turn.from) < to);
  const asking = namesOf(here, ['asks']);
  const answering = namesOf(here, ['answers']);
  if (asking.length > 0) return words.reading.exchange(join(asking), join(answering));
  const speaking = answering.length > 0 ? answering : namesOf(here, ['host']);
  return speaking.length === 0 ? null : join(speaking);
}

/** The question of a turn: its first sentence that is one. */
function questionIn(turn: Turn, sentences: readonly string[]): string {
  const said = sentences.slice(numberOf(turn.from) - 1, numberOf(turn.to));
  const question = (said.find((sentence) => /[？?][”’」』]?\s*$/u.test(sentence)) ?? said[0] ?? '').trim();
  const characters = [...question.replace(`${turn.speaker}：`, '')];
  return characters.length > longestQuestion
    ? `${characters.slice(0, longestQuestion).join('')}……`
    : characters.join('');
}

function questionsIn(entry: ArticleEntry): { text: string; number: number }[] {
  const text = readingText(entry);
  const characters = [...text];
  const sentences = sentencesOf(entry, text).map(({ start, end }) => characters.slice(start, end).join(''));
  return entry.data.turns
    .filter(({ role }) => role === 'asks')
    .map((turn) => ({ text: questionIn(turn, sentences), number: numberOf(turn.from) }));
}

/**
 * The list of contents of an article: its headings; where it has none, the questions that are asked in it.
 *
 * @param headings as Astro collected them
 */
export function contentsOf(entry: ArticleEntry, headings: readonly MarkdownHeading[]): ContentsEntry[] {
  const article = entry.data;
  const entries =
    headings.length > 0
      ? headings.map(({ slug, text }) => ({
          // Heading ids are `h` and the number of the heading's first sentence; Astro writes `${` for `{`.
          text: text.replaceAll('${', '{'),
          number: numberOf(slug),
        }))
      : questionsIn(entry);
  const isDialogue = new Set(article.turns.map(({ speaker }) => speaker)).size > 1;
  return entries.map(({ text, number }, index) => ({
    text,
    href: `#s${number}`,
    by: isDialogue ? speakersOf(article, number, entries[index + 1]?.number ?? Infinity) : null,
  }));
}
