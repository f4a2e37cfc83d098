import { describe, expect, test } from 'vitest';
import { measures } from '../../src/corpus/kinds/measures.ts';
import { topics as topicKind } from '../../src/corpus/kinds/topics.ts';
import { extract } from '../../src/extract/extract.ts';
import { tallyOf, tallyRules } from '../../src/link/cues.ts';
import { isRegional, namesPlace } from '../../src/link/places.ts';
import { seriesOf } from '../../src/link/series.ts';
import { placeOf, readingTextOf } from '../../src/registry/readingText.ts';
import { inScript } from '../../src/text/scripts.ts';
import { bothScripts } from '../extract/bothScripts.ts';

const all = measures.read('content');
const topics = topicKind.read('content').map(({ id }) => id);

/** The measures that the numbers of a text belong to, in their order. */
function joined(text: string, isPart = false): (string | null)[] {
  const reading = readingTextOf(text);
  const blocks = [{ type: 'paragraph' as const, start: 0, end: text.length }];
  return extract(text, { said: '2023-03-01', blocks, turns: [] })
    .records.filter(({ statement }) => statement.quantity !== null)
    .map(({ statement }) =>
      seriesOf(all, { ...statement, anchor: placeOf(reading, statement.anchor) }, isPart),
    );
}

describe.each(all.map((series) => [series.id, series] as const))('%s', (id, series) => {
  test.each(series.belongs.flatMap(bothScripts))('%s belongs to it', (clause) => {
    expect(joined(clause)).toContain(id);
  });

  test.each(series.not.flatMap(bothScripts))('%s does not', (clause) => {
    const found = joined(clause);
    expect(found.length).toBeGreaterThan(0);
    expect(found).not.toContain(id);
  });

  test('is named in both scripts alike, and in English', () => {
    const converted = inScript('zh-Hant', series.name['zh-Hans']);
    expect(series.name['zh-Hant']).toBe(converted.replace('“', '「').replace('”', '」'));
    expect(series.name.en).toMatch(/^[A-Z0-9][\w ,’-]+$/);
  });

  test('stands with a topic that is there', () => {
    expect(topics).toContain(series.topic);
  });

  test('adds to a stock of the same things, if to any', () => {
    if (series.adds_to === null) return;
    const stock = all.find((each) => each.id === series.adds_to);
    expect(series.measure).toBe('flow');
    expect(stock).toMatchObject({ measure: 'stock', unit: series.unit });
  });
});

test('no two measures have one name', () => {
  expect(new Set(all.map(({ name }) => name['zh-Hans'])).size).toBe(all.length);
});

describe('a number', () => {
  test('of the stock and one of what comes in are told apart in one sentence', () => {
    for (const text of bothScripts('2022年新增5G基站88.7万个，累计建成5G基站达到231万个。')) {
      expect(joined(text)).toEqual(['5g-base-stations-added', '5g-base-stations']);
    }
  });

  test.each([
    ['of a part of the country', '江苏是制造大省，国家先进制造业集群增至14个。'],
    ['of a firm', '这家公司建成绿色工厂12家。'],
    ['of one sector', '钢铁行业累计建成绿色工厂83家。'],
    ['of a part of a list', '工信部发布了名单，包括673家绿色工厂。'],
    ['of another scope', '重点“小巨人”企业累计达到3000家。'],
    ['of what only some do', '300多家专精特新“小巨人”企业在科创板上市。'],
    ['that something rose from', '5G基站从77.1万个增长到231万个，'],
    ['in a year without a word for stock or increment', '今年计划培育100个左右中小企业特色产业集群。'],
  ])('%s is of no measure', (_, text) => {
    for (const each of bothScripts(text)) expect(joined(each)[0]).toBeNull();
  });

  test('of a document that speaks of a part of the country is of no measure', () => {
    expect(joined('5G基站达到9.5万座。')).toEqual(['5g-base-stations']);
    expect(joined('5G基站达到9.5万座。', true)).toEqual([null]);
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
