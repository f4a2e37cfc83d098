import { foldScript } from '../../lang/scripts.ts';
import type { Repairing } from '../repair.ts';
import { isTable } from '../tableShape.ts';

/** The content of a cell; offsets in UTF-16 units of the page. */
interface HtmlCell {
  start: number;
  end: number;
  columns: number;
  rows: number;
  /** Its words, in simplified script. */
  text: string;
}

interface HtmlTable {
  start: number;
  /** How many changes were asked for before it. */
  mark: number;
  caption: HtmlCell | null;
  rows: HtmlCell[][];
  holdsTable: boolean;
}

const reason = 'HTML 表格';

/** The most columns and rows that a cell goes over. */
const widest = 40;

const spanOf = (attributes: string, name: 'colspan' | 'rowspan'): number => {
  const [, digits = '1'] =
    new RegExp(`\\b${name}\\s{0,3}=\\s{0,3}["']?(\\d{1,3})`, 'iu').exec(attributes) ?? [];
  return Math.min(Math.max(Number(digits), 1), widest);
};

const wordsOf = (html: string): string =>
  foldScript(html.replaceAll(/<[^<>]{0,1000}>|&nbsp;|&#160;|\s/giu, ''));

/** The cells of each row in their columns; null where one of another row or column reaches over. */
function gridOf(rows: readonly (readonly HtmlCell[])[]): (HtmlCell | null)[][] {
  const reaching: number[] = [];
  return rows.map((cells) => {
    const slots: (HtmlCell | null)[] = [];
    const skip = (): void => {
      while ((reaching[slots.length] ?? 0) > 0) {
        reaching[slots.length] = (reaching[slots.length] ?? 0) - 1;
        slots.push(null);
      }
    };
    for (const cell of cells) {
      skip();
      for (let column = 0; column < cell.columns; column += 1) {
        reaching[slots.length] = cell.rows - 1;
        slots.push(column === 0 ? cell : null);
      }
    }
    skip();
    return slots;
  });
}

/** The changes that make a cell one run of words: what is in it stays, without line breaks. */
function within(page: string, { start, end }: HtmlCell, inside: readonly Repairing[]): Repairing[] {
  const kept = inside
    .filter((each) => each.start >= start && each.end <= end)
    .toSorted((a, b) => a.start - b.start)
    .map((each) => (each.to === '\n' ? { ...each, to: '' } : each));
  const found: Repairing[] = [...kept];
  let from = start;
  for (const next of [...kept, { start: end, end }]) {
    for (const { index, 0: space } of page.slice(from, next.start).matchAll(/\s+/gu)) {
      if (space.includes('\n'))
        found.push({ start: from + index, end: from + index + space.length, to: '', reason });
    }
    from = Math.max(from, next.end);
  }
  return found;
}

/** The changes that make a table lines of cells parted by tabs; null for a table that only lays out a page. */
function linesOf(
  page: string,
  table: HtmlTable,
  end: number,
  inside: readonly Repairing[],
): Repairing[] | null {
  const grid = gridOf(table.rows);
  if (table.holdsTable || !isTable(grid.map((slots) => slots.map((cell) => cell?.text ?? '')))) return null;
  const found: Repairing[] = [];
  let reached = table.start;
  let between = '\n';
  const put = (cell: HtmlCell): void => {
    found.push({ start: reached, end: cell.start, to: between, reason }, ...within(page, cell, inside));
    reached = cell.end;
    between = '';
  };
  for (const slots of [...(table.caption ? [[table.caption]] : []), ...grid]) {
    const last = slots.findLastIndex((cell) => cell !== null && cell.text !== '');
    if (last < 0) continue;
    for (const [column, cell] of slots.slice(0, last + 1).entries()) {
      if (column > 0) between += '\t';
      if (cell && cell.text !== '') put(cell);
    }
    if (last === 0 && slots[0] !== table.caption) between += '\t';
    between += '\n';
  }
  return [...found, { start: reached, end, to: between, reason }];
}

/** Gathers the tables of a page while its tags are read. */
export class HtmlTables {
  readonly #page: string;
  readonly #open: HtmlTable[] = [];
  #cell: HtmlCell | null = null;

  /** @param page the text of the page */
  constructor(page: string) {
    this.#page = page;
  }

  #endCell(end: number): void {
    if (!this.#cell) return;
    this.#cell.end = Math.max(end, this.#cell.start);
    this.#cell.text = wordsOf(this.#page.slice(this.#cell.start, this.#cell.end));
    this.#cell = null;
  }

  /**
   * Takes an opening tag.
   *
   * @param start of the tag
   * @param end behind it
   * @param mark how many changes were asked for before it
   */
  open(name: string, start: number, end: number, mark: number): void {
    if (name === 'table') {
      for (const table of this.#open) table.holdsTable = true;
      this.#cell = null;
      this.#open.push({ start, mark, caption: null, rows: [], holdsTable: false });
    }
    const table = this.#open.at(-1);
    if (!table || !['tr', 'td', 'th', 'caption'].includes(name)) return;
    this.#endCell(start);
    if (name === 'tr') table.rows.push([]);
    else {
      const attributes = this.#page.slice(start, end);
      const columns = spanOf(attributes, 'colspan');
      this.#cell = { start: end, end, columns, rows: spanOf(attributes, 'rowspan'), text: '' };
      if (name === 'caption') table.caption = this.#cell;
      else (table.rows.at(-1) ?? (table.rows[table.rows.length] = [])).push(this.#cell);
    }
  }

  /**
   * Takes a closing tag; for that of a table of data, takes back what was asked for within it, and asks for its lines.
   *
   * @param start of the tag
   * @param end behind it
   * @param found the changes asked for so far
   */
  close(name: string, start: number, end: number, found: Repairing[]): boolean {
    if (['tr', 'td', 'th', 'caption', 'table'].includes(name)) this.#endCell(start);
    if (name !== 'table') return false;
    const table = this.#open.pop();
    const rebuilt = table && linesOf(this.#page, table, end, found.slice(table.mark));
    if (!rebuilt) return false;
    found.length = table.mark;
    found.push(...rebuilt);
    return true;
  }
}
