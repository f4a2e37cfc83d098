import { codePointOffsets } from '../text/codePoints.ts';
import { readingBlocks } from '../text/readingBlocks.ts';
import { splitSentences } from '../text/sentences.ts';
import type { ArticleEntry } from './documents.ts';

/** A sentence of a reading text; offsets in code points, `end` exclusive. */
export interface Sentence {
  /** `s1`, `s2` … */
  id: string;
  start: number;
  end: number;
  /** Who says it, in the article's script; null where nobody is named. */
  speaker: string | null;
}

/** The reading text of an article, to which all offsets refer: its blocks, joined by line breaks. */
export const readingText = ({ body = '' }: ArticleEntry): string =>
  readingBlocks(body)
    .map(({ text }) => text)
    .join('\n');

const numberOf = (sentenceId: string): number => Number(sentenceId.slice(1));

/**
 * The sentences of an article.
 *
 * @param text its reading text
 */
export function sentencesOf({ data: { turns } }: ArticleEntry, text: string): Sentence[] {
  const codePoint = codePointOffsets(text);
  const sentences: Sentence[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    for (const { start, end } of splitSentences(line)) {
      const number = sentences.length + 1;
      const turn = turns.find(({ from, to }) => numberOf(from) <= number && number <= numberOf(to));
      sentences.push({
        id: `s${number}`,
        start: codePoint(lineStart + start),
        end: codePoint(lineStart + end),
        speaker: turn?.speaker ?? null,
      });
    }
    lineStart += line.length + 1;
  }
  return sentences;
}
