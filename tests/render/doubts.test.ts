import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { readingTree } from '../../src/render/articles.ts';
import type { Edit } from '../../src/model/edits.ts';
import { editionFrom } from '../corpus/editions.ts';
import { names } from './linkNames.ts';

const doubt = (start: number, from: string): Edit => ({
  kind: 'spun',
  start,
  end: start + [...from].length,
  from,
  to: from,
  reason: '理由',
  certainty: 'unsure',
});

const html = (text: string, ...edits: Edit[]): string =>
  toHtml(
    readingTree(
      {
        edition: editionFrom(text, { edits }),
        script: 'zh-Hans',
        names,
        records: [],
        file: 'test.json',
        hrefOf: (id) => id,
      },
      new Map(),
    ),
  );

test('an uncertain place leads to its note, and can be led to', () => {
  expect(html('𠮷时主席好。主席。', doubt(2, '主席'), doubt(6, '主席'))).toBe(
    '<p><span id="s1" class="s">𠮷时<a class="doubt" href="#n1" id="e1">主席</a>好<a href="#s1" aria-label="第1句">。</a></span>' +
      '<span id="s2" class="s"><a class="doubt" href="#n2" id="e2">主席</a><a href="#s2" aria-label="第2句">。</a></span></p>',
  );
});

test('an uncertain closing mark stands before the link of its sentence', () => {
  expect(html('好。', doubt(0, '好。'))).toBe(
    '<p><span id="s1" class="s"><a class="doubt" href="#n1" id="e1">好</a><a class="doubt" href="#n1">。</a><a href="#s1" aria-label="第1句"></a></span></p>',
  );
});
