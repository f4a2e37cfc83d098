import { describe, expect, test } from 'vitest';
import { topics as topicKind } from '../../../src/corpus/kinds/topics.ts';
import { speaksOf, type Described, topicsOf } from '../../../src/corpus/link/topics.ts';
import { corpus } from '../../corpus.ts';

const topics = topicKind.read(corpus);

test.each([
  ['digital-network', '5G基站达到190万个', '培育中小企业特色产业集群'],
  ['green-manufacturing', '工业领域碳排放达到峰值', '5G基站总数超过200万个'],
  ['smes', '清偿拖欠中小企业账款1260亿元', '企业是创新的主体'],
])('%s is what %s is about, not %s', (id, clause, other) => {
  const topic = topics.find((each) => each.id === id);
  expect([clause, other].map((each) => topic && speaksOf(topic, each))).toEqual([true, false]);
});

test('a longer word that a topic excepts does not count', () => {
  const topic = { words: ['算力'], except: ['预算力'] };
  expect(['预算力度', '算力网', '预算力度和算力网'].map((text) => speaksOf(topic, text))).toEqual([
    false,
    true,
    true,
  ]);
});

/** A record as far as its topics depend on it. */
const described = (subject: string, exact: string, hasNumber: boolean): Described => ({
  subject,
  quantity: hasNumber
    ? { text: '1家', start: 0, end: 2, value: 1, max: null, unit: '家', bound: 'exact', bound_text: null }
    : null,
  anchor: { sentence: 's1', start: 0, end: [...exact].length, exact, prefix: '', suffix: '' },
});

describe('a record', () => {
  test('with a number is of the topics of its own subject, whatever else its clause counts', () => {
    const clause = '新能源汽车688.7万辆，5G基站231万个';
    expect(topicsOf(topics, described('5G基站', clause, true), clause)).toEqual(['digital-network']);
  });

  test('with a subject that tells nothing is of the topics of its clause', () => {
    const clause = '全年新能源汽车产销量突破650万辆';
    expect(topicsOf(topics, described('产销量', clause, true), clause)).toEqual(['new-energy-vehicles']);
  });

  test('without a number is of every topic of its clause', () => {
    const clause = '推动中小企业实施绿色改造';
    expect(topicsOf(topics, described('推动中小企业', clause, false), clause)).toEqual([
      'green-manufacturing',
      'smes',
    ]);
  });

  test('that says nothing itself is of the topics of its sentence, unless that is a list of many', () => {
    const record = described('家庭', '超过5亿户家庭', true);
    expect(topicsOf(topics, record, '工业互联网已经具备覆盖超过5亿户家庭的能力')).toEqual([
      'digital-network',
    ]);
    expect(
      topicsOf(topics, record, '围绕5G、新能源汽车、工业经济、碳达峰、中小企业，覆盖超过5亿户家庭'),
    ).toEqual([]);
  });

  test('of which nobody knows a topic has none', () => {
    expect(topicsOf(topics, described('加强统筹', '一是要加强统筹', false), '一是要加强统筹。')).toEqual([]);
  });
});
