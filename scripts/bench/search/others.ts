import { gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import type { Passage } from '../../../src/search/passage.ts';

/** Another way to find the same passages. */
export interface Other {
  readonly name: string;
  /** What a page would have to load before its first question, compressed. */
  readonly bytes: number;
  /** How many passages it finds. */
  find(query: string): number;
}

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

/** All passages in both scripts, read through for each question. */
export function textScan(passages: readonly Passage[]): Other {
  const texts = passages.map(({ text }) => [text['zh-Hans'].toLowerCase(), text['zh-Hant'].toLowerCase()]);
  const bytes = gzipSync(texts.map((both) => both.join('\n')).join('\n')).length;
  const find = (query: string): number => {
    const folded = query.normalize('NFKC').toLowerCase();
    return texts.filter((both) => both.some((text) => text.includes(folded))).length;
  };
  return { name: 'plain text scan', bytes, find };
}
