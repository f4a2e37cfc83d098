import type { Cell } from '../../lang/tableRows.ts';
import { isValue } from '../../lang/tableRows.ts';
import { firstOfYear, lastOfYear } from '../../lang/days.ts';
import type { TimePart } from '../parts.ts';
import type { Row } from './table.ts';
import { tableWords as is } from './tableWords.ts';
import { type TableUnit, tableUnit } from './value.ts';

/** A column of numbers. */
export interface ValueColumn {
  index: number;
  /** The cell of the head that tells its time. */
  head: Cell;
  /** First and last year. */
  first: number;
  last: number;
  /** Whether its numbers are of several years: 年均, 累计. */
  isSpan: boolean;
  /** What its head says in brackets of the unit. */
  unit: TableUnit | null;
  /** What its head says that it holds. */
  role: 'aim' | 'base' | 'forecast' | null;
}

/** What a table's head says of its columns; columns are counted from 0. */
export interface Head {
  /** How many rows it has. */
  size: number;
  label: number;
  unit: number | null;
  property: number | null;
  values: readonly ValueColumn[];
}

const bracketed = /[（(]([^（）()]{1,16})[）)]/u;

/** The unit in the brackets of a head or a name; null where none is. */
export function unitIn(words: string): TableUnit | null {
  const [, inside = ''] = bracketed.exec(words) ?? [];
  return tableUnit(inside, false);
}

/** The rows of the head: those before the first in which a number stands. */
const headSize = (rows: readonly Row[]): number =>
  Math.max(
    1,
    rows.findIndex(({ cells }) => cells.slice(1).some(({ text }) => isValue(text))),
  );

function roleOf(words: string): ValueColumn['role'] {
  if (is.forecast.pattern.test(words)) return 'forecast';
  if (is.base.pattern.test(words)) return 'base';
  return is.aim.pattern.test(words) ? 'aim' : null;
}

type Found = Omit<ValueColumn, 'first' | 'last'> & { years: readonly number[] };

/** What the head says of a column; null for one that holds no numbers of a time. */
function columnAt(index: number, cells: readonly Cell[], times: readonly TimePart[]): Found | null {
  const words = cells.map(({ text }) => text).join('');
  const isSpan = is.span.pattern.test(words) || is.years.pattern.test(words);
  const timed = cells.findLast(({ text }) => is.year.pattern.test(text) || is.years.pattern.test(text));
  const digits = is.years.pattern.exec(words)?.[0] ?? is.year.pattern.exec(words)?.[0] ?? '';
  const named = times.find(({ start, end }) => cells.some((cell) => cell.start <= start && end <= cell.end));
  const years = (digits.match(/\d{4}/gu) ?? []).map(Number);
  const known =
    years.length > 0 ? years : named ? [Number(named.from.slice(0, 4)), Number(named.to.slice(0, 4))] : [];
  const head = timed ?? cells.findLast(({ text }) => text !== '');
  if (!head || (known.length === 0 && !isSpan)) return null;
  return {
    index,
    head,
    isSpan: isSpan || new Set(known).size > 1,
    unit: unitIn(words),
    role: roleOf(words),
    years: known,
  };
}

/** The years of a column: its own, or, of a span, those between the first and the last of the others. */
function withYears(column: Found, levels: readonly number[]): ValueColumn | null {
  const { years, ...rest } = column;
  const [first, last = first] = years;
  if (first !== undefined && last !== undefined && (!column.isSpan || first !== last))
    return { ...rest, first, last };
  const [from, to] = [Math.min(...levels), first ?? Math.max(...levels)];
  if (levels.length > 0 && to > from) return { ...rest, first: from + 1, last: to };
  // A plan is made for five years, the last of which ends with 0 or 5.
  return to % 5 === 0 ? { ...rest, first: to - 4, last: to } : null;
}

/**
 * Reads the head of a table.
 *
 * @param times found in the text
 * @returns null for a table without a column that names what is measured, or without one that tells a time
 */
export function headOf(rows: readonly Row[], times: readonly TimePart[]): Head | null {
  const size = headSize(rows);
  const head = rows.slice(0, size);
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, index) =>
    head.flatMap(({ cells }) => cells[index] ?? []),
  );
  const at = (isNamed: (words: string) => boolean): number =>
    columns.findIndex((cells) => cells.some(({ text }) => isNamed(text)));
  const [label, unit, property] = [is.label, is.unit, is.property].map(({ pattern }) =>
    at((words) => pattern.test(words)),
  );
  const found = columns.flatMap((cells, index) =>
    index === label || cells.some(({ text }) => is.aside.pattern.test(text))
      ? []
      : (columnAt(index, cells, times) ?? []),
  );
  const levels = found.flatMap(({ isSpan, years }) => (isSpan ? [] : years));
  const values = found.flatMap((column) => withYears(column, levels) ?? []);
  if (label === undefined || label < 0 || values.length === 0) return null;
  const orNull = (index: number | undefined): number | null =>
    index === undefined || index < 0 ? null : index;
  return { size, label, unit: orNull(unit), property: orNull(property), values };
}

/** The first and the last day of a column's years. */
export const daysOf = ({ first, last }: { first: number; last: number }): { start: string; end: string } => ({
  start: firstOfYear(first),
  end: lastOfYear(last),
});
