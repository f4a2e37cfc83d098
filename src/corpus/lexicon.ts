import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseRegional } from '../model/regional.ts';
import { parseSearchWords, type SearchWordEntry } from '../model/searchWords.ts';
import { parseSpun } from '../model/spun.ts';

/** The tables of words that restoring and searching draw on. */
export interface Lexicon {
  /** What a spinner wrote, and what had stood there. */
  readonly spun: ReturnType<typeof parseSpun>;
  /** Words of Taiwan, and those of the mainland. */
  readonly regional: ReturnType<typeof parseRegional>;
  /** Short forms that somebody may look for, and what they stand for. */
  readonly short: readonly SearchWordEntry[];
}

/**
 * Reads the tables of words, `content/lexicon/*.tsv`.
 *
 * @param content the content folder
 * @throws ContentError when a table cannot be used
 */
export function readLexicon(content: string): Lexicon {
  const read = <T>(name: string, parse: (text: string, file: string) => T): T => {
    const file = path.join(content, 'lexicon', name);
    return parse(readFileSync(file, 'utf8'), file);
  };
  return {
    spun: read('spun.tsv', parseSpun),
    regional: read('regional.tsv', parseRegional),
    short: read('search-words.tsv', parseSearchWords),
  };
}
