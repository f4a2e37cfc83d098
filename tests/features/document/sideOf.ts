import type { Side } from '../../../src/features/document/collation/correspondence.ts';
import { splitSentences } from '../../../src/lang/sentences.ts';

/** A text as one side of a collation, with the sentences of its lines. */
export function sideOf(text: string, supplied: Side['supplied'] = []): Side {
  const sentences: Side['sentences'][number][] = [];
  let lineStart = 0;
  for (const line of text.split('\n').map((each) => [...each])) {
    for (const { start, end } of splitSentences(line.join(''))) {
      sentences.push({ id: `s${sentences.length + 1}`, start: lineStart + start, end: lineStart + end });
    }
    lineStart += line.length + 1;
  }
  return { characters: [...text], sentences, supplied };
}
