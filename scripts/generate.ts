import path from 'node:path';
import { articleFile } from '../src/markdown/articleFile.ts';
import { decode, UnreadableError } from '../src/restore/decode.ts';
import { editionOf } from '../src/restore/edition.ts';
import { restore } from '../src/restore/restore.ts';
import { ContentError } from '../src/schemas/contentError.ts';
import type { Edits } from '../src/schemas/edits.ts';
import { inScript, scripts } from '../src/text/scripts.ts';
import type { Received } from './content.ts';

/**
 * Everything that is generated from one received document.
 *
 * @returns texts by path below the content folder
 * @throws ContentError when the bytes cannot be read, or are not what their description says
 */
export function generate({ source, speech, bytes, folder: place }: Received): Map<string, string> {
  const { text, encoding } = readable(bytes, path.join(place, source.file));
  const restored = restore(text);
  const description = path.join(place, 'source.yaml');
  if (encoding !== source.encoding)
    throw new ContentError(description, 'encoding', source.encoding, encoding);
  if (restored.script !== source.script)
    throw new ContentError(description, 'script', source.script, restored.script);
  if (restored.text === '')
    throw new ContentError(path.join(place, source.file), null, 'no text', 'an article');

  const edits: Edits = { document: source.id, encoding, script: restored.script, edits: restored.edits };
  const folder = path.join('articles', source.id);
  const files = new Map([
    [path.join(folder, 'received.txt'), text],
    [path.join(folder, 'edits.json'), editsFile(edits)],
  ]);
  for (const script of scripts) {
    const { blocks, sentences, turns } = editionOf(restored, speech.people, script);
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

function readable(bytes: Uint8Array, file: string): { text: string; encoding: string } {
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
