import path from 'node:path';
import { articleFile } from '../corpus/articleFile.ts';
import type { Received } from '../corpus/content.ts';
import type { Lexicon } from '../corpus/lexicon.ts';
import { decode, UnreadableError } from '../restore/decode.ts';
import { draftOf } from '../restore/draft.ts';
import { restore, type Restored } from '../restore/restore.ts';
import { ContentError } from '../model/contentError.ts';
import type { Edits } from '../model/edits.ts';
import { inScript, scripts } from '../lang/scripts.ts';

/** A received document as it reads. */
export interface Reading {
  received: Received;
  /** The received text, decoded. */
  text: string;
  restored: Restored;
}

/**
 * Reads documents: each by itself, and where a speech has several witnesses, each again beside the others.
 *
 * @param documents all documents
 * @param lexicon the tables that restoring draws on
 * @throws ContentError when bytes cannot be read, or are not what their description says
 */
export function readAll(documents: readonly Received[], lexicon: Lexicon): Reading[] {
  const alone = documents.map((received): Reading => {
    const { source, bytes, folder } = received;
    const file = path.join(folder, source.file);
    const { text, encoding } = readable(bytes, file);
    const restored = restore(text, { ...lexicon, witnesses: [] });
    const description = path.join(folder, 'source.yaml');
    if (encoding !== source.encoding) {
      throw new ContentError(description, 'encoding', source.encoding, encoding);
    }
    if (restored.script !== source.script) {
      throw new ContentError(description, 'script', source.script, restored.script);
    }
    if (restored.text === '') throw new ContentError(file, null, 'no text', 'an article');
    return { received, text, restored };
  });
  return alone.map((reading) => {
    const { id, speech } = reading.received.source;
    const witnesses = alone
      .filter(({ received: { source } }) => source.speech === speech && source.id !== id)
      .map(({ received: { source }, restored: { text } }) => ({ id: source.id, text }));
    if (witnesses.length === 0) return reading;
    return { ...reading, restored: restore(reading.text, { ...lexicon, witnesses }) };
  });
}

/**
 * The files that are generated from one document.
 *
 * @returns texts by path below the content folder
 */
export function filesOf({ received: { source, speech }, text, restored }: Reading): Map<string, string> {
  const edits: Edits = {
    document: source.id,
    encoding: source.encoding,
    script: restored.script,
    edits: restored.edits,
  };
  const folder = path.join('articles', source.id);
  const files = new Map([
    [path.join(folder, 'received.txt'), text],
    [path.join(folder, 'edits.json'), editsFile(edits)],
  ]);
  for (const script of scripts) {
    const { blocks, sentences, turns } = draftOf(restored, speech.people, script);
    const article = {
      document: source.id,
      speech: source.speech,
      script,
      title: inScript(script, source.title.text),
      published: source.published.day,
      publisher: inScript(script, source.publisher),
      sha256: source.sha256,
      sentences,
      turns,
    };
    files.set(path.join(folder, `${script.toLowerCase()}.md`), articleFile(article, blocks));
  }
  return files;
}

/**
 * Decodes received bytes.
 *
 * @throws ContentError naming the file, for bytes that are no text
 */
export function readable(bytes: Uint8Array, file: string): { text: string; encoding: string } {
  try {
    return decode(bytes);
  } catch (error) {
    if (error instanceof UnreadableError) throw new ContentError(file, null, error.found, error.expected);
    throw error;
  }
}

/** One edit a line, so that a change of one shows as a change of one. */
const editsFile = ({ edits, ...head }: Edits): string => {
  const lines = edits.map((edit) => `    ${JSON.stringify(edit)}`).join(',\n');
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "edits": [${lines && `\n${lines}\n  `}]\n}\n`;
};
