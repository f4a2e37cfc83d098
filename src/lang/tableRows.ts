import type { Range } from './sentences.ts';

/** What stands between two cells of a row; a reading text holds it nowhere else. */
export const cellBreak = '\t';

/** Whether a line of a reading text is a row of a table. */
export const isRow = (line: string): boolean => line.includes(cellBreak);

/** A cell of a row, without the space around its words. */
export interface Cell extends Range {
  text: string;
}

/**
 * The cells of a row, empty ones included.
 *
 * @param row the line
 * @param start where it stands in its text; the cells' offsets, too, are UTF-16 units of that
 */
export function cellsOf(row: string, start = 0): Cell[] {
  let from = start;
  return row.split(cellBreak).map((written) => {
    const text = written.trim();
    const at = from + (written.length - written.trimStart().length);
    from += written.length + 1;
    return { text, start: at, end: at + text.length };
  });
}

/** A row of cells; empty ones at its end are left out, but that it is a row can be seen. */
export function rowOf(cells: readonly string[]): string {
  const last = cells.findLastIndex((cell) => cell !== '');
  const kept = cells.slice(0, last + 1);
  return kept.length < 2 ? `${kept[0] ?? ''}${cellBreak}` : kept.join(cellBreak);
}

const value =
  /^[〔[（(【]?(?:[<>≤≥＜＞≦≧~～±约近超逾]|超过|不低于|不少于|不高于|不超过|低于|高于|大于|小于|达到?){0,2} ?-?\d[\d,.]{0,15}(?: ?[-—–~～至] ?\d[\d,.]{0,15})? ?(?:[%％‰]|[\p{Script=Han}/]{1,8})?[〕\]）)】]?[*＊①-⑩]?$/u;

/** Whether a cell says a number, with what bounds it and its unit: 〔13.5〕, >22, 65.5左右. */
export const isValue = (cell: string): boolean =>
  value.test(cell) && !/^(?:19|20)\d\d(?: ?年|$)/u.test(cell) && !/[月日号期]$/u.test(cell);

/** Whether a cell says that there is no number. */
export const isBlank = (cell: string): boolean => /^(?:[-—–－/／*＊.…]{0,3}|\/|无|暂无)$/u.test(cell);
