import { expect, test } from 'vitest';
import type { Edit } from '../../src/schemas/edits.ts';
import { stretchesOf } from '../../src/site/receivedText.ts';

const edit = (start: number, end: number, to = '', kind: Edit['kind'] = 'pinyin'): Edit => ({
  kind,
  start,
  end,
  from: '',
  to,
  reason: '理由',
});

const shape = (received: string, edits: Edit[]): string[] =>
  stretchesOf(received, edits).map(({ text, edit: made }) => (made === null ? text : `[${text}→${made.to}]`));

test('a text without edits is one stretch', () => {
  expect(shape('工業', [])).toEqual(['工業']);
  expect(shape('', [])).toEqual([]);
});

test('edits stand in their places, in whatever order they were made', () => {
  expect(shape('工業(yè),好', [edit(6, 7, '，', 'halfwidth'), edit(2, 6)])).toEqual([
    '工業',
    '[(yè)→]',
    '[,→，]',
    '好',
  ]);
});

test('an edit within a wider one is not shown a second time', () => {
  expect(shape('當(dāng)前位置\n正文', [edit(1, 7), edit(0, 11, '', 'furniture')])).toEqual([
    '[當(dāng)前位置\n→]',
    '正文',
  ]);
});

test('of two edits of one place the later stands', () => {
  const [, second] = stretchesOf('甲Va0;乙', [edit(1, 5, '\u00a0', 'entity'), edit(1, 5, ' ', 'layout')]);
  expect(second?.edit?.kind).toBe('layout');
});

test('offsets are code points', () => {
  expect(shape('𠮷(jí)業', [edit(1, 5)])).toEqual(['𠮷', '[(jí)→]', '業']);
});

test('something put in where nothing stood', () => {
  expect(shape('年是', [edit(0, 0, '2021')])).toEqual(['[→2021]', '年是']);
});

test('the stretches hold the whole text', () => {
  const received = '一(yī)二,三';
  const stretches = stretchesOf(received, [edit(1, 5), edit(6, 7, '，')]);
  expect(stretches.map(({ text }) => text).join('')).toBe(received);
});
