import type { Corpus } from '../../../corpus/load.ts';
import { inBoth } from '../../../lang/scripts.ts';
import { buildIndex } from '../buildIndex.ts';
import type { Entry, SearchWord } from '../layout.ts';
import { type SearchCorpus, searchCorpusOf } from './corpus.ts';
import { findFiles, folderName, pack, writingOf } from './findFiles.ts';
import { receivedTexts } from './received.ts';

/** A file of the search: its path below the search's folder. */
export interface SearchFile {
  readonly path: string;
  readonly content: Uint8Array | string;
}

/** The files of the search, and how many passages can be found with them. */
export interface SearchFiles {
  readonly files: readonly SearchFile[];
  readonly passages: number;
}

/** The folder of the search's own files, beside Pagefind's. */
const lists = 'lists';

/**
 * Pagefind's list of its passages, which its first question loads, grows with them; beyond so many it would
 * outgrow what a question may load, and there is no second index.
 */
const mostForPagefind = 8000;

/** What somebody may type, and what is looked for besides. */
const searchWords = ({ regional, short }: Corpus['lexicon']): SearchWord[] => [
  ...[...regional]
    .filter(([taiwan, mainland]) => taiwan !== mainland)
    .map(([typed, found]): SearchWord => ({ typed, found: [inBoth(found)], kind: 'regional' })),
  ...short.map(({ typed, found }): SearchWord => ({
    typed: typed.toLowerCase(),
    found: found.map(inBoth),
    kind: 'short-form',
  })),
];

/** For each passage, its sentence as received. */
function receivedOf({ documents }: Corpus, searched: SearchCorpus): string[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return searched.documents.flatMap(({ id, sentences }) => {
    const document = byId.get(id);
    return document ? receivedTexts(sentences, document) : [];
  });
}

/**
 * Makes the files of the search: its own, of everything, and a second index of the passages, Pagefind's, that
 * steps in where a part of the first cannot be loaded.
 *
 * @throws Error with one line
 */
export async function searchFiles(corpus: Corpus): Promise<SearchFiles> {
  const searched = searchCorpusOf(corpus);
  const received = receivedOf(corpus, searched);
  const pagefind = searched.passages.length <= mostForPagefind;
  const second = pagefind ? await buildIndex(searched.passages, writingOf(searched, received)) : [];
  const own = findFiles(searched, { words: searchWords(corpus.lexicon), received, pagefind });
  const entry: Entry = { folder: folderName(own) };
  return {
    passages: searched.passages.length,
    files: [
      ...second,
      ...own.map(({ name, bytes }) => ({ path: `${lists}/${entry.folder}/${name}`, content: pack(bytes) })),
      { path: `${lists}/entry.json`, content: JSON.stringify(entry) },
    ],
  };
}
