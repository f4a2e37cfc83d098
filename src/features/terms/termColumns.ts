import { yearOf } from '../../lang/days.ts';
import type { SpeechUse } from './terms.ts';

/** A column of the table of terms: one speech, or where there are many a year of them. */
export interface TermColumn {
  /** The day of the one speech, or the year. */
  when: string;
  /** Where the speeches stand among all, first and last included. */
  from: number;
  to: number;
}

/** What a term's row has in one column. */
export interface TermCell {
  count: number;
  /** How often in a thousand characters, of all speeches of the column together. */
  rate: number;
  /** The bar's length, 0 to 1: whole at the highest rate of the row, or at `wholeBar` where that is more. */
  bar: number;
  /** Whether this is where it is first used. */
  isFirst: boolean;
}

/** The least rate that fills a bar: a term that is used once does not look as if it were used much. */
const wholeBar = 1;

/** The most speeches that have a column each; where there are more, years have. */
export const mostColumns = 8;

/**
 * The columns for speeches in the order of time.
 *
 * @param days on which they were held, `YYYY-MM-DD`, in order
 */
export function termColumns(days: readonly string[]): TermColumn[] {
  if (days.length <= mostColumns) return days.map((when, index) => ({ when, from: index, to: index }));
  const years = [...new Set(days.map(yearOf))];
  return years.map((when) => {
    const from = days.findIndex((day) => yearOf(day) === when);
    return { when, from, to: days.findLastIndex((day) => yearOf(day) === when) };
  });
}

/** A rate over several speeches: all uses in all their characters. */
function together(speeches: readonly Pick<SpeechUse, 'count' | 'length'>[]): { count: number; rate: number } {
  const count = speeches.reduce((sum, speech) => sum + speech.count, 0);
  const length = speeches.reduce((sum, speech) => sum + speech.length, 0);
  return { count, rate: length === 0 ? 0 : (count / length) * 1000 };
}

/** A term's row of the table. */
export function termCells(
  speeches: readonly Pick<SpeechUse, 'count' | 'length'>[],
  columns: readonly TermColumn[],
): TermCell[] {
  const cells = columns.map(({ from, to }) => together(speeches.slice(from, to + 1)));
  const highest = Math.max(wholeBar, ...cells.map(({ rate }) => rate));
  const first = cells.findIndex(({ count }) => count > 0);
  return cells.map((cell, index) => ({
    ...cell,
    bar: cell.rate / highest,
    isFirst: index === first,
  }));
}

/** How often a term is used in all, and in how many speeches. */
export const termTotals = ({ speeches }: { speeches: readonly Pick<SpeechUse, 'count'>[] }) => ({
  uses: speeches.reduce((sum, { count }) => sum + count, 0),
  speeches: speeches.filter(({ count }) => count > 0).length,
});

/** The most sentences that a term's page quotes; the search has them all. */
export const mostQuoted = 300;

/** The speeches whose sentences a term's page quotes, newest first, so many that the page stays readable. */
export function quotedSpeeches(speeches: readonly SpeechUse[]): SpeechUse[] {
  let left = mostQuoted;
  return speeches.toReversed().flatMap((speech) => {
    const sentences = speech.sentences.slice(0, left);
    left -= sentences.length;
    return sentences.length === 0 ? [] : [{ ...speech, sentences }];
  });
}

/** A rate as it is shown: 0.8, 12.8; what is less than a tenth is said to be so. */
export const shownRate = (rate: number): string => (rate > 0 && rate < 0.05 ? '<0.1' : rate.toFixed(1));
