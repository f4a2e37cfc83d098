import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edits } from '../../src/model/edits.ts';
import { type LoggedChange, stretchesOf, textAfter } from '../../src/lang/stretches.ts';
import { readArticle } from '../articles.ts';
import { corpus } from '../corpus.ts';

const change = (start: number, end: number, to = ''): LoggedChange => ({ start, end, to });

const shape = (before: string, changes: LoggedChange[]): string[] =>
  stretchesOf(before, changes).map(({ before: text, change: made }) =>
    made === null ? text : `[${text}→${made.to}]`,
  );

test('a text without changes is one stretch', () => {
  expect(shape('工業', [])).toEqual(['工業']);
  expect(shape('', [])).toEqual([]);
});

test('changes stand in their places, in whatever order they were made', () => {
  expect(shape('工業(yè),好', [change(6, 7, '，'), change(2, 6)])).toEqual([
    '工業',
    '[(yè)→]',
    '[,→，]',
    '好',
  ]);
});

test('a change within a wider one does not stand a second time', () => {
  expect(shape('當(dāng)前位置\n正文', [change(1, 7), change(0, 11)])).toEqual([
    '[當(dāng)前位置\n→]',
    '正文',
  ]);
});

test('of two changes of one place the later stands', () => {
  expect(shape('甲Va0;乙', [change(1, 5, '\u00a0'), change(1, 5, ' ')])).toEqual(['甲', '[Va0;→ ]', '乙']);
});

test('what was put in before a removed stretch, after it was removed, stands with it', () => {
  expect(shape('甲 乙', [change(1, 2), change(1, 1, '5')])).toEqual(['甲', '[→5]', '[ →]', '乙']);
  expect(shape('甲 乙', [change(1, 1, '5'), change(1, 2, '、')])).toEqual(['甲', '[ →、]', '乙']);
});

test('offsets are code points, before and after', () => {
  const [first, second, third] = stretchesOf('𠮷(jí)業', [change(1, 5, '、')]);
  expect(first).toMatchObject({ before: '𠮷', beforeStart: 0, start: 0, end: 1 });
  expect(second).toMatchObject({ before: '(jí)', beforeStart: 1, start: 1, end: 2 });
  expect(third).toMatchObject({ before: '業', beforeStart: 5, start: 2, end: 3 });
});

test('whatever the changes, the stretches hold the whole text, and offsets count what stands now', () => {
  const someChange = fc
    .tuple(fc.nat(12), fc.nat(4), fc.string({ unit: 'binary', maxLength: 3 }))
    .map(([start, length, to]) => ({ start, end: start + length, to }));
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', minLength: 16, maxLength: 30 }),
      fc.array(someChange, { maxLength: 8 }),
      (before, changes) => {
        const stretches = stretchesOf(before, changes);
        expect(stretches.map(({ before: text }) => text).join('')).toBe(before);
        const after = [...textAfter(stretches)];
        for (const { before: text, start, end, change: made } of stretches) {
          expect(after.slice(start, end).join('')).toBe(made?.to ?? text);
        }
      },
    ),
  );
});

test('a received text goes by its log to the reading text, change by change', () => {
  const id = '2025-03-remarks';
  const folder = path.join(corpus, 'articles', id);
  const { edits: made } = edits.parse(JSON.parse(readFileSync(path.join(folder, 'edits.json'), 'utf8')));
  const stretches = stretchesOf(readFileSync(path.join(folder, 'received.txt'), 'utf8'), made);
  const { text } = readArticle(corpus, id, 'zh-hans');
  expect(textAfter(stretches)).toBe(text);
  expect(stretches.at(-1)?.end).toBe([...text].length);
});
