import { findNumerals } from '../../lang/numerals.ts';
import { digitAt, times } from '../../lang/numerals/characters.ts';
import type { Numeral } from '../../lang/numerals/numeral.ts';
import type { QuantityPart } from '../parts.ts';
import { type Dropped, droppedQuantity, type Refined } from '../refined.ts';
import { boundBefore, boundBehind } from './bounds.ts';
import { currencyBefore } from './currencyBefore.ts';
import { unitAt, unitBefore } from './unitAt.ts';
import type { UnitClass } from './units/unit.ts';

/** A number with its unit before anything has been ruled out. */
export interface Candidate extends QuantityPart {
  form: Numeral['form'] | 'multiple';
  class: UnitClass | 'bare';
  /** Where number and bounding words before it begin, and where the words behind it end. */
  outerStart: number;
  outerEnd: number;
}

/** Words that lead to a number without a unit: 指数为50.2, PUE降至1.25. */
const leadsToBare =
  /(?:为|达|到|至|是|超过|突破|超|低于|高于|不足|近|约|系数|指数|PUE|得分|评分)(?:了|到|至)?$/u;
const endsBare = /^(?:以上|以下|以内|左右|[，。；、）)！？\n]|$)/u;
const yearLike = /^(?:19|20)\d\d$/;

function bareUnit(text: string, { start, end, form }: Numeral): boolean {
  const words = text.slice(start, end);
  if (form === 'scale' || yearLike.test(words)) return false;
  if (form === 'mixed' && /[万亿]$/u.test(words))
    return !/^(?:级|多?级|[+＋])/u.test(text.slice(end, end + 2));
  if (form === 'han' && !(/[万亿]$/u.test(words) && words.length > 1)) return false;
  return (
    leadsToBare.test(text.slice(Math.max(0, start - 6), start)) && endsBare.test(text.slice(end, end + 2))
  );
}

const rounded = (value: number): number => Number(value.toPrecision(4));

type Measured = Pick<Candidate, 'value' | 'max' | 'unit' | 'class' | 'end'>;

/** 3.4个、5.1个百分点: the unit of the last one is that of all. */
const pointsBehind = /^(?:[、和及，][\d.]+个?){0,4}[、和及][\d.]+个百分点/u;

/** The number with its unit, in base units; null for a number that measures nothing. */
function measured(text: string, numeral: Numeral): Measured | null {
  const { value, max, form, end } = numeral;
  const after = unitAt(text, end);
  if (form === 'fraction') {
    const scaled = max === null ? null : rounded(max * 100);
    return { value: rounded(value * 100), max: scaled, unit: '%', class: 'ratio', end };
  }
  if (form === 'percent' || form === 'tenths') return { value, max, unit: '%', class: 'ratio', end };
  const hundredMillions = /^个亿(?<unit>元)?/u.exec(text.slice(end, end + 4));
  if (hundredMillions) {
    const factor = (number: number): number => Number((number * 1e8).toPrecision(12));
    const unit = hundredMillions.groups?.unit ?? '';
    const upper = max === null ? null : factor(max);
    return {
      value: factor(value),
      max: upper,
      unit,
      class: unit === '' ? 'bare' : 'money',
      end: end + hundredMillions[0].length,
    };
  }
  if (after?.unit === '个' && pointsBehind.test(text.slice(after.end, after.end + 24))) {
    return { value, max, unit: '个百分点', class: 'ratio', end: after.end };
  }
  const currency = after === null || after.unit === '元' ? currencyBefore(text, numeral.start) : null;
  if (currency !== null && !yearLike.test(text.slice(numeral.start, end)))
    return { value, max, unit: currency.unit, class: 'money', end: after?.end ?? end };
  if (after?.unit === '岁' && /[万亿]\d/.test(text.slice(numeral.start, end))) return null;
  if (after) {
    const hasHalf =
      max === null &&
      /^半(?![导径成数])/u.test(text.slice(after.end, after.end + 2)) &&
      /[倍年天时]$/u.test(after.unit);
    return {
      value: hasHalf ? value + 0.5 : value,
      max,
      unit: after.unit,
      class: after.class,
      end: after.end + (hasHalf ? 1 : 0),
    };
  }
  const named = form === 'arabic' || form === 'mixed' ? unitBefore(text, numeral.start) : null;
  if (named !== null && !yearLike.test(text.slice(numeral.start, end))) {
    const [low, high] = [times(value, named.factor), max === null ? null : times(max, named.factor)];
    return { value: low, max: high, unit: named.unit, class: named.class, end };
  }
  if (bareUnit(text, numeral)) return { value, max, unit: '', class: 'bare', end };
  return null;
}

/** 突破10项关键技术 bounds nothing: there 突破 is what is done to the ten. */
const breaksThrough = (word: string, after: string): boolean =>
  word === '突破' && /^(?:关键|核心|共性|“?卡脖子|重大|技术|瓶颈|难题|基础|前沿)/u.test(after);

/** 迈上3个万亿台阶: the steps are counted, not bounded. */
const isStep = (after: string): boolean => /^[^，。；]{1,5}(?:台阶|大关)/u.test(after);

/** A number with its unit and the words that bound it. */
function bounded(text: string, numeral: Numeral, rest: Measured): Candidate {
  const start =
    rest.class === 'money' ? (currencyBefore(text, numeral.start)?.start ?? numeral.start) : numeral.start;
  const named = boundBefore(text, start);
  const after = text.slice(rest.end, rest.end + 8);
  const before = named && (breaksThrough(named.text, after) || isStep(after)) ? null : named;
  const behind = boundBehind(text, rest.end);
  const word = before ?? behind;
  const inner = numeral.bound ?? (rest.max === null ? 'exact' : 'range');
  return {
    ...rest,
    rules: [
      `number.${numeral.form}`,
      ...(rest.class === 'bare' ? [] : [`unit.${rest.class}`]),
      ...(word ? [`bound.${word.bound}`] : []),
    ],
    form: numeral.form,
    start: numeral.start,
    bound: word?.bound ?? inner,
    boundText: word?.text ?? null,
    outerStart: before?.start ?? start,
    outerEnd: behind?.end ?? rest.end,
  };
}

const multiples = /翻(?:了)?[一两二三四]番/gu;

/** 翻一番 is twice as much, 翻两番 four times. */
function doublings(text: string): Candidate[] {
  return Array.from(text.matchAll(multiples), (match) => {
    const start = match.index;
    const end = start + match[0].length;
    const before = boundBefore(text, start);
    return {
      rules: ['number.multiple'],
      start,
      end,
      value: 2 ** digitAt(text, end - 2),
      max: null,
      unit: '倍',
      class: 'ratio',
      form: 'multiple',
      bound: before?.bound ?? 'exact',
      boundText: before?.text ?? null,
      outerStart: before?.start ?? start,
      outerEnd: end,
    };
  });
}

/** A number that is no candidate. */
const without = (rule: string, numeral: Numeral): Dropped =>
  droppedQuantity(rule, { ...numeral, unit: '', bound: numeral.bound ?? 'exact' });

/**
 * Finds every number that has a unit, or stands where a figure stands.
 *
 * @param text simplified text
 * @returns as dropped: numbers of a row, and those that measure nothing
 */
export function findCandidates(text: string): Refined<Candidate> {
  const kept: Candidate[] = [];
  const dropped: Dropped[] = [];
  let reached = 0;
  for (const numeral of findNumerals(text)) {
    // What a rate is per may hold a number of its own: 元/万元.
    if (numeral.start < reached) continue;
    const rest = numeral.ordinal ? null : measured(text, numeral);
    if (rest) {
      kept.push(bounded(text, numeral, rest));
      reached = rest.end;
    } else dropped.push(without(numeral.ordinal ? 'number.ordinal' : 'number.without-unit', numeral));
  }
  const more = doublings(text);
  return { kept: more.length === 0 ? kept : [...kept, ...more].sort((a, b) => a.start - b.start), dropped };
}
