import type { CorpusDocument } from '../../../corpus/load.ts';
import { receivedSentences } from '../../../lang/receivedSentences.ts';
import { detectScript, foldScript, toTraditional } from '../../../lang/scripts.ts';
import { stretchesOf } from '../../../lang/stretches.ts';
import type { SearchableDocument } from '../documents.ts';
import type { ReceivedRow } from '../layout.ts';

/** A received sentence in both scripts, character by character, so that it is found typed in either. */
export function receivedInScripts(text: string): ReceivedRow {
  const script = detectScript(text);
  return script === 'zh-Hant'
    ? { 'zh-Hans': foldScript(text), 'zh-Hant': text, script }
    : { 'zh-Hans': text, 'zh-Hant': toTraditional(text), script };
}

/**
 * What became each sentence of a document, as it was received.
 *
 * @returns in the order of its sentences
 */
export function receivedTexts(
  sentences: SearchableDocument['sentences'],
  { received, edits }: Pick<CorpusDocument, 'received' | 'edits'>,
): string[] {
  const pieces = receivedSentences(sentences, stretchesOf(received, edits.edits));
  const texts = new Map(pieces.map(({ sentence, text }) => [sentence, text.trim()]));
  return sentences.map((sentence) => texts.get(sentence.id) ?? '');
}
