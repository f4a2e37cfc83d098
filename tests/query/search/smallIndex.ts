import type { SearchCorpus } from '../../../src/query/search/build/corpus.ts';
import { findFiles, type FindOptions, folderName, pack } from '../../../src/query/search/build/findFiles.ts';
import type { IndexFile } from '../../../src/query/search/build/buckets.ts';
import { Engine } from '../../../src/query/search/lookup/engine.ts';
import type { FetchFile } from '../../../src/query/search/lookup/files.ts';
import type { Locale } from '../../../src/model/locales.ts';
import { toTraditional, type InScripts } from '../../../src/lang/scripts.ts';

export const both = (simplified: string, traditional = toTraditional(simplified)): InScripts => ({
  'zh-Hans': simplified,
  'zh-Hant': traditional,
});

/** A corpus of passages and nothing else, each of a document of its own, which bears it as its title. */
export function corpusOf(texts: readonly InScripts[]): SearchCorpus {
  const idOf = (index: number): string => `d-${String(index).padStart(4, '0')}`;
  return {
    documents: texts.map((text, index) => ({
      id: idOf(index),
      published: '2023-03-01',
      publisher: '未详',
      title: text,
      text,
      sentences: [],
    })),
    passages: texts.map((text, index) => ({
      document: idOf(index),
      sentence: 's1',
      day: '2023-03-01',
      publisher: null,
      title: text,
      speaker: null,
      heading: false,
      text,
    })),
    records: [],
    evidence: [],
    topics: [],
    speakers: [],
    measures: [],
  };
}

/** Serves files as a static host does. */
export function serve(files: readonly IndexFile[]): FetchFile {
  const folder = folderName(files);
  const packed = new Map(files.map(({ name, bytes }) => [`${folder}/${name}`, bytes]));
  return (name) => {
    if (name === 'entry.json') {
      return Promise.resolve(new TextEncoder().encode(JSON.stringify({ folder })));
    }
    const bytes = packed.get(name);
    return Promise.resolve(bytes ? new Uint8Array(pack(bytes)) : null);
  };
}

/** An engine over an index made of a corpus. */
export const engineOver = (
  corpus: SearchCorpus,
  options: Partial<FindOptions> = {},
  locale: Locale = 'zh-Hans',
): Engine =>
  new Engine(
    { base: '/', locale },
    serve(findFiles(corpus, { words: [], received: [], pagefind: false, ...options })),
  );
