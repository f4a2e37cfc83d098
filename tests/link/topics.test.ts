import { describe, expect, test } from 'vitest';
import { topics as topicKind } from '../../src/corpus/kinds/topics.ts';
import { speaksOf, type Told, topicsOf } from '../../src/link/topics.ts';
import { inScript } from '../../src/text/scripts.ts';

const topics = topicKind.read('content');

describe.each(topics.map((topic) => [topic.id, topic] as const))('%s', (_id, topic) => {
  test.each(topic.belongs)('%s belongs to it', (clause) => {
    expect(speaksOf(topic, clause)).toBe(true);
  });

  test.each(topic.not)('%s does not', (clause) => {
    expect(speaksOf(topic, clause)).toBe(false);
  });

  test('is named in both scripts alike, and in English', () => {
    expect(topic.name['zh-Hant']).toBe(inScript('zh-Hant', topic.name['zh-Hans']));
    expect(topic.name.en).toMatch(/^[A-Z0-9][\w ,-]+$/);
  });

  test('has no word twice, and no word that another makes idle', () => {
    const idle = topic.words.filter((word) =>
      topic.words.some((other) => other !== word && word.includes(other)),
    );
    expect(idle).toEqual([]);
    expect(new Set(topic.words).size).toBe(topic.words.length);
    for (const longer of topic.except) {
      expect(topic.words.some((word) => longer.includes(word))).toBe(true);
    }
  });
});

test('no two topics have one name', () => {
  expect(new Set(topics.map(({ name }) => name['zh-Hans'])).size).toBe(topics.length);
});

/** A record as far as its topics depend on it. */
const told = (subject: string, exact: string, hasNumber: boolean): Told => ({
  subject,
  quantity: hasNumber
    ? { text: '1家', start: 0, end: 2, value: 1, max: null, unit: '家', bound: 'exact', bound_text: null }
    : null,
  anchor: { sentence: 's1', start: 0, end: [...exact].length, exact, prefix: '', suffix: '' },
});

describe('a record', () => {
  test('with a number is of the topics of its own subject, whatever else its clause counts', () => {
    const clause = '新能源汽车688.7万辆，5G基站231万个';
    expect(topicsOf(topics, told('5G基站', clause, true), clause)).toEqual(['digital-infrastructure']);
  });

  test('with a subject that tells nothing is of the topics of its clause', () => {
    const clause = '全年新能源汽车产销量突破650万辆';
    expect(topicsOf(topics, told('产销量', clause, true), clause)).toEqual(['new-energy-vehicles']);
  });

  test('without a number is of every topic of its clause', () => {
    const clause = '推动钢铁行业实施节能改造';
    expect(topicsOf(topics, told('推动钢铁行业', clause, false), clause)).toEqual([
      'green-manufacturing',
      'steel',
    ]);
  });

  test('that says nothing itself is of the topics of its sentence, unless that is a list of many', () => {
    const record = told('家庭', '超过5亿户家庭', true);
    expect(topicsOf(topics, record, '千兆光网已经具备覆盖超过5亿户家庭的能力')).toEqual([
      'digital-infrastructure',
    ]);
    expect(topicsOf(topics, record, '围绕5G、钢铁、算力、碳达峰、中小企业，覆盖超过5亿户家庭')).toEqual([]);
  });

  test('of which nobody knows a topic has none', () => {
    expect(topicsOf(topics, told('加强统筹', '一是要加强统筹', false), '一是要加强统筹。')).toEqual([]);
  });
});
