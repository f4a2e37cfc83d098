import { ContentError } from './contentError.ts';

/**
 * Reads `content/lexicon/regional.tsv`: words of Taiwan's usage, and what the mainland says; the word itself
 * where both say it.
 *
 * @param text tab-separated, with a line of column names; in simplified script
 * @param file named in errors
 * @throws ContentError for a row of the wrong shape or out of order
 */
export function parseRegional(text: string, file: string): ReadonlyMap<string, string> {
  const [names = '', ...lines] = text.replace(/\n$/, '').split('\n');
  if (names !== 'taiwan\tmainland')
    throw new ContentError(file, '1', JSON.stringify(names), 'taiwan mainland');
  const table = new Map<string, string>();
  let previous = '';
  for (const [index, line] of lines.entries()) {
    const [taiwan = '', mainland = '', ...others] = line.split('\t');
    const place = String(index + 2);
    if (taiwan === '' || mainland === '' || others.length > 0) {
      throw new ContentError(file, place, JSON.stringify(line), 'two words');
    }
    if (taiwan <= previous)
      throw new ContentError(file, place, taiwan, `a word after ${previous} in code-point order`);
    previous = taiwan;
    table.set(taiwan, mainland);
  }
  return table;
}
