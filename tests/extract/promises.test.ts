import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import type { Block } from '../../src/extract/outline.ts';
import { deliverableRules } from '../../src/extract/statements/deliverableRules.ts';
import { directionalRules } from '../../src/extract/statements/directionalRules.ts';
import { promiseType } from '../../src/extract/statements/promiseType.ts';
import { bothScripts } from './bothScripts.ts';

/** Headings begin with #, as in Markdown. */
function blocksOf(lines: readonly string[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  let text = '';
  for (const line of lines) {
    const words = line.replace(/^# /, '');
    const type = words === line ? 'paragraph' : 'heading';
    blocks.push({ type, start: text.length, end: text.length + words.length });
    text += `${words}\n`;
  }
  return { text, blocks };
}

/** Every target without number as one line: type, what is to be there or which way it goes, its words, its deadline. */
const read = (lines: readonly string[]): string[] =>
  extract(blocksOf(lines).text, { said: '2023-03-01', blocks: blocksOf(lines).blocks, turns: [] })
    .records.filter(({ statement: { kind, quantity } }) => kind === 'target' && !quantity)
    .map(({ statement: { type, deliverable, change, anchor, time } }) =>
      [type, deliverable?.what, change?.direction, anchor.exact, time && `${time.relation} ${time.end}`]
        .filter((part) => part !== null && part !== undefined)
        .join(' | '),
    );

describe.each(deliverableRules)('$name', ({ what, examples, not }) => {
  test.each(examples)('%s', (clause, thing) => {
    for (const [each, named] of bothScripts(clause).map((one, index) => [one, bothScripts(thing)[index]])) {
      expect(promiseType(each ?? '', 'action').deliverable).toEqual({
        what,
        name: named?.replace('一批', ''),
      });
    }
  });

  test.each(not)('not %s', (clause) => {
    for (const each of bothScripts(clause)) expect(promiseType(each, 'action').deliverable).toBeNull();
  });
});

describe.each(directionalRules)('$name', ({ direction, examples, not }) => {
  test.each(examples)('%s', (clause, thing) => {
    const told = bothScripts(clause).map((each) => promiseType(each, 'action'));
    expect(told.map(({ type, change }) => [type, change?.direction])).toEqual(
      told.map(() => ['directional', direction]),
    );
    expect(told.map(({ subject }) => subject)).toEqual(bothScripts(thing));
  });

  test.each(not)('not %s', (clause) => {
    for (const each of bothScripts(clause)) expect(promiseType(each, 'action').type).toBe('action');
  });
});

const corpus: Record<string, readonly (readonly [lines: readonly string[], promises: readonly string[]])[]> =
  {
    'one promise a clause': [
      [
        ['我们将完善船舶工业政策，制定航运绿色发展规划，确保水泥产量同比下降，开展绿色港口试点。'],
        [
          'action | 我们将完善船舶工业政策',
          'deliverable | document | 制定航运绿色发展规划',
          'directional | down | 确保水泥产量同比下降',
          'deliverable | pilot | 开展绿色港口试点',
        ],
      ],
      [
        ['明年将深入实施船舶更新工程、加快建设航运创新中心、大力推广绿色甲醇燃料。'],
        [
          'deliverable | programme | 明年将深入实施船舶更新工程 | by 2024-12-31',
          'deliverable | platform | 加快建设航运创新中心 | by 2024-12-31',
          'action | 大力推广绿色甲醇燃料',
        ],
      ],
      [
        ['我们将落实发放养老补贴、逐步推行免费体检等政策。'],
        ['action | 我们将落实发放养老补贴、逐步推行免费体检等政策'],
      ],
    ],
    'a frame is no promise, nor the start of one': [
      [
        ['我们将围绕远洋渔业需求，坚持科技兴渔，充分发挥协会作用，建设远洋渔业基地。'],
        ['deliverable | platform | 建设远洋渔业基地'],
      ],
      [['要以渔民增收为目标，在保障安全的前提下，推广新型渔船。'], ['action | 推广新型渔船']],
      [['我们将坚持以科学发展思想为指导，推进渔业现代化，加快渔港建设。'], []],
    ],
    'the title of a paragraph is none beside what stands under it': [
      [
        ['我们重点做好以下工作。', '一是要加强渔港管理。进一步完善渔港监测体系。'],
        ['action | 进一步完善渔港监测体系'],
      ],
      [
        ['我们重点做好以下工作。', '一是加强渔港管理。二是完善监测体系。'],
        ['action | 一是加强渔港管理', 'action | 二是完善监测体系'],
      ],
    ],
    'under a heading that says what is to be done, its sentences are tasks': [
      [
        ['# 二、加快推动渔业装备升级', '支持造船企业加强协同，攻克关键零部件难题。'],
        ['action | 支持造船企业加强协同', 'action | 攻克关键零部件难题'],
      ],
      [['# 一、推动渔业装备升级取得积极成效', '支持造船企业加强协同。'], []],
      [['# 一、2022年工作回顾', '# （一）加快渔业装备升级', '支持造船企业加强协同。'], []],
    ],
    'among aims, states are promises': [
      [
        [
          '今后三年要努力实现以下主要目标。',
          '——渔业结构更加合理。远洋捕捞能力明显增强，近海渔获量保持稳定。',
        ],
        ['action | 远洋捕捞能力明显增强', 'directional | hold | 近海渔获量保持稳定'],
      ],
      [
        ['主要目标是：渔民收入增长和经济增长同步；海洋环境持续改善。'],
        ['directional | up | 渔民收入增长和经济增长同步', 'action | 海洋环境持续改善'],
      ],
      [
        ['到2027年，渔港布局基本完善。渔业产值达到100亿元，渔船结构进一步优化。'],
        ['dated | 到2027年，渔港布局基本完善 | by 2027-12-31', 'dated | 渔船结构进一步优化 | by 2027-12-31'],
      ],
      [['渔业结构更加合理，远洋捕捞能力明显增强。'], []],
    ],
    'a courtesy silences its own clause alone': [
      [['我们高度重视渔民生活，将出台渔民保障办法。'], ['deliverable | document | 将出台渔民保障办法']],
      [['欢迎各国渔业企业来投资，我们将优化服务。'], ['action | 我们将优化服务']],
      [['让我们携手前进，共创美好未来。'], []],
    ],
    'a ban and a repeal': [
      [
        ['要加强执法，严禁休渔期出海捕捞。'],
        ['action | 要加强执法', 'deliverable | rule | 严禁休渔期出海捕捞'],
      ],
      [['我们将取消渔船进港不合理收费。'], ['deliverable | rule | 我们将取消渔船进港不合理收费']],
    ],
    'a plain future is a promise of whoever does it': [
      [
        ['渔业部门将于明年三月提出渔船更新方案。'],
        ['deliverable | document | 渔业部门将于明年三月提出渔船更新方案 | by 2024-03-31'],
      ],
      [['未来还会扩大渔民补助范围。'], ['action | 未来还会扩大渔民补助范围']],
      [['双方盼在年底前达成渔业协议。'], ['dated | 双方盼在年底前达成渔业协议 | before 2023-12-31']],
    ],
    'nobody commits himself': [
      [['非法捕捞将严重破坏海洋资源。'], []],
      [['振兴渔业要靠科技创新。'], []],
      [['业内人士认为，渔港将加快升级。'], []],
      [['只要我们共同努力，渔业振兴的目标一定要实现。'], []],
      [['远洋渔业具有重要地位，要让渔民受益。'], ['action | 要让渔民受益']],
      [['完成全年任务，必须加强渔港建设。'], ['action | 必须加强渔港建设']],
    ],
  };

describe.each(Object.entries(corpus))('%s', (_, cases) => {
  test.each(cases)('%s', (lines, promised) => {
    expect(read(lines)).toEqual(promised);
  });
});

test('what is promised within a year that its sentence names is due with it; an effort in general is not', () => {
  expect(read(['今年，要加强渔港管理，修订渔港管理办法，提升服务能力。'])).toEqual([
    'dated | 今年，要加强渔港管理 | by 2023-12-31',
    'deliverable | document | 修订渔港管理办法 | by 2023-12-31',
    'action | 提升服务能力',
  ]);
});
