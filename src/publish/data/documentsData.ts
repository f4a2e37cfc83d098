import type { Script } from '../../model/common.ts';
import { damageOf } from '../../model/edits.ts';
import { scripts } from '../../lang/scripts.ts';
import type { PolicyDocument } from '../../view/documents.ts';
import { fromCorpus } from '../../view/fromCorpus.ts';
import { urls } from '../../view/urls.ts';

/**
 * A document as its entry has it: texts in both scripts, speakers in simplified script,
 * offsets in code points, which are the same in both.
 */
function documentData({ id, source, edits, articles, edition }: PolicyDocument) {
  const { 'zh-Hans': simplified, 'zh-Hant': traditional } = articles;
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
    received: { script: source.script, encoding: source.encoding, damage: damageOf(edits.edits) },
    text: edition.text,
    sentences: edition.sentences.map(({ id: name, start, end, speaker }) => ({
      id: name,
      start,
      end,
      speaker: speaker?.['zh-Hans'] ?? null,
    })),
    url: inEach(urls.documentPath(id)),
  };
}

/** All documents, newest first: the content of `data/documents.json`. */
export const documentsData = fromCorpus(({ documents }) => documents.map(documentData));
