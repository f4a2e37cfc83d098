import { expect, test } from 'vitest';
import { wordsOf } from '../../src/site/wordBreaks.ts';

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
