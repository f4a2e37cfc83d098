import { expect, test } from 'vitest';
import { anyOf } from '../../src/extract/anyOf.ts';

test.each([
  ['one of several', [/(?<thing>工厂)$/u, /^(电站)/u], ['新建工厂', '电站投产'], ['工厂投产', '新建电站']],
  [
    'brackets in a class and written as such',
    [/[(（]一[)）]/u, /\((?<n>\d)\)/u],
    ['（一）', '(2)'],
    ['一', '2'],
  ],
  ['what stands before and behind', [/(?<=新)建(?!议)/u], ['新建'], ['新建议', '扩建']],
  ['what points back', [/(.)\1/u, /(?<a>甲)乙/u], ['人人', '甲乙'], ['乙甲']],
])('tells %s', (_, patterns, found, not) => {
  const isAny = anyOf(patterns);
  expect(found.map((text) => isAny(text))).toEqual(found.map(() => true));
  expect(not.map((text) => isAny(text))).toEqual(not.map(() => false));
});

test('asks sticky ones about a place', () => {
  const isAny = anyOf([/[一二]季度/y, /半年/y]);
  expect([isAny('上半年', 0), isAny('上半年', 1), isAny('第一季度', 1)]).toEqual([false, true, true]);
});
