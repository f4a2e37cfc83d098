import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { type Note, rehypeNotes } from '../../src/render/rehype-notes.ts';

const note = (of: string, record: string | null = null): Note => ({ element: h('small', of), record });

const sentence = (number: number) => h('span', { id: `s${number}` }, `句${number}`);

/** The HTML of a heading and two paragraphs, with notes. */
const html = (...notes: [sentence: number, note: Note][]): string =>
  toHtml(
    unified()
      .use(rehypeNotes, { notes: new Map(notes) })
      .runSync(
        h(null, [
          h('h2', { id: 'h1' }, sentence(1)),
          h('div', h('p', [sentence(2), sentence(3)])),
          h('p', sentence(4)),
        ]),
      ),
  );

test('a note comes behind its sentence, within the paragraph, but behind a heading', () => {
  expect(html([1, note('甲')], [2, note('乙')], [4, note('丙')])).toBe(
    [
      '<div class="noted"><h2 id="h1"><span id="s1">句1</span></h2><small>甲</small></div>',
      '<div><p><span class="noted"><span id="s2">句2</span><small>乙</small></span><span id="s3">句3</span></p></div>',
      '<p><span class="noted"><span id="s4">句4</span><small>丙</small></span></p>',
    ].join(''),
  );
});

test('the mark that a note speaks of first is told so, in its own sentence alone', () => {
  const mark = (record: string) => h('a', { dataRecord: record }, '数');
  const tree = h(
    null,
    h('p', [h('span', { id: 's1' }, [mark('x-1'), mark('x-2')]), h('span', { id: 's2' }, mark('x-3'))]),
  );
  const noted = unified()
    .use(rehypeNotes, {
      notes: new Map([
        [1, note('甲', 'x-2')],
        [2, note('乙', 'x-1')],
      ]),
    })
    .runSync(tree);
  expect(toHtml(noted).match(/data-record="[^"]*" data-noted/g)).toEqual(['data-record="x-2" data-noted']);
});

test('a row of a table has no note', () => {
  const tree = h(null, h('p', h('span', { id: 's1' }, '甲\t1')));
  const noted = unified()
    .use(rehypeNotes, { notes: new Map([[1, note('甲')]]) })
    .runSync(tree);
  expect(toHtml(noted)).toBe('<p><span id="s1">甲\t1</span></p>');
});

test('without notes nothing is changed', () => {
  expect(html()).not.toContain('noted');
});
