import { expect, test } from 'vitest';
import type { Article } from '../../../src/model/article.ts';
import { contentsOf } from '../../../src/features/document/text/contents.ts';
import { editionFrom } from '../../corpus/editions.ts';

const turns: Article['turns'] = [
  { speaker: '甲报记者', role: 'asks', from: 's2', to: 's3' },
  { speaker: '金壮龙', role: 'answers', from: 's4', to: 's4' },
  { speaker: '辛国斌', role: 'answers', from: 's5', to: 's5' },
];
const lines = '开场。\n甲报记者：您好。请问怎样做？\n金壮龙：这样。\n辛国斌：那样。';
const headed = '# 一{\n甲报记者：您好。请问怎样做？\n金壮龙：这样。\n# 二';

test('a heading of a dialogue says who asks and who answers below it', () => {
  expect(contentsOf(editionFrom(headed, { turns }), 'zh-Hans')).toEqual([
    { text: '一{', href: '#s1', by: '甲报记者问，金壮龙答' },
    { text: '二', href: '#s5', by: '辛国斌' },
  ]);
});

test('where only one person speaks the headings stand alone', () => {
  const edition = editionFrom(headed, { turns: turns.slice(1, 2) });
  expect(contentsOf(edition, 'zh-Hans')[0]?.by).toBeNull();
});

test('without headings the questions are the contents', () => {
  expect(contentsOf(editionFrom(lines, { turns }), 'zh-Hant')).toEqual([
    { text: '请问怎样做？', href: '#s2', by: '甲报记者問，金壮龙、辛国斌答' },
  ]);
});
