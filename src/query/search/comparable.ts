import { fiveYearPlan } from '../../lang/fiveYearPlans.ts';
import { findNumerals } from '../../lang/numerals.ts';
import { digitByDigit, smallNumber } from '../../lang/numerals/small.ts';
import type { Filter } from './syntax.ts';
import { dayNamed, endOf, firstOfYear, lastOfYear } from '../../lang/days.ts';

/** Something that records can be compared with. */
export type Comparable =
  | Omit<Extract<Filter, { kind: 'quantity' }>, 'text' | 'comparison'>
  | Omit<Extract<Filter, { kind: 'time' }>, 'text' | 'comparison'>;

const [firstYear, lastYear] = [1949, 2100];

const spanOfYears = (from: number, to: number): Comparable => ({
  kind: 'time',
  start: firstOfYear(from),
  end: lastOfYear(to),
});

function spanOfMonth(year: number, month: number): Comparable | null {
  const start = dayNamed(String(year), String(month), '1');
  return start === null ? null : { kind: 'time', start, end: endOf(start, 'month') };
}

const isYear = (year: number): boolean => year >= firstYear && year <= lastYear;
const yearAlone = /^(?<year>\d{4}|[〇○零一二三四五六七八九]{4})(?:年|年底|年末|年前|年之前|年以前)?$/u;
const monthOfYear = /^(?<year>\d{4})(?:年(?<month>\d{1,2})月|[-/](?<other>\d{1,2}))$/u;
const planEnd = /^[“"「]?(?<plan>十[一二三四五六])五[”"」]?(?:规划)?末(?:期|年)?$/u;

function readTime(text: string): Comparable | null {
  const year = yearAlone.exec(text)?.groups?.year;
  if (year !== undefined) {
    const number = digitByDigit(year);
    return isYear(number) ? spanOfYears(number, number) : null;
  }
  const month = monthOfYear.exec(text)?.groups;
  if (month) {
    const number = Number(month.year);
    return isYear(number) ? spanOfMonth(number, Number(month.month ?? month.other)) : null;
  }
  const plan = planEnd.exec(text)?.groups?.plan;
  const number = plan === undefined ? null : smallNumber(plan);
  if (number === null) return null;
  const { last } = fiveYearPlan(number);
  return spanOfYears(last, last);
}

/** A unit as records have it: 百分点 counts as 个百分点. */
const unitOf = (text: string): string => (text === '百分点' ? '个百分点' : text === '人民币' ? '元' : text);

function readQuantity(text: string): Comparable | null {
  const [numeral, ...others] = findNumerals(text);
  if (
    !numeral ||
    others.length > 0 ||
    numeral.start !== 0 ||
    numeral.max !== null ||
    numeral.form === 'scale'
  )
    return null;
  const rest = text.slice(numeral.end);
  if (!/^(?:\p{Script=Han}|[a-zA-Z℃])*$/u.test(rest) || [...rest].length > 8) return null;
  if (numeral.form === 'percent' || numeral.form === 'tenths') {
    return rest === '' ? { kind: 'quantity', value: numeral.value, unit: '%' } : null;
  }
  return numeral.form === 'fraction' ? null : { kind: 'quantity', value: numeral.value, unit: unitOf(rest) };
}

/**
 * Reads a time (2030, 2030年, 二〇三〇年, 2022年12月, “十五五”末) or a quantity (8万家, 40%, 1000万辆).
 *
 * @param text in simplified script, whole
 * @returns null for anything else
 */
export const readComparable = (text: string): Comparable | null => readTime(text) ?? readQuantity(text);
