import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { changesTree } from '../../src/render/articles.ts';
import type { Edit } from '../../src/model/edits.ts';
import { stretchesOf, textAfter } from '../../src/lang/stretches.ts';
import { editionFrom } from '../corpus/editions.ts';
import { names } from './linkNames.ts';

const edit = (start: number, from: string, to: string, more: Partial<Edit> = {}): Edit => ({
  kind: 'spun',
  start,
  end: start + [...from].length,
  from,
  to,
  reason: '理由',
  certainty: 'certain',
  ...more,
});

/** The HTML of a received text with its edits, without what is the same everywhere. */
function html(received: string, edits: Edit[]): string {
  const stretches = stretchesOf(received, edits);
  const edition = editionFrom(textAfter(stretches), { received, edits });
  const tree = changesTree(
    { edition, script: 'zh-Hans', names },
    {
      stretches,
      noteOf: ({ change }) => change.kind,
      removedTitle: ({ kind, from }) => `${kind} ${from.length}`,
    },
  );
  return toHtml(tree)
    .replaceAll(/<a href="#s\d+" aria-label="第\d+句">(.*?)<\/a>/g, '<a>$1</a>')
    .replaceAll(/ title="[^"]*"/g, '');
}

test('a word that was replaced has what was received small above it', () => {
  expect(html('家产好。', [edit(0, '家产', '工业')])).toBe(
    '<p><span id="s1" class="s"><ruby class="edit replaced"><ins>工业</ins><rt><del>家产</del></rt></ruby>好<a>。</a></span></p>',
  );
});

test('a short removal stands small above the character before it', () => {
  expect(html('業(yè)好。', [edit(1, '(yè)', '', { kind: 'pinyin' })])).toContain(
    '<ruby class="edit removed">業<rt><del>(yè)</del></rt></ruby>好',
  );
});

test('a long removal stands in the line', () => {
  const clause = '，成效显著成效显著显著';
  expect(html(`好${clause}。`, [edit(1, clause, '', { kind: 'repeat' })])).toContain(
    `好<del class="edit removed">${clause}</del><a>。</a>`,
  );
});

test('a closing mark that was changed stands before the link of its sentence', () => {
  expect(html('好?', [edit(1, '?', '？', { kind: 'halfwidth' })])).toContain(
    '好<ruby class="edit replaced"><ins>？</ins><rt><del>?</del></rt></ruby><a></a>',
  );
});

test('what was supplied across a line break is told in each of its parts, and counted once', () => {
  const supplied = edit(1, '', '。\n“', { kind: 'stripped', witness: 'other' });
  const result = html('甲乙。', [supplied]);
  expect(result).toContain('甲<ins class="edit supplied" data-witness="other">。</ins><a></a>');
  expect(result).toContain('<ins class="part supplied" data-witness="other">↵</ins></p>');
  expect(result).toContain('<ins class="part supplied" data-witness="other">“</ins>乙');
  expect(result.match(/"edit /g)).toHaveLength(1);
});

test('a doubt is marked and left', () => {
  expect(html('主席好。', [edit(0, '主席', '主席', { certainty: 'unsure' })])).toContain(
    '<span class="edit kept unsure">主席</span>好',
  );
});

test('what was removed around the text is folded', () => {
  const menu = edit(0, '首页 <b>\n', '', { kind: 'furniture' });
  const comments = edit(9, '\n评论', '', { kind: 'furniture' });
  expect(html('首页 <b>\n好。\n评论', [menu, comments])).toBe(
    [
      '<details class="removed-block"><summary>furniture 7</summary><pre><del>首页 &#x3C;b>\n</del></pre></details>',
      '<p><span id="s1" class="s">好<a>。</a></span></p>',
      '<details class="removed-block"><summary>furniture 3</summary><pre><del>评论</del></pre></details>',
    ].join('\n'),
  );
});

test('what only arranges a line is not shown', () => {
  expect(html('好 好。', [edit(1, ' ', '', { kind: 'layout' })])).not.toContain('edit');
});

test('hostile text stays text', () => {
  const hostile = edit(0, '<img src=x onerror=alert(1)>', '工业');
  expect(html('<img src=x onerror=alert(1)>好。', [hostile])).toContain('&#x3C;img src=x onerror=alert(1)>');
});
