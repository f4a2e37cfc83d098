import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TimePart } from '../../src/extract/parts.ts';
import { findTimes } from '../../src/extract/times/index.ts';
import { partRules, timeRules, yearRules } from '../../src/extract/times/rules/index.ts';
import { toSimplified, toTraditional } from '../../src/lang/scripts.ts';
import { growth, mostGrowth } from '../processorTime.ts';

const said = '2023-03-01';
const rules = [...yearRules, ...partRules, ...timeRules];

const written = (text: string, { start, end, from, to, relation }: TimePart): string =>
  [text.slice(start, end), `${from}/${to}`, ...(relation === null ? [] : [relation])].join(' ');

/** What is found, as examples write it: the words, several joined by `|`; days and relation of the last. */
function foundIn(text: string, taiwan = false): string {
  const times = findTimes(text, { said, taiwan }).kept;
  const last = times.at(-1);
  if (last === undefined) return '';
  const words = times.slice(0, -1).map(({ start, end }) => `${text.slice(start, end)}|`);
  return words.join('') + written(text, last);
}

/** The text as it is, and as it comes back from traditional script. */
const inEveryLanguage = (text: string): string[] => [text, toSimplified(toTraditional(text))];

describe.each(rules.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  test('has examples', () => {
    expect(rule.examples.length).toBeGreaterThan(0);
  });

  test.each(rule.examples.map((example) => [example.join(' '), example] as const))('%s', (_, example) => {
    const [text, ...expected] = example;
    for (const each of inEveryLanguage(text)) {
      expect(foundIn(each, rule.taiwan)).toBe(expected.join(' '));
      expect(findTimes(each, { said, taiwan: rule.taiwan ?? false }).kept.at(-1)?.rule).toMatch(/^time\./);
    }
  });

  test('is the rule that finds at least one of them', () => {
    const used = rule.examples.flatMap(
      ([text]) => findTimes(text, { said, taiwan: rule.taiwan ?? false }).kept,
    );
    expect(used.map((time) => time.rule)).toContain(name);
  });

  test.each(rule.not)('%s holds none', (text) => {
    for (const each of inEveryLanguage(text)) expect(foundIn(each, rule.taiwan)).toBe('');
  });

  test('starts with the characters that it names', () => {
    const used = rule.examples.flatMap(([text]) => [...text].filter((each) => rule.starts.includes(each)));
    expect(used).not.toEqual([]);
  });
});

describe('the words around a time', () => {
  test.each([
    ['到2030年，我国', '到2030年 2030-01-01/2030-12-31 by'],
    ['2030年之前达峰', '2030年之前 2030-01-01/2030-12-31 before'],
    ['到2025年底前建成', '到2025年底前 2025-01-01/2025-12-31 before'],
    ['截至2022年12月31日', '截至2022年12月31日 2022-12-31/2022-12-31 as-of'],
    ['截止到今年6月底', '截止到今年6月底 2023-06-01/2023-06-30 as-of'],
    ['自2012年我国出台实施《规划》以来', '自2012年 2012-01-01/2023-03-01 since'],
    ['从2021年开始', '从2021年开始 2021-01-01/2023-03-01 since'],
    ['今年以来，', '今年以来 2023-01-01/2023-03-01 since'],
    ['今年起，', '今年起 2023-01-01/2023-12-31 since'],
    ['最早2025年投产', '最早2025年 2025-01-01/2025-12-31 since'],
    ['2020年起', '2020年起 2020-01-01/2023-03-01 since'],
    ['2012年至今', '2012年至今 2012-01-01/2023-03-01 since'],
    ['不晚于2030年', '不晚于2030年 2030-01-01/2030-12-31 by'],
    ['今年内完成', '今年内 2023-01-01/2023-12-31 within'],
    ['1990年至2020年间', '1990年至2020年间 1990-01-01/2020-12-31 during'],
    ['2022年11月至次年3月', '2022年11月至次年3月 2022-11-01/2023-03-31'],
    ['2025年前后达峰', '2025年前后 2025-01-01/2025-12-31'],
    ['到2027年、2030年分别达到', '到2027年|2030年 2030-01-01/2030-12-31 by'],
    ['从2020年的5%提高到2025年的10%', '2020年|2025年 2025-01-01/2025-12-31'],
    ['来自2022年的数据', '2022年 2022-01-01/2022-12-31'],
    ['2022年内蒙古', '2022年 2022-01-01/2022-12-31'],
    ['今年起草方案', '今年 2023-01-01/2023-12-31'],
    ['自2021年至2025年，', '自2021年至2025年 2021-01-01/2025-12-31 during'],
    ['2007年与2009年之间', '2007年与2009年之间 2007-01-01/2009-12-31 during'],
    ['2021年与2022年间隔', '2021年|2022年 2022-01-01/2022-12-31'],
    ['2015年及以后', '2015年及以后 2015-01-01/2023-03-01 since'],
    ['2012年1月7日或之前', '2012年1月7日或之前 2012-01-07/2012-01-07 by'],
    ['2018年开始，', '2018年开始 2018-01-01/2023-03-01 since'],
    ['11月至2月', '11月至2月 2023-11-01/2024-02-29'],
    ['从今年起，用3年时间', '从今年起|用3年时间 2023-03-01/2026-03-01 within'],
    ['创2006年以来新高', ''],
    ['比去年同期增长5%', ''],
    ['到二〇三五年，用13年时间', '到二〇三五年 2035-01-01/2035-12-31 by'],
    ['《2030年前碳达峰行动方案》', ''],
  ])('%s', (text, expected) => {
    for (const each of inEveryLanguage(text)) expect(foundIn(each)).toBe(expected);
  });

  test.each(['比2020年增长', '与去年相比', '在2020年基础上', '达到2025年水平'])(
    '%s: compared with',
    (text) => {
      expect(findTimes(text, { said, taiwan: false }).kept.map(({ rule }) => rule)).toEqual([
        'time.baseline',
      ]);
    },
  );
});

describe('what a time is read from', () => {
  const all = (text: string, context = { said, taiwan: false } as { said: string | null; taiwan: boolean }) =>
    findTimes(text, context).kept.map((time) => written(text, time));

  test('a part of a year is of the year that the paragraph named last', () => {
    expect(all('去年受疫情影响。全年新增\n全年目标')).toEqual([
      '去年 2022-01-01/2022-12-31',
      '全年 2022-01-01/2022-12-31',
      '全年 2023-01-01/2023-12-31',
    ]);
  });

  test('or of the year that the heading of its section names', () => {
    expect(all('一、2022年工作回顾\n成效显著。\n全年新增\n二、今后工作\n全年目标').slice(1)).toEqual([
      '全年 2022-01-01/2022-12-31',
      '全年 2023-01-01/2023-12-31',
    ]);
  });

  test('a deadline is no such year', () => {
    expect(all('到2027年建成，6月底前启动').at(-1)).toBe('6月底前 2023-06-01/2023-06-30 before');
  });

  test('without the day it was said, only what needs none', () => {
    const text = '今年一季度，目前，3年内，上半年；2022年，“十四五”期间，12月，党的十八大以来';
    expect(all(text, { said: null, taiwan: false })).toEqual([
      '2022年 2022-01-01/2022-12-31',
      '“十四五”期间 2021-01-01/2025-12-31 during',
      '12月 2022-12-01/2022-12-31',
      '党的十八大以来 2012-11-08/2012-11-08 since',
    ]);
  });

  test("bare years of Taiwan are read in Taiwan's texts only", () => {
    expect(all('114年底前完成')).toEqual([]);
    expect(all('114年底前完成', { said, taiwan: true })).toEqual(['114年底前 2025-01-01/2025-12-31 before']);
  });

  test('a day that is none throws', () => {
    expect(() => findTimes('今年', { said: '2023', taiwan: false })).toThrow('expected YYYY-MM-DD');
  });
});

test.each([
  '连续13年居世界首位，历时3年，为期三年，5年期贷款，15年以上，每年，年均增长，24小时内',
  '近年来，近日，日前，多年来，这几年，一直以来，本世纪以来，几十年',
  '“十四五”规划、“十四五”开局之年、十四五规划纲要、第十五个五年规划、三年行动计划',
  '达到2035万辆，超过1100万千瓦，12345热线，2018号文件，IMT2030（6G）',
  '项目前期工作、应当前往、体现在、一季度性、以上年龄、青年底色、发明年会、中小学年级',
])('%s holds none', (text) => {
  for (const each of inEveryLanguage(text)) expect(foundIn(each)).toBe('');
});

describe('any text', () => {
  const bits = [
    '2022',
    '年',
    '月',
    '日',
    '到',
    '至',
    '“',
    '十',
    '四',
    '五',
    '”',
    '今',
    '前',
    '内',
    '底',
    '、',
    '3',
  ];
  const text = fc
    .array(fc.constantFrom(...bits, '一', '来', '末', '期间', '《', '》', '\n', '。'))
    .map((all) => all.join(''));

  test('times stand in order, do not overlap, and end no earlier than they start', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(said, null), fc.boolean(), (given, day, taiwan) => {
        let end = 0;
        for (const time of findTimes(given, { said: day, taiwan }).kept) {
          expect(time.start).toBeGreaterThanOrEqual(end);
          expect(time.end).toBeGreaterThan(time.start);
          expect(time.from <= time.to).toBe(true);
          expect(given.slice(time.start, time.end)).not.toContain('\n');
          end = time.end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  test.each(['年', '2022年', '到', '十四五', '1、2、3、', '《', '年底', '从2022年', '用3年时间', '一月'])(
    'forty thousand characters of %s take about as long as eight times five thousand',
    (unit) => {
      const read = (hostile: string): unknown => findTimes(hostile, { said, taiwan: true });
      expect(growth(read, unit, 40_000)).toBeLessThan(mostGrowth);
    },
  );
});
