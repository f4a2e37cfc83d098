import { at } from '../../lang/at.ts';
import type { Column, Table } from './columns.ts';
import { effort, type Sort } from './state.ts';

/** The place of each of the keys, in an order of theirs; rows are compared by it. */
const ranks = (codes: readonly number[]): Float64Array => {
  const result = new Float64Array(codes.length);
  for (const [rank, code] of codes.entries()) result[code] = rank;
  return result;
};

const codesOf = ({ keys }: Column): number[] => [...keys.keys()];

/** Ranks of deadlines: those ahead, the nearest first; those past, the latest first; none. */
function nearestFirst({ columns: { due }, day }: Table): Float64Array {
  const isAhead = (code: number): boolean => at(due.keys, code) >= day;
  const codes = codesOf(due).filter((code) => due.keys[code] !== '');
  const past = codes.filter((code) => !isAhead(code)).toReversed();
  return ranks([...codes.filter(isAhead), ...past, ...codesOf(due).filter((code) => due.keys[code] === '')]);
}

/** Ranks of deadlines in the order of time, none last. */
function earliestFirst({ columns: { due } }: Table): Float64Array {
  const codes = codesOf(due);
  return ranks([
    ...codes.filter((code) => due.keys[code] !== ''),
    ...codes.filter((code) => due.keys[code] === ''),
  ]);
}

/** Ranks of documents by the day, the newest first; those of one day are together. */
function newestFirst({ said }: Table): Float64Array {
  const days = [...new Set(said)].sort().reverse();
  return Float64Array.from(said, (day) => days.indexOf(day));
}

/** Ranks of types: efforts in general last. */
const effortsLast = ({ columns: { type } }: Table): Float64Array =>
  Float64Array.from(type.keys, (key) => (key === effort ? 1 : 0));

/** Ranks of units, the commonest first, no unit last. */
function commonestFirst({ columns: { unit } }: Table): Float64Array {
  const counts = new Array<number>(unit.keys.length).fill(0);
  for (const code of unit.codes) counts[code] = at(counts, code) + 1;
  const weight = (code: number): number => (unit.keys[code] === '' ? -1 : at(counts, code));
  return ranks(codesOf(unit).toSorted((a, b) => weight(b) - weight(a)));
}

/** Which of two rows comes first. */
type Comparison = (a: number, b: number) => number;

const byCode =
  ({ codes }: Column, rank: Float64Array): Comparison =>
  (a, b) =>
    at(rank, at(codes, a)) - at(rank, at(codes, b));

function comparisonFor(table: Table, sort: Sort): Comparison {
  const { columns, values } = table;
  const said = byCode(columns.document, newestFirst(table));
  const value = (row: number): number => values[row] ?? 0;
  if (sort === 'said') return said;
  if (sort === 'said-asc') return (a, b) => said(b, a);
  if (sort === 'next' || sort === 'due') {
    const due = byCode(columns.due, sort === 'next' ? nearestFirst(table) : earliestFirst(table));
    const type = byCode(columns.type, effortsLast(table));
    return (a, b) => due(a, b) || type(a, b) || said(a, b);
  }
  const unit = byCode(columns.unit, commonestFirst(table));
  const sign = sort === 'value' ? -1 : 1;
  return (a, b) => unit(a, b) || sign * (value(a) - value(b)) || said(a, b);
}

/**
 * All rows in an order. Values are compared within their unit only; rows that an order does not tell apart stay as
 * they are in the table.
 */
export function orderOf(table: Table, sort: Sort): Uint32Array {
  const compared = comparisonFor(table, sort);
  return Uint32Array.from({ length: table.size }, (_, row) => row).sort((a, b) => compared(a, b) || a - b);
}

/** The rows that are left, in an order. */
export const leftIn = (order: Uint32Array, isLeft: Uint8Array): Uint32Array =>
  order.filter((row) => isLeft[row] === 1);
