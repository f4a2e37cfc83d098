import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { inOrder } from '../../src/extract/refined.ts';
import { bothScripts } from './bothScripts.ts';

const dropped = (text: string, type: 'heading' | 'paragraph' = 'paragraph'): string[] =>
  extract(text, {
    said: '2023-03-01',
    blocks: [{ type, start: 0, end: text.length }],
    turns: [],
  }).dropped.map(({ rule, start, end, wouldBe }) => `${rule} ${text.slice(start, end)} ${wouldBe.kind}`);

describe('what is left out, by which rule', () => {
  test.each([
    ['开展“300家”专项行动。', ['veto.quoted 300家 quantity']],
    ['排名进入全国前10名。', ['veto.ranks 10名 quantity']],
    ['2022年增长5%。', ['number.of-time 2022年 quantity']],
    ['算力规模居全球第2位。', ['number.ordinal 2 quantity']],
    ['推出5方面安排。', ['number.without-unit 5 quantity']],
    ['去年没有完成100家的目标。', ['quantified.denied 100家 quantity']],
    ['如果增速达到5%，会超过预期。', ['quantified.condition 5% quantity']],
    ['产量比去年同期增长5%。', ['time.same-period 去年 time']],
    ['产量比2020年增长5%。', ['time.baseline 2020年 time', 'number.of-time 2020年 quantity']],
    ['到2025年是转型的关键期。', ['dated.description 到2025年是转型的关键期 statement']],
    ['大家将看到更多成果。', ['action.explanation 大家将看到更多成果 statement']],
    ['下一步将如何推进企业改造？', ['action.question 下一步将如何推进企业改造？ statement']],
    ['我们将回答大家的提问。', ['statement.courtesy 我们将回答大家的提问 statement']],
    ['此举将严重扰乱市场秩序。', ['idle.threat 此举将严重扰乱市场秩序 statement']],
    ['推动转型要靠科技创新。', ['idle.need 推动转型要靠科技创新 statement']],
  ])('%s', (text, expected) => {
    for (const each of bothScripts(text)) {
      expect(dropped(each)).toEqual(expect.arrayContaining(expected));
    }
  });

  test('the same, whoever asks how often', () => {
    const text = '开展“300家”专项行动。排名进入全国前10名。';
    expect(dropped(text)).toEqual(['veto.quoted 300家 quantity', 'veto.ranks 10名 quantity']);
  });

  test('what was said to be a quantity keeps its value, unit and bound', () => {
    const text = '排名进入全国前10名。';
    const blocks = [{ type: 'paragraph' as const, start: 0, end: text.length }];
    expect(extract(text, { said: null, blocks, turns: [] }).dropped).toEqual([
      {
        rule: 'veto.ranks',
        start: 7,
        end: 10,
        wouldBe: { kind: 'quantity', value: 10, max: null, unit: '名', bound: 'exact' },
      },
    ]);
  });
});

test('they stand in the order of the text, each once', () => {
  const at = (rule: string, start: number) =>
    ({ rule, start, end: 9, wouldBe: { kind: 'statement', type: 'dated' } }) as const;
  expect(inOrder([at('b', 4), at('a', 4), at('b', 4), at('c', 1)]).map(({ rule }) => rule)).toEqual([
    'c',
    'a',
    'b',
  ]);
});
