import { describe, expect, test } from 'vitest';
import type { Point } from '../../src/corpus/link/points.ts';
import type { Verdict } from '../../src/model/measure.ts';
import { sentenceIn, type Summarised } from '../../src/view/measure/sentence.ts';
import { whenIn } from '../../src/view/measure/when.ts';
import { inYear, point } from '../publish/charts/examples.ts';

const series = (more: Partial<Summarised['measure']> = {}): Summarised['measure'] => ({
  name: { 'zh-Hans': '5G基站', 'zh-Hant': '5G基站', en: '5G base stations' },
  ...{ unit: '个', measure: 'stock', change: null, direction: 'up' },
  ...more,
});

const summarised = (
  points: Point[],
  more: Partial<Summarised['measure']> = {},
  verdict: Verdict | null = null,
): Summarised => ({
  ...{ measure: series(more), points, day: '2026-11-21', verdictOf: () => verdict },
  sayerOf: () => 'speaker',
  withinOf: () => null,
});

const hans = (...given: Parameters<typeof summarised>): string => sentenceIn('zh-Hans', summarised(...given));
const first = point('reported', 1_396_000, '2021-12-24', { dated: false });
const latest = point('reported', 2_310_000, '2022-12-31', { said: '2023-03-01' });

describe('the sentence of a measure', () => {
  test('of which nothing was said says so', () => {
    expect(hans([])).toBe('所收讲话里还没有读到属于它的数。');
  });

  test('says the latest report, what it is beside the first, and that there is no target', () => {
    const sentence =
      '据讲话人自报，截至2022年底，5G基站为231万个；比到2021年12月24日为止的139.6万个多91.4万个（增65.5%）；没有读到目标。';
    expect(hans([first, latest])).toBe(sentence);
  });

  test('says the same in traditional script', () => {
    const sentence =
      '據講話人自報，截至2022年底，5G基站為231萬個；比到2021年12月24日為止的139.6萬個多91.4萬個（增65.5%）；沒有讀到目標。';
    expect(sentenceIn('zh-Hant', summarised([first, latest]))).toBe(sentence);
  });

  test('says that a report names no time', () => {
    expect(hans([first])).toBe(
      '据讲话人自报，到2021年12月24日为止（没有说截至何日），5G基站为139.6万个；没有读到目标。',
    );
  });

  test('says whose word the report is', () => {
    const by = (sayer: ReturnType<Summarised['sayerOf']>): string =>
      sentenceIn('zh-Hans', { ...summarised([latest]), sayerOf: () => sayer });
    expect(by('asker')).toMatch(/^据提问人所说，截至2022年底/u);
    expect(by('statistics')).toMatch(/^据官方统计，截至2022年底/u);
    expect(by('report')).toMatch(/^据报道，截至2022年底/u);
  });

  test('says that a deadline was counted from the day it was said', () => {
    const target = point('target', 3_000_000, '2028-03-01', { said: '2023-03-01' });
    const within = { ...summarised([target]), withinOf: () => '未来五年' };
    expect(sentenceIn('zh-Hans', within)).toBe('下一个目标是到2028年3月1日（由“未来五年”算出）达到300万个。');
  });

  test('takes no bound for a number', () => {
    const bounded = { ...latest, bound: 'more-than' } as const;
    expect(hans([first, bounded])).toContain(
      '5G基站超过231万个；比到2021年12月24日为止的139.6万个多91.4万个以上；',
    );
    const both = hans([{ ...first, bound: 'more-than' }, bounded]);
    expect(both).toContain('；最早所报是到2021年12月24日为止的超过139.6万个；');
    expect(both).not.toContain('多');
  });

  test('says a fall, and that nothing changed', () => {
    expect(hans([{ ...first, value: 3_000_000 }, latest])).toContain('少69万个（减23%）');
    expect(hans([{ ...first, value: latest.value }, latest])).toContain(
      '与到2021年12月24日为止的231万个相同',
    );
  });

  test('holds flows of equal spans against each other, and no others', () => {
    const flow = { measure: 'flow', unit: '辆' } as const;
    expect(hans([inYear('reported', 10, 2021), inYear('reported', 15, 2022)], flow)).toContain(
      '2022年，5G基站为15辆；比2021年的10辆多5辆（增50%）',
    );
    const quarter = point('reported', 10, '2021-03-31', { from: '2021-01-01' });
    expect(hans([quarter, inYear('reported', 15, 2022)], flow)).toContain('最早所报是2021年1月至3月的10辆');
  });

  test('says what lies between two rates in percentage points', () => {
    const rate = { measure: 'rate', unit: '%' } as const;
    expect(hans([inYear('reported', 26.2, 2020), inYear('reported', 27.7, 2022)], rate)).toContain(
      '27.7%；比2020年的26.2%高1.5个百分点；',
    );
  });

  test('says the target to come, and how far it is', () => {
    const target = point('target', 5_000_000, '2030-12-31');
    expect(hans([latest, target])).toContain('；下一个目标是到2030年底达到500万个，还差269万个。');
    expect(hans([latest, { ...target, value: 2_000_000 }])).toContain('200万个，所报的数已经达到。');
    expect(hans([{ ...latest, bound: 'more-than' }, target])).toContain('500万个，还差不到269万个。');
    expect(hans([latest, { ...target, bound: 'more-than' }])).toContain(
      '到2030年底超过500万个，还差269万个以上。',
    );
  });

  test('does not say how far a flow is from its target, nor what is to fall', () => {
    const target = point('target', 20, '2030-12-31');
    const end = '下一个目标是到2030年底达到20个。';
    expect(hans([inYear('reported', 15, 2022), target], { measure: 'flow' })).toContain(end);
    expect(hans([point('reported', 15, '2022-01-01'), target], { direction: 'down' })).toContain(end);
  });

  test.each([
    ['no-report', '，没有读到其后的报告'],
    ['reported-met', '，据其后所报已经达到'],
    ['reported-short', '，据其后所报没有达到'],
    ['not-measurable', ''],
  ] as const)('says what became of a target that fell due: %s', (verdict, end) => {
    const target = point('target', 80_000, '2023-12-31', { bound: 'more-than' });
    expect(hans([target], {}, verdict)).toBe(`最近的目标是到2023年底超过8万个，期限已过${end}。`);
  });

  test('takes no forecast for a report', () => {
    expect(
      hans([inYear('forecast', 3_400_000, 2021, { bound: 'more-than' })], { measure: 'flow', unit: '辆' }),
    ).toBe('讲话人预计2021年5G基站超过340万辆；没有读到目标。');
  });

  test('says that a target has no deadline', () => {
    expect(hans([point('target', 5, '2023-03-01', { dated: false })])).toBe('目标没有说期限。');
  });
});

describe('a time in words', () => {
  test.each([
    [{ from: null, day: '2022-12-31' }, '2022年底'],
    [{ from: null, day: '2020-11-30' }, '2020年11月底'],
    [{ from: null, day: '2024-02-29' }, '2024年2月底'],
    [{ from: null, day: '2023-02-27' }, '2023年2月27日'],
    [{ from: '2022-01-01', day: '2022-12-31' }, '2022年'],
    [{ from: '2021-01-01', day: '2025-12-31' }, '2021年至2025年'],
    [{ from: '2020-01-01', day: '2020-11-30' }, '2020年1月至11月'],
    [{ from: '2020-03-01', day: '2020-03-31' }, '2020年3月'],
    [{ from: '2019-11-01', day: '2020-02-29' }, '2019年11月至2020年2月'],
    [{ from: '2020-03-05', day: '2020-03-31' }, '2020年3月5日至2020年3月31日'],
    [{ from: '2012-01-01', day: '2023-03-01' }, '2012年以来'],
    [{ from: '2016-01-05', day: '2023-03-01' }, '2016年1月5日以来'],
  ])('%o', (time, words) => {
    expect(whenIn('zh-Hans', { ...time, said: '2023-03-01' })).toBe(words);
  });
});
