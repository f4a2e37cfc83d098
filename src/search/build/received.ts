import { z } from 'zod';
import { ContentError } from '../../schemas/contentError.ts';
import { edits } from '../../schemas/edits.ts';
import { receivedSentences } from '../../text/receivedSentences.ts';
import { detectScript, foldScript, toTraditional } from '../../text/scripts.ts';
import { stretchesOf } from '../../text/stretches.ts';
import type { SearchableDocument } from '../documents.ts';
import type { ReceivedRow } from '../layout.ts';
import type { ReadData } from './corpus.ts';

const log = z.object({ edits: edits.shape.edits });

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
 * @throws ContentError for a log of edits that is missing or of another shape
 */
export async function receivedTexts(
  { id, sentences }: SearchableDocument,
  read: ReadData,
): Promise<string[]> {
  const file = `edits/${id}.json`;
  const parsed = log.safeParse(JSON.parse(await read(file)));
  if (!parsed.success) throw new ContentError(`data/${file}`, null, 'another shape', 'a log of edits');
  const received = await read(`received/${id}.txt`);
  const pieces = receivedSentences(sentences, stretchesOf(received, parsed.data.edits));
  const texts = new Map(pieces.map(({ sentence, text }) => [sentence, text.trim()]));
  return sentences.map((sentence) => texts.get(sentence.id) ?? '');
}
