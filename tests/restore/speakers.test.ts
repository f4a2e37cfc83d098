import { describe, expect, test } from 'vitest';
import { type PlacedSentence, speakerLabel, turnsOf } from '../../src/restore/speakers.ts';

describe('speaker labels', () => {
  test.each([
    ['金壮龙：谢谢你的提问。', '', '金壮龙'],
    ['工业和信息化部部长 金壮龙：', '工业和信息化部部长', '金壮龙'],
    ['国务院新闻办新闻局副局长、新闻发言人 寿小丽：女士们', '国务院新闻办新闻局副局长、新闻发言人', '寿小丽'],
    ['埃隆·马斯克：我同意', '', '埃隆·马斯克'],
    ['中央广播电视总台中国之声记者：我们注意到', '', '中央广播电视总台中国之声记者'],
  ])('%s', (paragraph, office, name) => {
    expect(speakerLabel(paragraph, ['金壮龙', '寿小丽', '埃隆·马斯克'])).toEqual({ office, name });
  });

  test.each([
    '一是：稳增长。',
    '他说：“好。”',
    '总体要求：稳中求进',
    '主要任务：稳增长',
    '附件：名单',
    '各位代表：现在报告工作',
    '2021年：开局',
  ])('%s is none', (paragraph) => {
    expect(speakerLabel(paragraph, ['金壮龙'])).toBeNull();
  });
});

/** Paragraphs of sentences; a lone sentence without closing mark is a heading. */
function placed(...blocks: string[][]): PlacedSentence[] {
  return blocks.flatMap((sentences, block) =>
    sentences.map((text) => ({
      text,
      block,
      heading: sentences.length === 1 && !/[。？！：”]$/u.test(text),
    })),
  );
}

const people = [
  { name: '寿小丽', office: '主持人', role: 'host' },
  { name: '金壮龙', office: '部长', role: 'speaker' },
  { name: '辛国斌', office: '副部长', role: 'speaker' },
] as const;

describe('turns', () => {
  test('of a press conference go from label to label, and end at a heading', () => {
    const sentences = placed(
      ['寿小丽：各位下午好！', '请提问。'],
      ['建设现代化产业体系'],
      ['中国日报记者：有何考虑？'],
      ['金壮龙：谢谢。', '有四方面。'],
      ['一是改造提升。'],
      ['副部长 辛国斌：我补充。'],
    );
    expect(turnsOf(sentences, people)).toEqual([
      { speaker: '寿小丽', role: 'host', from: 's1', to: 's2' },
      { speaker: '中国日报记者', role: 'asks', from: 's4', to: 's4' },
      { speaker: '金壮龙', role: 'answers', from: 's5', to: 's7' },
      { speaker: '辛国斌', role: 'answers', from: 's8', to: 's8' },
    ]);
  });

  test('of an interview are what the report attributes', () => {
    const sentences = placed(
      ['工业是压舱石。', '“稳字当头。”', '肖亚庆说，要抓好三方面工作：'],
      ['——补短板。', '实施工程。'],
      ['记者观察到变化。', '“要有耐心。', '会有变化。”他说。'],
      ['“我们把这些做好，稳就能达到。”'],
    );
    const interviewee = { name: '肖亚庆', office: '部长', role: 'speaker' } as const;
    expect(turnsOf(sentences, [interviewee]).map(({ from, to }) => `${from}–${to}`)).toEqual([
      's2–s5',
      's7–s9',
    ]);
  });

  test('of a report without a speaker are none', () => {
    expect(turnsOf(placed(['《意见》提出，到2030年达峰。']), [])).toEqual([]);
  });
});
