import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNumerals } from '../../src/lang/numerals.ts';
import type { Numeral } from '../../src/lang/numerals/numeral.ts';
import { endings } from '../../src/lang/numerals/endings.ts';
import { heads } from '../../src/lang/numerals/heads.ts';
import type { Ending, Head } from '../../src/lang/numerals/reading.ts';
import { words } from '../../src/lang/numerals/wordTable.ts';
import { toSimplified, toTraditional } from '../../src/lang/scripts.ts';
import { growth, mostGrowth } from '../processorTime.ts';

const found = (text: string): string[] => findNumerals(text).map(({ start, end }) => text.slice(start, end));

/** A text and the same brought to traditional script and back. */
const twice = (text: string): string[] => [...new Set([text, toSimplified(toTraditional(text))])];

/** The one numeral of a text. */
function only(text: string): Numeral {
  const [numeral, ...others] = findNumerals(text);
  if (numeral === undefined || others.length > 0)
    throw new Error(`Unexpected ${found(text).join('|')} in ${text}`);
  return numeral;
}

const rules: readonly (Head | Ending)[] = [...heads, ...endings];

describe.each(rules.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
  const examples = rule.examples.map(
    ([text, characters, value, max = null, bound = null]) =>
      [text, characters, { value, max, bound }] as const,
  );

  test.each(examples)('%j holds %j', (text, characters, { value, max, bound }) => {
    for (const each of twice(text)) {
      const numeral = only(each);
      expect(each.slice(numeral.start, numeral.end)).toBe(characters);
      expect(numeral.value).toBeCloseTo(value, 12);
      expect({ max: numeral.max, bound: numeral.bound }).toEqual({ max, bound });
    }
  });

  test.each(rule.others)('%j holds none', (text) => {
    for (const each of twice(text)) expect(found(each)).toEqual([]);
  });
});

describe('forms', () => {
  test.each([
    ['1300', 'arabic'],
    ['1300万', 'mixed'],
    ['一千三百', 'han'],
    ['千亿', 'scale'],
    ['三分之二', 'fraction'],
    ['0.5‰', 'fraction'],
    ['百分之二', 'percent'],
    ['2%', 'percent'],
    ['两成', 'tenths'],
  ] as const)('%s is %s', (text, form) => {
    expect(only(text).form).toBe(form);
  });
});

describe('where one number ends', () => {
  test.each([
    ['达到2000万2025年', ['2000万', '2025']],
    ['2.5亿5G用户', ['2.5亿', '5']],
    ['一千千瓦', ['一千']],
    ['600万千瓦', ['600万']],
    ['5千米', ['5']],
    ['提高3百分点', ['3']],
    ['千兆光网', []],
    ['10多元化主体', ['10']],
    ['2020年来自', ['2020']],
    ['八点半', ['八']],
    ['三点五十分', ['三', '五十']],
    ['数百年', ['数百']],
    ['人数十万', ['十万']],
    ['100家以上千方百计', ['100']],
    ['五成立', ['五']],
    ['减负1000亿元', ['1000亿']],
    ['10-20%', ['10', '20%']],
    ['歼-35', ['35']],
    ['2026-03-05', ['2026', '03', '05']],
    ['第二百五六十', ['二百五六十']],
    ['十四五时期', []],
    ['十分之一', ['十分之一']],
    ['万分之三', ['万分之三']],
    ['两个亿的投入', ['两个亿']],
    ['20个亿元级项目', ['20', '亿']],
    ['177.1 亿元', ['177.1 亿']],
    ['一百分之二', ['一百分之二']],
    ['1千零20', ['1千零20']],
    ['５万4千6百', ['５万4千6百']],
    ['一七二零点一', ['一七二零点一']],
    ['五百卅四', ['五百卅四']],
    ['两千万点五', ['两千万点五']],
    ['四万万同胞', ['四万万']],
    ['140302197706220124', []],
  ] as const)('%s: %j', (text, numerals) => {
    for (const each of twice(text)) expect(found(each)).toEqual(numerals);
  });
});

describe('ordinals', () => {
  const ordinals = (text: string): string[] =>
    findNumerals(text)
      .filter(({ ordinal }) => ordinal)
      .map(({ start, end }) => text.slice(start, end));

  test.each([
    ['第三个2022年', ['三']],
    ['第一、二、四产业', ['一', '二', '四']],
    ['一、2025年工作\n2.三项\n（三）四个', ['一', '2', '三']],
    ['增长（20%）', []],
    ['3.5亿', []],
  ] as const)('%j: %j', (text, expected) => {
    expect(ordinals(text)).toEqual(expected);
  });
});

test('words that count nothing are passed over', () => {
  for (const word of words) {
    for (const each of twice(word)) expect([each, found(each)]).toEqual([each, []]);
  }
  expect(new Set(words).size).toBe(words.length);
});

/** Writes a whole number below 10¹⁶ in Han numerals, as one is taught at school. */
function han(number: number): string {
  const section = (value: number, leading: boolean): string => {
    let text = '';
    let gap = leading && value < 1000;
    for (const [unit, name] of [
      [1000, '千'],
      [100, '百'],
      [10, '十'],
      [1, ''],
    ] as const) {
      const digit = Math.floor(value / unit) % 10;
      if (digit === 0) gap = text !== '' || leading;
      else {
        text += `${gap ? '零' : ''}${'零一二三四五六七八九'.charAt(digit)}${name}`;
        gap = false;
      }
    }
    return text;
  };
  if (number < 10_000) return section(number, false);
  const [scale, name] =
    number >= 1e12 ? [1e12, '万亿'] : number >= 1e8 ? [1e8, '亿'] : ([1e4, '万'] as const);
  const rest = number % scale;
  const gap = rest >= 10_000 && rest < scale / 10 ? '零' : '';
  const tail = rest === 0 ? '' : rest < 10_000 ? section(rest, true) : han(rest);
  return `${section(Math.floor(number / scale), false)}${name}${gap}${tail}`;
}

describe('any number comes back', () => {
  const whole = fc
    .oneof(
      fc.nat(),
      fc.nat(100_000),
      fc.maxSafeNat().map((value) => value % 1e15),
    )
    .filter((value) => value > 0);
  const isWhole = (text: string, value: number): void => {
    expect([text, only(text)]).toEqual([
      text,
      { ...only(text), start: 0, end: text.length, value, max: null },
    ]);
  };

  test('written in Han numerals', () => {
    fc.assert(
      fc.property(whole, (value) => {
        isWhole(han(value), value);
      }),
    );
  });

  test('written with grouped digits', () => {
    fc.assert(
      fc.property(whole, (value) => {
        isWhole(value.toLocaleString('en'), value);
      }),
    );
  });

  test('written with decimals and a scale', () => {
    fc.assert(
      fc.property(
        fc.nat(99_999),
        fc.constantFrom(['万', 4], ['亿', 8], ['万亿', 12]),
        (value, [scale, zeros]) => {
          isWhole(`${value / 100}${scale}`, Number(`${value / 100}e${zeros}`));
        },
      ),
    );
  });

  test('read digit by digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 2999 }), (year) => {
        const text = `${String(year).replace(/\d/g, (digit) => '〇一二三四五六七八九'.charAt(Number(digit)))}年`;
        expect(findNumerals(text).map(({ value }) => value)).toEqual([year]);
      }),
    );
  });
});

test('any text: numerals in order, inside the text, finite', () => {
  const characters = Array.from(
    '一二两三十百千万亿兆零〇点几数上多余来成分之半负第-.,，%‰/+ 年个家A0159５％（）\n',
  );
  const text = fc.string({ unit: fc.constantFrom(...characters), maxLength: 40 });
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (each) => {
      let last = 0;
      for (const { start, end, value, max } of findNumerals(each)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(each.length);
        expect(Number.isFinite(value)).toBe(true);
        if (max !== null) expect(max).toBeGreaterThan(value);
        last = end;
      }
    }),
    { numRuns: 500 },
  );
});

test.each([
  '万',
  '一',
  '1,',
  '几十',
  '百分之',
  '三分之',
  '十一',
  '1.',
  '1+',
  '兆1',
  '一点',
  '1,111',
  '亿一',
  '1/',
])('forty thousand characters of %j take about as long as eight times five thousand', (unit) => {
  expect(growth(findNumerals, unit, 40_000)).toBeLessThan(mostGrowth);
});
