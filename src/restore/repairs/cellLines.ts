import { isBlank, isValue } from '../../lang/tableRows.ts';
import { type Line, lines, type Repair, type Repairing } from '../repair.ts';
import { isHeadCell, isLabelHead, isTimeHead } from '../tableShape.ts';

const reason = '表格一格一行';
const han = /\p{Script=Han}/u;

/** What kind of cells the columns of a table hold, by their heads. */
type Column = 'label' | 'group' | 'number' | 'unit' | 'property' | 'value';

function columnOf(head: string): Column | null {
  if (isLabelHead(head)) return 'label';
  if (/^(?:类别|类型|领域|分类|方向)$/u.test(head)) return 'group';
  if (head === '序号') return 'number';
  if (head.endsWith('单位')) return 'unit';
  if (/属性$|性质$/u.test(head)) return 'property';
  return isTimeHead(head) ? 'value' : null;
}

const isNumber = (cell: string): boolean => isValue(cell) || isBlank(cell);

/** How well a cell fits a column: 0 not at all, 1 it may stand there, 2 it stands nowhere else. */
function fit(column: Column, cell: string): number {
  if (column === 'value') return isNumber(cell) ? 2 : cell.length <= 30 && !/[。；]/u.test(cell) ? 1 : 0;
  if (column === 'property') return /^(?:约束|预期|指导|引导|参考)/u.test(cell) ? 2 : isBlank(cell) ? 1 : 0;
  if (column === 'number') return /^\d{1,3}[.、]?$/u.test(cell) ? 2 : 0;
  if (column === 'unit') return cell.length <= 12 && !isValue(cell) ? 1 : 0;
  return han.test(cell) && !isValue(cell) && cell.length <= 60 && !cell.endsWith('。') ? 1 : 0;
}

/** Whether cells are a row: every one fits its column, and a number or a property shows that it is one. */
const isRowOf = (columns: readonly Column[], cells: readonly string[]): boolean => {
  const fits = columns.map((column, index) => fit(column, cells[index] ?? '。'));
  return fits.every((each) => each > 0) && fits.some((each) => each === 2);
};

/** The cells of a row that begins at a line; those of a row without its group have one less. */
function rowAt(
  columns: readonly Column[],
  all: readonly Line[],
  at: number,
): { size: number; lacks: boolean } | null {
  const texts = all.slice(at, at + columns.length).map(({ text }) => text);
  const [first, ...rest] = columns;
  const lacksGroup = first === 'group' && isRowOf(rest, texts);
  const isWhole = isRowOf(columns, texts);
  if (lacksGroup && (!isWhole || isNumber(texts[rest.indexOf('label') + 1] ?? '')))
    return { size: rest.length, lacks: true };
  return isWhole ? { size: columns.length, lacks: false } : null;
}

/** The heads of columns that stand from a line on, one a line. */
function headAt(all: readonly Line[], at: number): Column[] {
  const heads: string[] = [];
  while (isHeadCell(all[at + heads.length]?.text ?? '')) heads.push(all[at + heads.length]?.text ?? '');
  const columns = heads.flatMap((head) => columnOf(head) ?? []);
  const isHead = columns.includes('label') && columns.includes('value') && columns.length === heads.length;
  return isHead ? columns : [];
}

/** Tables of indicators that were copied one cell a line become rows again. */
export const cellLines: Repair = {
  kind: 'layout',
  find({ folded }) {
    const all = lines(folded);
    const found: Repairing[] = [];
    const joinCells = (at: number, size: number): void => {
      for (const cell of all.slice(at, at + size - 1))
        found.push({ start: cell.end, end: cell.end + 1, to: '\t', reason });
    };
    for (let at = 0; at < all.length; at += 1) {
      const columns = headAt(all, at);
      if (columns.length < 2) continue;
      const rows: { at: number; size: number; lacks: boolean }[] = [];
      let next = at + columns.length;
      for (let row = rowAt(columns, all, next); row; row = rowAt(columns, all, next)) {
        rows.push({ at: next, ...row });
        next += row.size;
      }
      if (rows.length === 0) continue;
      joinCells(at, columns.length);
      for (const row of rows) {
        const { start } = all[row.at] ?? { start: 0 };
        if (row.lacks) found.push({ start, end: start, to: '\t', reason });
        joinCells(row.at, row.size);
      }
      at = next - 1;
    }
    return found;
  },
  examples: [
    [
      '指标\n2021年\n2025年\n属性\n节水企业（家）\n30\n>90\n预期性\n用水量降低（%）\n—\n〔16〕\n约束性\n注：五年累计。',
      '指标\t2021年\t2025年\t属性\n节水企业（家）\t30\t>90\t预期性\n用水量降低（%）\t—\t〔16〕\t约束性\n注：五年累计。',
    ],
    [
      '类别\n指标\n2021年\n水\n节水企业\n30\n节水城市\n4',
      '类别\t指标\t2021年\n水\t节水企业\t30\n\t节水城市\t4',
    ],
  ],
  untouched: ['指标\n2021年\n节水企业较多。', '主要目标\n2025年\n建成节水城市。'],
};
