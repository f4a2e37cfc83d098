import { scaleOf } from '../../lang/numerals/scales.ts';
import { units } from './units/index.ts';
import type { UnitClass, UnitRule } from './units/unit.ts';

/** The units by the UTF-16 unit that they begin with, the longest first. */
const byFirst = Map.groupBy(units, ({ name }) => name.charAt(0));
for (const rules of byFirst.values()) rules.sort((a, b) => b.name.length - a.name.length);

/** `/吨`, `每亩`: what a rate is per. */
const per =
  /^(?:[/／每](?:m³|m3|㎥|m²|㎡|mL|L|km|千瓦时|千瓦|瓦时|瓦|吨标准煤|吨|公斤|千克|克|平方公里|平方米|公里|米|立方米|亩|公顷|人|户|年|月|日|天|小时|分钟|秒|桶|升|万元|亿元|元|台|辆|件|次|MWh|kWh|GW|MW|kW|W|kg|t|h|s|d|月人|人月|标方|头|只|家|个|单位GDP)(?:[·•](?:年|月|日|天|次|人|小时|公里))?)+/u;

/** What a rate is per, by the signs that stand for it. */
const denominatorNames: readonly (readonly [RegExp, string])[] = [
  [/m³|m3|㎥/g, '立方米'],
  [/m²|㎡/g, '平方米'],
];

export interface FoundUnit {
  unit: string;
  class: UnitClass;
  /** Where it ends, in UTF-16 units of the text. */
  end: number;
}

const isDigit = (character: string): boolean => /[\d%]/.test(character);

/** Whether a unit stands at a place, and not only a word or a longer name that begins with it. */
function stands(
  { name, notBefore, evenBehindDigits }: UnitRule,
  text: string,
  at: number,
  start: number,
): boolean {
  if (!text.startsWith(name, start)) return false;
  const end = start + name.length;
  if (/[A-Za-z]$/.test(name) && /[A-Za-z0-9]/.test(text.charAt(end))) return false;
  if (!notBefore || (!evenBehindDigits && isDigit(text.charAt(at - 1)))) return true;
  return !notBefore.test(text.slice(end, end + 4));
}

/**
 * Reads the unit that stands at a place.
 *
 * @param text simplified text
 * @param at offset in UTF-16 units, directly behind the number
 * @returns the longest unit of the table, what it is per included; null where none stands
 */
export function unitAt(text: string, at: number): FoundUnit | null {
  const start = text.charAt(at) === ' ' ? at + 1 : at;
  const rule = byFirst.get(text.charAt(start))?.find((each) => stands(each, text, at, start));
  if (!rule) return null;
  const { name, as: unit = name, class: unitClass } = rule;
  const end = start + name.length;
  if (unitClass === 'ratio' || unitClass === 'duration') return { unit, class: unitClass, end };
  const rate = per.exec(text.slice(end, end + 16));
  if (!rate) return { unit, class: unitClass, end };
  const denominators = denominatorNames.reduce(
    (words, [sign, name]) => words.replace(sign, name),
    rate[0].replaceAll('每', '/').replaceAll('／', '/'),
  );
  return { unit: unit + denominators, class: unitClass, end: end + rate[0].length };
}

/** A unit in brackets behind what is measured: 发行总额（亿元）, 装机（万千瓦）：. */
const bracketed = /[（(]([^（()）\n]{1,10})[）)][:：]? ?$/u;

/**
 * Reads the unit that stands in brackets before a number that has none of its own.
 *
 * @param at where the number begins, in UTF-16 units
 * @returns the unit, and what a number of it is multiplied by: 10⁸ for 亿元; null where none stands
 */
export function unitBefore(
  text: string,
  at: number,
): { unit: string; class: UnitClass; factor: number } | null {
  const words = bracketed.exec(text.slice(Math.max(0, at - 15), at))?.[1] ?? '';
  const scales = /^[十百千万亿]{0,3}/u.exec(words)?.[0] ?? '';
  for (let length = 0; length <= scales.length && length < words.length; length += 1) {
    const found = unitAt(words, length);
    if (found?.end === words.length)
      return { unit: found.unit, class: found.class, factor: scaleOf(words.slice(0, length)) };
  }
  return null;
}
