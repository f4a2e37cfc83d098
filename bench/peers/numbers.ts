import { z } from 'zod';
import { findQuantities } from '../../src/extract/quantities/quantities.ts';
import { findNumerals } from '../../src/lang/numerals.ts';
import type { Numeral } from '../../src/lang/numerals/numeral.ts';
import { numberForms } from './numberForms.ts';
import { asReceived, type Case, excludedBy, readSuite } from './suite.ts';

/** A number, or the least and greatest that one may stand for. */
type Expected = number | readonly [low: number, high: number];

const isNear = (value: number, expected: number): boolean =>
  Math.abs(value - expected) <= Math.abs(expected) * 1e-9 + 1e-12;

/** A share is told in percent by one suite and as a part of one by another: 百分之五 is 5 or 0.05. */
const isValue = (value: number, form: Numeral['form'] | null, expected: number): boolean =>
  isNear(value, expected) ||
  (form === 'fraction' && isNear(value * 100, expected)) ||
  (form === 'percent' && isNear(value / 100, expected));

interface Found {
  value: number;
  max: number | null;
  form: Numeral['form'] | null;
}

/** 二十几万 is 210000 to 290000 here; to a suite that takes 几 for nothing it is 200000. */
const isWithoutSeveral = ({ value, max }: Found, expected: number): boolean =>
  max !== null && isNear(value - (max - value) / 8, expected);

/** 几十 is 20 to 90 here, 10 to 100 to a suite; 3000多 is more than 3000 here, 3000 to 4000 there. */
const isWithin = ({ value, max }: Found, low: number, high: number): boolean =>
  max === null ? isNear(value, low) : value >= low && max <= high;

function matches(found: Found, expected: Expected, text: string): boolean {
  const { value, max, form } = found;
  const isVague = /[几幾数數多余餘]/.test(text);
  if (typeof expected === 'number') {
    return max === null ? isValue(value, form, expected) : isVague && isWithoutSeveral(found, expected);
  }
  const [low, high] = expected;
  const isSame = max !== null && isNear(value, low) && isNear(max, high);
  return isSame || (isVague && isWithin(found, low, high));
}

/** 万 and 百 alone are numerals to us, for the words behind them to judge, and none to the suites. */
const numerals = (text: string): Found[] => findNumerals(text).filter(({ form }) => form !== 'scale');

function numberCase(
  suite: string,
  text: string,
  expected: readonly Expected[],
  find: (text: string) => Found[] = numerals,
): Case {
  const found = find(asReceived(text));
  return {
    suite,
    text,
    expected: expected.join(' | '),
    found: found.map(({ value, max }) => (max === null ? `${value}` : `${value}–${max}`)).join(' | '),
    passes:
      found.length === expected.length &&
      expected.every((each, index) => {
        const one = found[index];
        return one !== undefined && matches(one, each, text);
      }),
    excluded: excludedBy(numberForms, text),
  };
}

const pairs = z.array(z.tuple([z.string(), z.union([z.number(), z.string()])]));
const cn2anSuite = z.object({
  data: z.object({ strict_data_dict: pairs, normal_data_dict: pairs, smart_data_dict: pairs }),
});

function cn2an(folder: string): Case[] {
  const { data } = cn2anSuite.parse(readSuite(folder, 'cn2an/cn2an_test.json'));
  const all = [...data.strict_data_dict, ...data.normal_data_dict, ...data.smart_data_dict];
  return all.map(([text, value]) => numberCase('cn2an', text, [Number(value)]));
}

const ducklingSuite = z.object({ cases: z.array(z.object({ input: z.string(), expected: z.string() })) });

function duckling(folder: string): Case[] {
  const { cases } = ducklingSuite.parse(readSuite(folder, 'duckling-zh/Numeral.json'));
  return cases.map(({ input, expected }) =>
    numberCase('duckling Numeral', input, [Number(/-?\d[\d.]*/.exec(expected)?.[0])]),
  );
}

const amount = z.object({ num: z.union([z.string(), z.array(z.string())]) });
const jionlpSuite = z.object({
  groups: z.array(z.object({ cases: z.array(z.tuple([z.string(), amount]).rest(z.unknown())) })),
});

/** Amounts of money are numbers with a unit, and ranges of them. */
function quantities(text: string): Found[] {
  const found = findQuantities(text, []).kept;
  return found.length === 0 ? numerals(text) : found.map(({ value, max }) => ({ value, max, form: null }));
}

function jionlp(folder: string): Case[] {
  const { groups } = jionlpSuite.parse(readSuite(folder, 'jionlp/test_money_parser.json'));
  return groups.flatMap(({ cases }) =>
    cases.map(([text, { num }]) => {
      const [low = NaN, high] = (typeof num === 'string' ? [num] : num).map(Number);
      return numberCase('jionlp money', text, [high === undefined ? low : [low, high]], quantities);
    }),
  );
}

const recognizersSuite = z.array(
  z.object({
    Input: z.string(),
    Results: z.array(z.object({ Resolution: z.object({ value: z.string().nullish() }).optional() })),
  }),
);

function recognizers(folder: string, name: string): { text: string; values: string[] }[] {
  const file = `recognizers-text/Specs/Number/Chinese/${name}Model.json`;
  return recognizersSuite.parse(readSuite(folder, file)).map(({ Input, Results }) => ({
    text: Input,
    values: Results.map(({ Resolution }) => Resolution?.value ?? ''),
  }));
}

/** The ends of intervals such as `[20,35)`, each once. */
const ends = (intervals: readonly string[]): number[] => [
  ...new Set(intervals.flatMap((each) => (each.match(/-?\d[\d.]*/g) ?? []).map(Number))),
];

/** What is a share: the other numbers of a text are left to another model. */
const shares = (text: string): Found[] =>
  findNumerals(text).filter(
    ({ end, form }) =>
      ['percent', 'tenths', 'fraction'].includes(form) || /^\s*个?\s*百分点/.test(text.slice(end, end + 12)),
  );

/** What has no sign of percent, which leaves it to another model. */
const counts = (text: string): Found[] =>
  findNumerals(text).filter(({ form, end }) => form !== 'scale' && !/[%％]/.test(text.charAt(end - 1)));

/** The numbers that bound an interval, in the order expected; those that bound none are left to another model. */
const bounding = (text: string, expected: readonly number[]): Found[] =>
  expected.flatMap(
    (each) =>
      numerals(text).find((one) => isValue(one.value, one.form, each) || isWithoutSeveral(one, each)) ?? [],
  );

/** Every case about numbers of the suites in a folder. */
export function numberCases(folder: string): Case[] {
  return [
    ...cn2an(folder),
    ...duckling(folder),
    ...jionlp(folder),
    ...recognizers(folder, 'Number').map(({ text, values }) =>
      numberCase('recognizers Number', text, values.map(Number), counts),
    ),
    ...recognizers(folder, 'Percent').map(({ text, values }) =>
      numberCase('recognizers Percent', text, values.map(parseFloat), shares),
    ),
    ...recognizers(folder, 'NumberRange').map(({ text, values }) => {
      const expected = ends(values);
      return numberCase('recognizers NumberRange', text, expected, (received) =>
        bounding(received, expected),
      );
    }),
  ];
}
