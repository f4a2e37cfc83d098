import { gzipSync } from 'node:zlib';
import type { Passage } from '../../src/query/search/passage.ts';
import type { Other } from './other.ts';

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
