import { ContentError } from './contentError.ts';

/** A word that somebody may type into the search, and what is looked for besides. */
export interface SearchWordEntry {
  /** In simplified script; Latin letters in any case. */
  readonly typed: string;
  /** In simplified script; each is looked for on its own. */
  readonly found: readonly string[];
}

/**
 * Reads `content/lexicon/search-words.tsv`: short forms and what they stand for.
 *
 * @param text tab-separated, with a line of column names; what is found, separated by `|`
 * @param file named in errors
 * @throws ContentError for a row of the wrong shape or out of order
 */
export function parseSearchWords(text: string, file: string): SearchWordEntry[] {
  const [names = '', ...lines] = text.replace(/\n$/, '').split('\n');
  if (names !== 'typed\tfound') throw new ContentError(file, '1', JSON.stringify(names), 'typed found');
  let previous = '';
  return lines.map((line, index) => {
    const [typed = '', words = '', ...others] = line.split('\t');
    const found = words.split('|');
    const place = String(index + 2);
    if (typed === '' || found.includes('') || found.includes(typed) || others.length > 0) {
      throw new ContentError(file, place, JSON.stringify(line), 'a word, and other words');
    }
    if (typed <= previous)
      throw new ContentError(file, place, typed, `a word after ${previous} in code-point order`);
    previous = typed;
    return { typed, found };
  });
}
