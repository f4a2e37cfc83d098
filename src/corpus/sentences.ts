import { codePointOffsets } from '../text/codePoints.ts';
import { splitSentences } from '../text/sentences.ts';
import type { ReadArticle } from './articles.ts';

/** A sentence of a reading text; offsets in code points, `end` exclusive. */
export interface Sentence {
  /** `s1`, `s2` … */
  id: string;
  start: number;
  end: number;
  /** Who says it, in the article's script; null where nobody is named. */
  speaker: string | null;
}

const numberOf = (sentenceId: string): number => Number(sentenceId.slice(1));

/**
 * The sentences of an article.
 *
 * @param text its reading text
 */
export function sentencesOf({ data: { turns } }: ReadArticle, text: string): Sentence[] {
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
