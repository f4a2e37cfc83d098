import { describe, expect, test } from 'vitest';
import { ownDocuments, type Promised } from '../../../src/corpus/link/ownDocuments.ts';
import type { Deliverable } from '../../../src/model/record.ts';

const promise = (name: string | null, what: Deliverable['what'] = 'document'): Promised => ({
  ...{ id: '2022-talk-1', type: 'deliverable', deliverable: { what, name }, said: '2022-03-01' },
});
const paper = (title: string, said = '2023-06-15') => ({ id: '2023-paper', title, said });
/** Papers of other things, from which it is learnt which words say little. */
const others = [
  paper('关于加快渔业绿色发展的指导意见'),
  paper('渔港建设管理办法'),
  paper('关于推动远洋渔业高质量发展的实施意见'),
].map((each, index) => ({ ...each, id: `other-${index}` }));

const found = (one: Promised, ...all: readonly ReturnType<typeof paper>[]): string[] =>
  ownDocuments([one], [...all, ...others])
    .map(({ document }) => document)
    .filter((id) => !id.startsWith('other-'));

describe('is proposed', () => {
  test.each([
    ['加快推动造船业绿色化发展的指导意见', '七部门联合印发《关于加快推动造船业绿色化发展的指导意见》'],
    [
      '加快推动制造业绿色化发展的指导意见',
      '工业和信息化部等7部门联合印发《关于加快推动制造业绿色化发展的指导意见》',
    ],
    ['造船业绿色化改造的意见', '工业部关于加快造船业绿色化改造的实施意见'],
    ['进一步健全养殖户服务体系的意见', '关于健全养殖户公共服务体系的指导意见'],
    ['“养殖户”评价办法', '养殖户评价管理暂行办法（2023年版）'],
  ])('%s: %s', (name, title) => {
    expect(found(promise(name), paper(title))).toEqual(['2023-paper']);
  });

  test('a programme whose name stands in a title', () => {
    const programme = promise('智慧渔港工程', 'programme');
    expect(found(programme, paper('智慧渔港工程实施方案'))).toEqual(['2023-paper']);
  });
});

describe('is not proposed', () => {
  test.each([
    [
      'a paper of something else',
      promise('造船业数字化转型的指导意见'),
      paper('关于加快造船业绿色化改造的实施意见'),
    ],
    [
      'what was said before',
      promise('造船业绿色化改造的意见'),
      paper('关于造船业绿色化改造的意见', '2021-01-01'),
    ],
    ['a speech', promise('造船业绿色化改造的意见'), paper('部长谈造船业绿色化改造：步子要稳')],
    ['what has no name', promise(null), paper('关于造船业绿色化改造的意见')],
    ['what is no paper', promise('造船业绿色化改造基地', 'platform'), paper('关于造船业绿色化改造的意见')],
    ['a mechanism', promise('梯度培育机制', 'rule'), paper('养殖户梯度培育及管理办法')],
    [
      'a programme with like words',
      promise('造船业绿色改造工程', 'programme'),
      paper('关于造船业绿色化改造的意见'),
    ],
  ])('%s', (_what, one, other) => {
    expect(found(one, other)).toEqual([]);
  });
});
