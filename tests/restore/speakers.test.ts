import { describe, expect, test } from 'vitest';
import { peopleIn, turnsOf } from '../../src/restore/speakers.ts';
import { labelOf } from '../../src/restore/turns/labels.ts';
import type { PlacedSentence } from '../../src/restore/turns/reported.ts';

const known = ['金壮龙', '寿小丽', '埃隆·马斯克'];
const speakerLabel = (paragraph: string) => labelOf(paragraph, (name) => known.includes(name));

describe('speaker labels', () => {
  test.each([
    ['金壮龙：谢谢你的提问。', '', '金壮龙'],
    ['工业和信息化部部长 金壮龙：', '工业和信息化部部长', '金壮龙'],
    ['国务院新闻办新闻局副局长、新闻发言人 寿小丽：女士们', '国务院新闻办新闻局副局长、新闻发言人', '寿小丽'],
    ['埃隆·马斯克：我同意', '', '埃隆·马斯克'],
    ['中央广播电视总台中国之声记者：我们注意到', '', '中央广播电视总台中国之声记者'],
  ])('%s', (paragraph, office, name) => {
    expect(speakerLabel(paragraph)).toMatchObject({ office, name });
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
    expect(speakerLabel(paragraph)).toBeNull();
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

/** Who says which sentence, of a text of which nothing else is known. */
function saidIn(...blocks: string[][]): [string, string][] {
  const sentences = placed(...blocks);
  const people = peopleIn(blocks.map((block) => block.join(''))).map((each) => ({ ...each, office: '未详' }));
  const turns = turnsOf(sentences, people);
  return sentences.map(({ text }, index) => {
    const turn = turns.find(
      ({ from, to }) => Number(from.slice(1)) <= index + 1 && index < Number(to.slice(1)),
    );
    return [text, turn ? `${turn.speaker} ${turn.role}` : '—'];
  });
}

describe('people of whom nothing is known but the text', () => {
  test('are known by labels of every kind', () => {
    expect(
      saidIn(
        ['主持人：请水利局局长周正先生、副局长吴小燕女士介绍情况。'],
        ['周正'],
        ['去年建成水厂12座。'],
        ['【某日报记者】今年建几座？'],
        ['【吴小燕】今年建20座。', '还要改造管网。'],
        ['[10:12] 新华社记者 钱多：管网呢？'],
        ['- 水利局局长 周正：改造300公里。'],
        ['主持人 孙立：谢谢。'],
        ['周正（水利局局长）：再见。'],
      ).map(([, who]) => who),
    ).toEqual([
      '主持人 host',
      '周正 answers',
      '周正 answers',
      '某日报记者 asks',
      '吴小燕 answers',
      '吴小燕 answers',
      '新华社记者 钱多 asks',
      '周正 answers',
      '孙立 host',
      '周正 answers',
    ]);
  });

  test('are known in a report by office and a verb, which reaches over a list until another takes over', () => {
    expect(
      saidIn(
        ['3月5日，市水利局局长周正、市环保局副局长吴小燕出席发布会。'],
        ['周正表示，去年建成水厂12座。', '下一步重点做好两方面工作。'],
        ['一是新建水厂20座。', '年底前投产。'],
        ['二是改造管网300公里。'],
        ['吴小燕指出，要治理河道。', '她强调，今年治理50公里。', '今年投资多少？'],
        ['据统计，全市有河道900公里。'],
        ['“明年治理60公里。”', '市环保局副局长吴小燕说。', '会议要求，抓好落实。'],
      ).map(([, who]) => who.split(' ')[0]),
    ).toEqual([
      '—',
      ...Array<string>(5).fill('周正'),
      ...['吴小燕', '吴小燕', '—'],
      '—',
      ...['吴小燕', '吴小燕', '—'],
    ]);
  });

  test.each([
    [['一、总体要求'], ['总体要求：稳中求进。'], ['主要目标：节水。'], ['方向：节水。'], ['方向：治污。']],
    [['市水利局局长周正出席会议。'], ['会议指出，要节水。']],
    [['附件：名单'], ['联系人：周正', '电话：1234']],
  ])('are none where nobody speaks: %j', (...blocks) => {
    expect(saidIn(...blocks).map(([, who]) => who)).toEqual(blocks.flat().map(() => '—'));
  });
});
