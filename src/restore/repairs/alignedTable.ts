import { foldScript } from '../../lang/scripts.ts';
import { isBlank, isValue, rowOf } from '../../lang/tableRows.ts';
import { type Line, lines, type Repair, type Repairing } from '../repair.ts';
import { isHeadCell, isTable } from '../tableShape.ts';
import { widthOf } from '../widths.ts';

/** A cell with the columns of the screen that it takes. */
interface Placed {
  text: string;
  from: number;
  to: number;
}

/** Two spaces or one as wide as a character part cells, and nothing within them does. */
const gap = / {2,}|\u3000[ \u3000]*/u;
const keptGap = /( {2,}|\u3000[ \u3000]*)/u;

/** The cells of a line that spaces part. */
function cellsOf({ text }: Line): Placed[] {
  const cells: Placed[] = [];
  let from = 0;
  for (const part of text.split(keptGap)) {
    const to = from + widthOf(part);
    if (part.trim() !== '') cells.push({ text: part.trim(), from, to });
    from = to;
  }
  return cells;
}

const middle = ({ from, to }: Placed): number => (from + to) / 2;

/** The cells of a row under the columns of the head: each under the column that its middle is nearest to. */
function underHead(head: readonly Placed[], cells: readonly Placed[]): string[] | null {
  if (cells.length === head.length) return cells.map(({ text }) => text);
  const row = head.map(() => '');
  let last = -1;
  for (const cell of cells) {
    const distances = head.map((column) => Math.abs(middle(column) - middle(cell)));
    const nearest = last < 0 && cell.from <= 1 ? 0 : distances.indexOf(Math.min(...distances));
    if (nearest <= last) return null;
    row[nearest] = cell.text;
    last = nearest;
  }
  return row;
}

const isData = (cells: readonly Placed[]): boolean =>
  cells.slice(1).some(({ text }) => isValue(text) || isBlank(text));

/** The rows of a table from a head on; none where its lines do not fit below it. */
function rowsFrom(all: readonly Line[], at: number): string[][] {
  const line = all[at];
  const head = line ? cellsOf(line) : [];
  if (head.length < 2 || head.filter(({ text }) => isHeadCell(foldScript(text))).length < 2) return [];
  const rows = [head.map(({ text }) => text)];
  for (const next of all.slice(at + 1)) {
    const cells = cellsOf(next);
    const row = cells.length >= 2 && cells.length <= head.length ? underHead(head, cells) : null;
    if (!row || !isData(cells)) break;
    rows.push(row);
  }
  return rows.length > 1 && isTable(rows.map((row) => row.map(foldScript))) ? rows : [];
}

/** Tables whose columns are set out by spaces: their cells are parted by tabs. */
export const alignedTable: Repair = {
  kind: 'layout',
  once: true,
  find({ text }) {
    const found: Repairing[] = [];
    const all = lines(text);
    for (let at = 0; at < all.length; at += 1) {
      if (!gap.test(all[at]?.text.trim() ?? '')) continue;
      const rows = rowsFrom(all, at);
      for (const [index, row] of rows.entries()) {
        const line = all[at + index];
        if (line) found.push({ start: line.start, end: line.end, to: rowOf(row), reason: '空格对齐的表格' });
      }
      at += Math.max(0, rows.length - 1);
    }
    return found;
  },
  examples: [
    [
      '指标            2021年   2025年\n节水企业（家）    30       60\n节水城市（个）             4\n说明。',
      '指标\t2021年\t2025年\n节水企业（家）\t30\t60\n节水城市（个）\t\t4\n说明。',
    ],
    ['主要指标　2021年　2025年\n节水企业　30家　60家', '主要指标\t2021年\t2025年\n节水企业\t30家\t60家'],
  ],
  untouched: [
    '张三  局长\n李四  处长',
    '　　今年以来，节水企业增加到30家。\n　　明年继续增加。',
    '目标  任务\n节水  治污',
  ],
};
