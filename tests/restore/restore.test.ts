import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLexicon } from '../../src/corpus/lexicon.ts';
import { restore } from '../../src/restore/restore.ts';
import type { Edit } from '../../src/model/edits.ts';
import { toSimplified } from '../../src/lang/scripts.ts';
import { corpus } from '../corpus.ts';

const pieces = [
  '工业(yè)', '增长', '2021年,', '33.2%', '。', '\n', '“', '”', '<p>', '</p>', '&nbsp;', '(km)', '当(dāng)前',
  '来源:新华社\n', '重点领域绿色低碳转型，', 'Va0;', '5G', ' ', '？', '𠮷', '(', ')', '们?cè)诜e', '<!--', '-->', '**',
  '[重点](', '](/a)', '<!DOCTYPE html>', '<td>', '<sup>8</sup>', '\r', '\u2028', '一、总体要求', '家产绿涩', '真现删强',
  '维持', '## ', '<http://a/', '65,438+07.7%', '?', '……', '2023-03-01 10:20\n',
]; // prettier-ignore

const resources = { ...readLexicon(corpus), witnesses: [] };
const read = (text: string) => restore(text, resources);

fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 500 });

const damaged = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));

/** The received text with the logged edits made: the widest stand for what they cover. */
function replay(received: string, edits: readonly Edit[]): string {
  const characters = [...received];
  const widestFirst = edits
    .map((edit, order) => ({ ...edit, order }))
    .filter(({ alternatives }) => alternatives === undefined)
    .toSorted((a, b) => a.start - b.start || insertionFirst(a, b) || b.end - a.end || b.order - a.order);
  const parts: string[] = [];
  let reached = 0;
  for (const { start, end, to } of widestFirst) {
    if (start < reached) continue;
    parts.push(...characters.slice(reached, start), to);
    reached = end;
  }
  return [...parts, ...characters.slice(reached)].join('');
}

const insertionFirst = (a: Edit, b: Edit): number => Number(a.start !== a.end) - Number(b.start !== b.end);

describe('restore', () => {
  test('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), damaged),
        (text) => {
          read(text);
        },
      ),
    );
  });

  test('changes nothing that the log does not show', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const { text: restored, edits, script } = read(text);
        const replayed = replay(text, edits);
        expect(script === 'zh-Hant' ? toSimplified(replayed) : replayed).toBe(restored);
      }),
    );
  });

  test('logs what stood at its offsets', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const characters = [...text];
        for (const { start, end, from } of read(text).edits) {
          expect(characters.slice(start, end).join('')).toBe(from);
        }
      }),
    );
  });

  test('changes nothing more the second time', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const once = read(text).text;
        expect(read(once).text).toBe(once);
      }),
    );
  });

  test('changes no digit of running text', () => {
    const words = [
      '到2030年',
      '，',
      '占比33.2%',
      '5G',
      '家产',
      '绿涩',
      '真现',
      '1,841亿元',
      '。',
      '“',
      '”',
      '(km)',
      '业(yè)',
      '维持',
      ' ',
    ];
    const prose = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(prose, (text) => {
        expect(read(text).text.match(/\d/gu)).toEqual(text.match(/\d/gu));
      }),
    );
  });

  test('leaves no empty line, and numbers blocks as it numbers lines', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const { text: restored, blocks } = read(text);
        expect(restored).not.toMatch(/^\n|\n\n|\n$/);
        expect(blocks.map(({ start, end }) => restored.slice(start, end)).join('\n')).toBe(restored);
      }),
    );
  });

  test('keeps the digits of what it keeps', () => {
    const text = '到2030年,5G基站達(dá)231万個,占比33.2%,約1,841億元。';
    expect(restore(text).text.match(/[\d.,%]+/gu)).toEqual(['2030', '5', '231', '33.2%', '1,841']);
  });
});

describe('blocks', () => {
  test('are headings where the page marks them, or a short line stands open', () => {
    const { text, blocks } = restore(
      '<p>首段说明总体情况，篇幅稍长，足以算作正文的一段文字，并以句号结束。</p><p><strong>一、稳增长。</strong></p><p>正文。</p>\n二、促转型\n<p>正文。</p>',
    );
    expect(blocks.map(({ type, start, end }) => [type, text.slice(start, end)])).toEqual([
      ['paragraph', '首段说明总体情况，篇幅稍长，足以算作正文的一段文字，并以句号结束。'],
      ['heading', '一、稳增长。'],
      ['paragraph', '正文。'],
      ['heading', '二、促转型'],
      ['paragraph', '正文。'],
    ]);
  });
});
