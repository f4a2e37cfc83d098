import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import type { Edit } from '../../src/model/edits.ts';
import { articleText, editionFrom } from './editions.ts';

const turns: Article['turns'] = [
  { speaker: '金壮龙', role: 'answers', from: 's2', to: 's3' },
  { speaker: '乙', role: 'asks', from: 's4', to: 's4' },
];
const lines = '# 新型工业化\n部长 金壮龙：𠮷时已到。开始吧！\n请问乙：何时？';

describe('an edition', () => {
  test('has blocks and sentences with offsets in code points of the text', () => {
    const { text, blocks, sentences } = editionFrom(lines, { turns });
    const characters = [...text['zh-Hans']];
    expect(text['zh-Hans']).toBe('新型工业化\n部长 金壮龙：𠮷时已到。开始吧！\n请问乙：何时？');
    expect(blocks.map(({ depth, start, end }) => [depth, characters.slice(start, end).join('')])).toEqual([
      [2, '新型工业化'],
      [null, '部长 金壮龙：𠮷时已到。开始吧！'],
      [null, '请问乙：何时？'],
    ]);
    expect(
      sentences.map(({ id, block, start, end }) => [id, block, characters.slice(start, end).join('')]),
    ).toEqual([
      ['s1', 0, '新型工业化'],
      ['s2', 1, '部长 金壮龙：𠮷时已到。'],
      ['s3', 1, '开始吧！'],
      ['s4', 2, '请问乙：何时？'],
    ]);
  });

  test('says who speaks, and where the words stand that say so', () => {
    const edition = editionFrom(lines, { turns });
    expect(edition.sentences.map(({ speaker }) => speaker?.['zh-Hans'])).toEqual([
      undefined,
      '金壮龙',
      '金壮龙',
      '乙',
    ]);
    expect(edition.turns.map(({ from, to, label }) => [from, to, label])).toEqual([
      [2, 3, { start: 6, end: 13 }],
      [4, 4, { start: 23, end: 27 }],
    ]);
  });

  test('has no label where a name stands in the middle of what is said', () => {
    const of: Article['turns'] = [{ speaker: '乙', role: 'answers', from: 's1', to: 's1' }];
    expect(editionFrom('他说，乙：好。', { turns: of }).turns[0]?.label).toEqual({ start: 0, end: 5 });
    expect(editionFrom('他问“谁？”乙：好。', { turns: of }).turns[0]?.label).toBeNull();
  });

  test.each([
    ['【乙】好。', 3],
    ['【部长 乙】： 好。', 8],
    ['［乙］好。', 3],
  ])('has the label in brackets of %s', (text, end) => {
    const of: Article['turns'] = [{ speaker: '乙', role: 'answers', from: 's1', to: 's1' }];
    expect(editionFrom(text, { turns: of }).turns[0]?.label).toEqual({ start: 0, end });
  });

  test('has no label in brackets that name another', () => {
    const of: Article['turns'] = [{ speaker: '乙', role: 'answers', from: 's1', to: 's1' }];
    expect(editionFrom('【甲】好。', { turns: of }).turns[0]?.label).toBeNull();
  });

  test('is the same in both scripts, at the same places', () => {
    const traditional = articleText(
      '# 新型工業化\n部長 金壯龍：𠮷時已到。開始吧！\n請問乙：何時？',
      turns.map((turn) => ({ ...turn, speaker: turn.speaker === '乙' ? '乙' : '金壯龍' })),
    );
    const edition = editionFrom(lines, { turns, traditional });
    expect(edition.blocks[1]?.text['zh-Hant']).toBe('部長 金壯龍：𠮷時已到。開始吧！');
    expect(edition.sentences[1]?.speaker).toEqual({ 'zh-Hans': '金壮龙', 'zh-Hant': '金壯龍' });
    expect([...edition.text['zh-Hant']].length).toBe([...edition.text['zh-Hans']].length);
  });

  test('counts the places that stay uncertain', () => {
    const doubt = (start: number): Edit => ({
      kind: 'spun',
      start,
      end: start + 1,
      from: '主',
      to: '主',
      reason: '理由',
      certainty: 'unsure',
    });
    const sure: Edit = { ...doubt(2), from: '好', to: '佳', certainty: 'certain' };
    const { doubts } = editionFrom('主。佳。主。', {
      received: '主。好。主。',
      edits: [doubt(0), sure, doubt(4)],
    });
    expect(doubts.map(({ number, start, end }) => [number, start, end])).toEqual([
      [1, 0, 1],
      [2, 4, 5],
    ]);
  });
});

describe('what is no edition is refused', () => {
  test('other sentences than the front matter says', () => {
    const traditional = articleText('甲。乙。');
    traditional.data = { ...traditional.data, sentences: 3 };
    expect(() => editionFrom('甲。乙。', { traditional })).toThrow(
      'test.md:sentences: found 2 sentences, expected 3, as the front matter says',
    );
  });

  test.each([
    ['a longer block', '甲。\n乙乙。', 'another block 2'],
    ['a block more', '甲。\n乙。\n丙。', 'another block 3'],
    ['a block less', '甲。', 'another block 2'],
    ['another kind of block', '甲。\n# 乙。', 'another block 2'],
  ])('%s in one script', (_, other, found) => {
    expect(() => editionFrom('甲。\n乙。', { traditional: articleText(other) })).toThrow(
      `test.md: found ${found}, expected as long a one as in simplified script (npm run refresh)`,
    );
  });

  test('other turns in one script', () => {
    const traditional = articleText('甲：乙。', [{ speaker: '甲', role: 'asks', from: 's1', to: 's1' }]);
    expect(() => editionFrom('甲：乙。', { traditional })).toThrow(
      'test.md:turns: found other turns, expected those of the simplified article',
    );
  });

  test('a turn behind the end', () => {
    const behind: Article['turns'] = [{ speaker: '甲', role: 'asks', from: 's7', to: 's7' }];
    expect(() => editionFrom('甲：乙。', { turns: behind })).toThrow(
      'test.md:turns: found s7, expected a sentence, s1 to s1',
    );
  });

  test('edits that lead elsewhere', () => {
    expect(() => editionFrom('甲。乙。', { received: '甲。' })).toThrow(
      'edits.json: found edits that leave 2 characters, expected 4 (npm run refresh)',
    );
  });
});
