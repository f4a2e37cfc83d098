import type { Time } from '../../model/record.ts';
import type { Cell } from '../../lang/tableRows.ts';
import { changeOf } from '../attach/change.ts';
import type { Block } from '../outline.ts';
import { type Part, partsOf, type TimePart } from '../parts.ts';
import type { Draft } from '../reading.ts';
import { daysOf, type Head, headOf, unitIn, type ValueColumn } from './head.ts';
import { type Row, type Table, tablesOf } from './table.ts';
import { tableWords as is } from './tableWords.ts';
import { cellValue, type CellValue, tableUnit, type TableUnit } from './value.ts';

/** What the tables of a text say. */
export interface TablesReading {
  /** In the order of the text. */
  drafts: Draft[];
  /** The blocks of tables and of what explains them, counted from 0: nothing else is read in them. */
  blocks: ReadonlySet<number>;
}

/** What holds for all cells of a table. */
interface Setting {
  table: Table;
  head: Head;
  said: string | null;
  /** Whether its words say that it sets aims. */
  isPlan: boolean;
  /** What all numbers are in that no row and no column tells otherwise. */
  unit: TableUnit | null;
  /** Whether a number in brackets is counted over five years. */
  cumulates: boolean;
  /** The year of the numbers with a star. */
  starred: number | null;
}

const planWords = /目标|主要指标|规划|预期/u;

function settingOf(table: Table, head: Head, said: string | null): Setting {
  const named = is.caption.pattern.exec(table.above)?.[0].replace(/^单位：/u, '') ?? '';
  const star = is.starred.pattern.exec(table.notes)?.[0].match(/(?:19|20)\d\d/u)?.[0];
  const isPlan =
    head.property !== null || planWords.test(table.above) || head.values.some(({ role }) => role === 'aim');
  return {
    table,
    head,
    said,
    isPlan,
    unit: tableUnit(named, true),
    cumulates: is.cumulative.pattern.test(table.notes),
    starred: star === undefined ? null : Number(star),
  };
}

type Kind = Pick<Draft, 'kind' | 'type'> & { rule: string };

const figure: Kind = { kind: 'figure', type: 'reported', rule: 'table.column-base' };
const forecast: Kind = { kind: 'figure', type: 'forecast', rule: 'table.column-forecast' };
const target: Kind = { kind: 'target', type: 'quantified', rule: 'table.column-aim' };

/** What the numbers of a column are; null where that cannot be told. */
function kindOf(column: ValueColumn, { head, said, isPlan }: Setting): Kind | null {
  const { end } = daysOf(column);
  const isAhead = said === null ? null : end > said;
  const levels = head.values.filter(({ isSpan }) => !isSpan).map(({ last }) => last);
  const isFirst = !column.isSpan && levels.length > 1 && column.last === Math.min(...levels);
  if (column.role === 'forecast') return forecast;
  if (isAhead === false) return column.role === 'aim' ? null : figure;
  if (column.role === 'base' || (isFirst && column.role !== 'aim'))
    return isAhead === true ? forecast : figure;
  return isPlan ? target : isAhead === true ? forecast : null;
}

/** The years of a cell's number: its column's, but where the note below tells others. */
function yearsOf(
  column: ValueColumn,
  { bracketed, starred }: CellValue,
  setting: Setting,
): { first: number; last: number } {
  if (column.isSpan) return column;
  if (starred && setting.starred !== null) return { first: setting.starred, last: setting.starred };
  return bracketed && setting.cumulates ? { first: column.last - 4, last: column.last } : column;
}

const trailing = /(?: {0,2}[（(][^（）()]{1,16}[）)]| {0,2}[*＊①-⑩]{1,3}| {0,2}\[\d\]){1,3}$/u;

/** The name of what is measured, without its number, its unit and marks that lead to notes. */
function nameOf(words: string): string {
  const named = words.replace(is.labelLead.pattern, '');
  const tail = trailing.exec(named);
  if (!tail) return named;
  const isUnit = unitIn(tail[0]) !== null || !/[（(]/u.test(tail[0]);
  return isUnit ? named.slice(0, tail.index).trimEnd() : named;
}

/**
 * The cells that name what a row measures: the one of the column, and one beside it that no head names.
 *
 * @param above the cell of the column in the rows before, which reaches down where a row has only the other
 */
function labelCells({ cells }: Row, { head, table }: Setting, above: Cell | undefined): Cell[] {
  const isNamed = table.rows
    .slice(0, head.size)
    .some((row) => (row.cells[head.label + 1]?.text ?? '') !== '');
  const own = cells[head.label];
  const beside = isNamed ? undefined : cells[head.label + 1];
  const isBeside = beside !== undefined && beside.text !== '';
  const first = own?.text === '' && isBeside ? above : own;
  return [first, beside].flatMap((cell) => (cell && cell.text !== '' ? [cell] : []));
}

/** What is measured, as the cells that name it say. */
function subjectOf(labels: readonly Cell[]): string {
  const [first = '', ...others] = labels.map(({ text }) => nameOf(text));
  return others.reduce((name, other) => `${name}（${other}）`, first);
}

const growth = /增长|增速|增幅/u;
const changing = /(?:增长|增速|提高|提升|增加|降低|下降|减少)(?:率|幅度)?$/u;

/** How a number of a column over several years changes. */
function changeIn(column: ValueColumn, subject: string, { quantity, bracketed }: CellValue): Draft['change'] {
  const change = changeOf(subject, quantity.unit);
  if (!change || !column.isSpan) return change;
  const isYearly = /年均|年平均/u.test(column.head.text) && !column.head.text.includes('累计') && !bracketed;
  return { ...change, rate: isYearly ? 'cagr' : 'cumulative' };
}

function draftOf(row: Row, labels: readonly Cell[], column: ValueColumn, setting: Setting): Draft | null {
  const { head } = setting;
  const cell = row.cells[column.index];
  const words = labels.map(({ text }) => text).join('');
  const unit =
    column.unit ??
    (head.unit === null ? null : tableUnit(row.cells[head.unit]?.text ?? '', true)) ??
    unitIn(/[（(][^（）()]{1,16}[）)](?=[^（）()]{0,4}$)/u.exec(words)?.[0] ?? '') ??
    setting.unit;
  const value = cell && cellValue(cell, unit);
  const kind = kindOf(column, setting);
  if (!value || !kind) return null;
  const name = subjectOf(labels);
  const isGrowth = growth.test(column.head.text) && value.quantity.unit === '%' && !changing.test(name);
  const subject = isGrowth ? `${name}增长` : name;
  const years = yearsOf(column, value, setting);
  const [first, last] = [row.cells[0], row.cells.findLast(({ text }) => text !== '')];
  if (subject === '' || !first || !last) return null;
  const anchor = { start: row.cells.find(({ text }) => text !== '')?.start ?? first.start, end: last.end };
  const property = head.property === null ? undefined : row.cells[head.property];
  const bond = [is.binding, is.expected].find(({ pattern }) => pattern.test(property?.text ?? ''));
  const { start, end } = column.head;
  const parts: Part[] = [...partsOf(value.quantity), { rule: kind.rule, start, end }];
  if (bond && property) parts.push({ rule: bond.name, start: property.start, end: property.end });
  const time: Time = {
    text: column.head.text,
    ...daysOf(years),
    relation: kind.kind === 'target' ? 'by' : 'during',
    precision: years.first === years.last ? 'year' : 'period',
    stated: true,
  };
  return {
    kind: kind.kind,
    type: kind.type,
    ...anchor,
    subject,
    quantity: value.quantity,
    change: changeIn(column, subject, value),
    deliverable: null,
    time,
    parts,
  };
}

/** The head of a table whose own rows have none, as where a line between its parts cuts it in two. */
const carried = (head: Head | null): Head | null => head && { ...head, size: 0 };

/**
 * Reads the tables of a text: a record for each cell that says a number of an indicator in a year.
 *
 * @param text simplified reading text
 * @param times found in it
 */
export function readTables(
  text: string,
  blocks: readonly Block[],
  times: readonly TimePart[],
  said: string | null,
): TablesReading {
  const read = new Set<number>();
  const drafts: Draft[] = [];
  let before: { head: Head; end: number } | null = null;
  for (const table of tablesOf(text, blocks)) {
    for (const { block } of table.rows) read.add(block);
    for (const block of table.noteBlocks) read.add(block);
    const [first] = table.rows;
    const isPart: boolean = before !== null && first !== undefined && first.block - before.end <= 2;
    const head: Head | null = headOf(table.rows, times) ?? (isPart && before ? carried(before.head) : null);
    if (!head) continue;
    const setting = settingOf(table, head, said);
    let above: Cell | undefined;
    for (const row of table.rows.slice(head.size)) {
      const labels = labelCells(row, setting, above);
      [above] = labels;
      for (const column of labels.length > 0 ? head.values : []) {
        const draft = draftOf(row, labels, column, setting);
        if (draft) drafts.push(draft);
      }
    }
    before = { head, end: table.rows.at(-1)?.block ?? 0 };
  }
  return { drafts, blocks: read };
}
