import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { readingTree } from '../../src/render/articles.ts';
import { editionFrom } from '../corpus/editions.ts';
import { names } from './linkNames.ts';

const html = (text: string): string =>
  toHtml(
    readingTree(
      {
        edition: editionFrom(text),
        script: 'zh-Hans',
        names,
        records: [],
        file: 'test.json',
        hrefOf: (id) => id,
      },
      new Map(),
    ),
  );

test('a heading says where its line may be broken: between clauses first, then between words', () => {
  expect(html('# 加快推进新型工业化，做强做优做大实体经济')).toBe(
    '<h2 id="h1"><span id="s1" class="s"><span class="clause">加快<wbr>推进<wbr>新型<wbr>工业化，</span>做强做优<wbr>做大<wbr>实体<wbr>经济<a href="#s1" aria-label="第1句"></a></span></h2>',
  );
});

test('a paragraph does not', () => {
  expect(html('加快推进新型工业化，做强做优做大实体经济')).not.toContain('<wbr>');
});
