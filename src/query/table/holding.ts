import type { Term } from './words.ts';
import { foldedText } from '../../lang/fold.ts';
import type { RowTexts } from './entry.ts';
import { quoteOf } from './texts.ts';

/** The words of a row that are looked through, folded: its subject and what it quotes, in each script. */
export type Words = readonly string[];

/** What is looked through of a row. Nothing that is looked for holds a line break. */
export const wordsOf = (texts: RowTexts): Words =>
  (['zh-Hans', 'zh-Hant'] as const).map((script) =>
    foldedText(`${texts.subject[script]}\n${quoteOf(texts, script)}`),
  );

/**
 * Finds the rows whose words hold every one of some strings, in either script.
 *
 * @returns by row, 1 for one that does
 */
export function holding(rows: readonly Words[], terms: readonly Term[]): Uint8Array {
  const strings = terms.map((term) => term.join(''));
  return Uint8Array.from(rows, (words) =>
    Number(strings.every((string) => words.some((text) => text.includes(string)))),
  );
}
