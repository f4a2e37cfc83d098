import { expect, test } from 'vitest';
import { clausesOf, wordsOf } from '../../src/lang/wordBreaks.ts';

test.each([
  ['加快推进新型工业化', 3],
  ['国务院新闻办“权威部门话开局”系列主题新闻发布会：加快推进', 6],
  ['', 0],
])('%s is cut and loses nothing', (title, least) => {
  const words = wordsOf(title, 'zh-Hans');
  expect(words.join('')).toBe(title);
  expect(words.length).toBeGreaterThanOrEqual(least);
});

test('marks stay where they belong', () => {
  for (const word of wordsOf('工信部：启动“试点” 开展《意见》，落实', 'zh-Hans')) {
    expect(word).not.toMatch(/^[：”》，]/u);
    expect(word).not.toMatch(/[“《]$/u);
  }
});

test('no line begins with a word of one character', () => {
  expect(wordsOf('新闻发布会', 'zh-Hans').at(-1)).not.toBe('会');
});

test.each(['工业和信息化部等7部门联合印发', '谈2021年工业通信业', '推动5G发展', '用AI赋能'])(
  'no line of %s ends between a number or Latin letter and the Han character behind it',
  (title) => {
    for (const word of wordsOf(title, 'zh-Hans').slice(0, -1)) expect(word).not.toMatch(/[\p{N}A-Z]$/u);
  },
);

test('a short group between marks stays whole', () => {
  const words = wordsOf('国务院新闻办“权威部门话开局”系列主题《指导意见》', 'zh-Hans');
  expect(words).toContainEqual(expect.stringContaining('“权威部门话开局”'));
  expect(words).toContainEqual(expect.stringContaining('《指导意见》'));
});

test.each([
  ['工信部：制定方案，鼓励建设', ['工信部：', '制定方案，', '鼓励建设']],
  ['加快推进 做强', ['加快推进 ', '做强']],
  ['印发《意见》，落实', ['印发', '《意见》，', '落实']],
  ['没有标点', ['没有标点']],
])('%s is cut behind its marks', (title, clauses) => {
  expect(clausesOf(title)).toEqual(clauses);
});
