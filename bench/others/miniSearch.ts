import { gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import type { Passage } from '../../src/query/search/passage.ts';
import type { Other } from '../search/other.ts';

const bigrams = (text: string): string[] => {
  const characters = [...text.replace(/[\p{P}\s]+/gu, ' ')];
  return characters.flatMap((first, index) => {
    const second = characters[index + 1];
    return second === undefined || first === ' ' || second === ' ' ? [] : [first + second];
  });
};

/** MiniSearch with pairs of characters as its words, all of which must occur. */
export function miniSearch(passages: readonly Passage[]): Other {
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: bigrams,
    processTerm: (term) => term,
    searchOptions: { combineWith: 'AND' },
  });
  index.addAll(passages.map(({ text }, id) => ({ id, text: text['zh-Hans'] })));
  const bytes = gzipSync(JSON.stringify(index)).length;
  return { name: 'MiniSearch, bigrams', bytes, find: (query) => index.search(query).length };
}
