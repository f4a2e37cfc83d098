import type { Script } from '../schemas/common.ts';
import { codePointOffsets } from '../text/codePoints.ts';
import { readingBlocks } from '../text/readingBlocks.ts';
import { scripts } from '../text/scripts.ts';
import { splitSentences } from '../text/sentences.ts';
import { type ArticleEntry, articleIn, damageOf, type PolicyDocument } from './documents.ts';
import { documentPath } from './urls.ts';

/** A sentence in the data that other programs read; offsets in code points of the reading text. */
interface SentenceData {
  id: string;
  start: number;
  end: number;
  speaker: string | null;
}

const readingText = ({ body = '' }: ArticleEntry): string =>
  readingBlocks(body)
    .map(({ text }) => text)
    .join('\n');

const numberOf = (sentenceId: string): number => Number(sentenceId.slice(1));

function sentencesOf({ data: { turns } }: ArticleEntry, text: string): SentenceData[] {
  const codePoint = codePointOffsets(text);
  const sentences: SentenceData[] = [];
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

/**
 * A document as `data/documents.json` has it: texts in both scripts, speakers in simplified script,
 * offsets in code points, which are the same in both.
 */
export async function documentData({ id, source, edits }: PolicyDocument) {
  const simplified = await articleIn('zh-Hans', id);
  const traditional = await articleIn('zh-Hant', id);
  const text = readingText(simplified);
  const inEach = <T>(of: (script: Script) => T): Record<string, T> =>
    Object.fromEntries(scripts.map((script) => [script, of(script)]));
  return {
    id,
    speech: source.speech,
    sha256: source.sha256,
    published: source.published.day,
    publisher: source.publisher,
    source_url: source.source_url,
    title: { 'zh-Hans': simplified.data.title, 'zh-Hant': traditional.data.title },
    received: { script: source.script, encoding: source.encoding, damage: damageOf(edits) },
    text: { 'zh-Hans': text, 'zh-Hant': readingText(traditional) },
    sentences: sentencesOf(simplified, text),
    url: inEach(documentPath(id)),
  };
}
