import type { Cell } from '../../lang/tableRows.ts';
import { boundBefore, boundBehind } from '../quantities/bounds.ts';
import type { Candidate } from '../quantities/find.ts';
import { unitAt } from '../quantities/unitAt.ts';
import type { UnitClass } from '../quantities/units/unit.ts';

/** A unit with the number that it is a multiple of: 亿千瓦. */
export interface TableUnit {
  unit: string;
  factor: number;
  class: UnitClass | 'bare';
}

const scales = new Map([['万亿', 1e12], ['千亿', 1e11], ['百亿', 1e10], ['十亿', 1e9], ['亿', 1e8], ['千万', 1e7], ['百万', 1e6], ['十万', 1e5], ['万', 1e4]]); // prettier-ignore

const rateName = /^[\p{Script=Han}A-Za-z%‰℃°μµ³²]{1,8}(?:[/／·•每][\p{Script=Han}A-Za-z%μµ³²]{1,10}){1,2}$/u;

/**
 * Reads a unit that stands by itself: in a column, in brackets behind a name.
 *
 * @param words simplified text
 * @param isNamed whether it stands where nothing but a unit does
 * @returns null for words that are no unit
 */
export function tableUnit(words: string, isNamed: boolean): TableUnit | null {
  const written = words.replaceAll(' ', '');
  const whole = (unit: string): TableUnit | null => {
    const known = unitAt(unit, 0);
    if (known?.end !== unit.length || unit === '') return null;
    const name = known.unit === '百分点' ? '个百分点' : known.unit;
    return { unit: name, factor: 1, class: known.class };
  };
  const plain = whole(written);
  if (plain) return plain;
  const [scale = ''] = /^(?:[千百十]?[万亿]|万亿)/u.exec(written.startsWith('万亿') ? '' : written) ?? [];
  const prefix = written.startsWith('万亿') ? '万亿' : scale;
  const factor = scales.get(prefix) ?? 1;
  const name = written.slice(prefix.length);
  const known = prefix === '' ? null : whole(name);
  if (known) return { ...known, factor };
  if (name === '' && prefix !== '') return { unit: '', factor, class: 'bare' };
  const isUnit = isNamed ? /^[^\d，。；：]{1,12}$/u.test(name) : rateName.test(name);
  return isUnit ? { unit: name.replaceAll('／', '/'), factor, class: 'measure' } : null;
}

/** A number of a cell with its marks, in simplified text. */
const numbers =
  /(?<value>-?\d{1,3}(?:[,，]\d{3}){1,5}(?:\.\d{1,6})?|-?\d{1,15}(?:\.\d{1,6})?)(?: ?[-—–~～至] ?(?<max>\d{1,15}(?:\.\d{1,6})?))?/u;

/** What a cell says. */
export interface CellValue {
  quantity: Candidate;
  /** Whether it stands in brackets, as numbers do that the note below explains. */
  bracketed: boolean;
  starred: boolean;
}

const lead = /^(?:达到|达|为|力争|保持在?|控制在)?$/u;

/**
 * Reads the number of a cell, with nothing beside it but its bounds, its unit and marks that lead to a note.
 *
 * @param unit of the row or the column, for a cell that names none
 * @returns null for a cell that says something else
 */
export function cellValue({ text, start }: Cell, unit: TableUnit | null): CellValue | null {
  const inner = text.replace(/[*＊①-⑩]{1,3}$/u, '');
  const bracket = /^[〔[［（(【] {0,3}(.{1,24}?) {0,3}[〕\]］）)】]$/u.exec(inner);
  const [, within = inner] = bracket ?? [];
  const from = inner.indexOf(within);
  const found = numbers.exec(within);
  if (!found?.groups) return null;
  const [value, max] = [found.groups.value, found.groups.max].map((digits) =>
    digits === undefined ? null : Number(digits.replaceAll(/[,，]/gu, '')),
  );
  if (value === null || value === undefined) return null;
  const before = boundBefore(within, found.index);
  if (!lead.test(within.slice(0, before?.start ?? found.index).trim())) return null;
  if (before && within.slice(before.end, found.index).trim() !== '') return null;
  const numberEnd = found.index + found[0].length;
  const own = ownUnit(within, numberEnd);
  const unitEnd = own?.end ?? numberEnd;
  const behind = boundBehind(within, within.charAt(unitEnd) === ' ' ? unitEnd + 1 : unitEnd);
  if (within.slice(behind?.end ?? unitEnd).trim() !== '') return null;
  const { factor, ...named } =
    own?.unit.unit === '' && unit
      ? { ...unit, factor: own.unit.factor }
      : (own?.unit ?? unit ?? { unit: '', factor: 1, class: 'bare' as const });
  const scaled = (number: number): number => Number((number * factor).toPrecision(12));
  const bound = before ?? behind;
  const at = start + from + found.index;
  return {
    quantity: {
      rules: ['table.value', ...(bound ? [`bound.${bound.bound}`] : [])],
      form: 'arabic',
      class: named.class,
      unit: named.unit,
      value: scaled(value),
      max: max === null || max === undefined ? null : scaled(max),
      bound: bound?.bound ?? (max === null || max === undefined ? 'exact' : 'range'),
      boundText: bound?.text ?? null,
      start: at,
      end: at + (own?.end ?? numberEnd) - found.index,
      outerStart: before ? start + from + before.start : at,
      outerEnd: start + from + (behind?.end ?? unitEnd),
    },
    bracketed: bracket !== null,
    starred: /[*＊]/u.test(text),
  };
}

/** The unit that stands behind a cell's number. */
function ownUnit(words: string, at: number): { unit: TableUnit; end: number } | null {
  const rest = words.slice(at).trimStart();
  const skipped = words.length - at - rest.length;
  for (let length = Math.min(rest.length, 12); length > 0; length -= 1) {
    const unit = tableUnit(rest.slice(0, length), false);
    if (unit) return { unit, end: at + skipped + length };
  }
  return null;
}
