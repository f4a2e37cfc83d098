import { expect, test } from 'vitest';
import type { Article } from '../../src/schemas/article.ts';
import { contentsOf } from '../../src/site/contents.ts';
import type { ArticleEntry } from '../../src/site/documents.ts';

const turns: Article['turns'] = [
  { speaker: '甲报记者', role: 'asks', from: 's2', to: 's3' },
  { speaker: '金壮龙', role: 'answers', from: 's4', to: 's4' },
  { speaker: '辛国斌', role: 'answers', from: 's5', to: 's5' },
];
const body = '开场。\n\n甲报记者：您好。请问怎样做？\n\n金壮龙：这样。\n\n辛国斌：那样。';

const entry = (script: Article['script'], of: Article['turns']): ArticleEntry => ({
  script,
  file: 'test.md',
  body,
  text: body.replaceAll('\n\n', '\n'),
  data: {
    document: 'test',
    speech: 'test',
    script,
    title: '题',
    published: '2023-03-01',
    publisher: '未详',
    sha256: '0'.repeat(64),
    sentences: 5,
    turns: of,
  },
});

test('a heading of a dialogue says who asks and who answers below it', () => {
  const headings = [
    { depth: 2, slug: 'h1', text: '一' },
    { depth: 2, slug: 'h5', text: '二' },
  ];
  expect(contentsOf(entry('zh-Hans', turns), headings)).toEqual([
    { text: '一', href: '#s1', by: '甲报记者问，金壮龙答' },
    { text: '二', href: '#s5', by: '辛国斌' },
  ]);
});

test('where only one person speaks the headings stand alone', () => {
  const headings = [{ depth: 2, slug: 'h1', text: '一' }];
  expect(contentsOf(entry('zh-Hans', turns.slice(1, 2)), headings)[0]?.by).toBeNull();
});

test('without headings the questions are the contents', () => {
  expect(contentsOf(entry('zh-Hant', turns), [])).toEqual([
    { text: '请问怎样做？', href: '#s2', by: '甲报记者問，金壮龙、辛国斌答' },
  ]);
});
