import { describe, expect, test } from 'vitest';
import { measures } from '../../../src/corpus/kinds/measures.ts';
import { tallyOf, tallyRules } from '../../../src/corpus/link/cues.ts';
import { isRegional, namesPlace } from '../../../src/corpus/link/places.ts';
import { corpus } from '../../corpus.ts';
import { bothScripts } from '../../extract/bothScripts.ts';
import { measuresIn } from './measuresIn.ts';

const all = measures.read(corpus);
const joined = (text: string, isPart = false): (string | null)[] => measuresIn(all, text, isPart);

describe('a number', () => {
  test.each([
    ['我国已建成5G基站140万个', ['5g-base-stations']],
    ['全部工业增加值达到35万亿元，同比增长6.8%', [null, 'industrial-growth']],
    ['装备制造业占规模以上工业增加值比重31.2%', ['equipment-share']],
    ['2021年，新能源汽车产量达到300万辆，同比增长110%', ['nev-output', null]],
    ['力争今年全国专精特新中小企业数量超过5万家', ['specialised-smes']],
  ])('of %s is of its measure', (clause, measures) => {
    for (const text of bothScripts(clause)) expect(joined(text)).toEqual(measures);
  });

  test('of the stock and one of what comes in are told apart in one sentence', () => {
    for (const text of bothScripts('2022年新增示范工厂90家，累计建成示范工厂达到540家。')) {
      expect(joined(text)).toEqual(['model-factories-added', 'model-factories']);
    }
  });

  test.each([
    ['of a part of the country', '江苏是制造大省，', '示范工厂增至14家。', 'model-factories'],
    ['of a firm', '这家公司', '建成示范工厂12家。', 'model-factories'],
    ['of one sector', '钢铁行业', '累计建成示范工厂83家。', 'model-factories'],
    ['of a part of a list', '工信部发布了名单，包括', '673家示范工厂。', 'model-factories'],
    ['of another scope', '重点', '专精特新中小企业累计达到3000家。', 'specialised-smes'],
  ])('%s is of no measure', (_, before, rest, measure) => {
    for (const text of bothScripts(before + rest)) expect(joined(text)[0]).toBeNull();
    for (const text of bothScripts(rest)) expect(joined(text)[0]).toBe(measure);
  });

  test.each([
    ['of what only some do', '300多家专精特新中小企业在科创板上市。'],
    ['that something rose from', '5G基站从77.1万个增长到231万个，'],
    ['in a year without a word for stock or increment', '今年计划培育100家左右示范工厂。'],
  ])('%s is of no measure either', (_, text) => {
    for (const each of bothScripts(text)) expect(joined(each)[0]).toBeNull();
  });

  test('of a document that speaks of a part of the country is of no measure', () => {
    expect(joined('5G基站达到9.5万个。')).toEqual(['5g-base-stations']);
    expect(joined('5G基站达到9.5万个。', true)).toEqual([null]);
  });
});

describe.each(tallyRules.map((rule) => [rule.tally, rule] as const))('%s', (tally, rule) => {
  test.each(rule.examples.flatMap(bothScripts))('%s is', (left) => {
    expect(tallyOf(left)).toBe(tally);
  });

  test.each(rule.not.flatMap(bothScripts))('%s is not', (left) => {
    expect(tallyOf(left)).not.toBe(tally);
  });
});

test.each(['江苏省5G基站', '全省5G基站', '长三角绿色工厂', '我市绿色工厂'])('%s names a place', (words) => {
  expect(namesPlace(words)).toBe(true);
});

test.each(['全市场的绿色工厂', '资本市场上的企业', '新华社北京12月27日电，5G基站', '我国5G基站'])(
  '%s names none',
  (words) => {
    expect(namesPlace(words)).toBe(false);
  },
);

describe('a document', () => {
  const about = { title: '部长谈稳增长', publisher: '新华社', text: '我国5G基站达到231万个。' };

  test.each([
    ['whose title names a place', { ...about, title: '2026年江苏省政府工作报告' }],
    ['of a local office', { ...about, publisher: '某某省工业和信息化厅' }],
    ['that speaks of its place', { ...about, text: '全省一盘棋。省委要求，我省要在全国前列。' }],
    ['that names one province over and over', { ...about, text: '甘肃人，甘肃事，甘肃的山。居全国第一。' }],
  ])('%s is of a part of the country', (_, document) => {
    expect(isRegional(document)).toBe(true);
  });

  test.each([
    ['of the nation', about],
    ['that mentions a province', { ...about, text: '在贵州调研时，他说我国5G基站达到231万个。' }],
  ])('%s is not', (_, document) => {
    expect(isRegional(document)).toBe(false);
  });
});
