import { expect, test } from 'vitest';
import { collate, type Row } from '../../../src/features/document/collation/collation.ts';
import type { Side } from '../../../src/features/document/collation/correspondence.ts';
import { readArticle } from '../../articles.ts';
import { corpus } from '../../corpus.ts';
import { sideOf } from './sideOf.ts';

/** Rows as text: what differs in braces, what only one has in brackets, what was supplied in plus signs. */
function shape(left: Side, right: Side): string[] {
  const marks = { same: ['', ''], differs: ['{', '}'], only: ['[', ']'] } as const;
  const shown = ({ characters }: Side, sentences: Row['left']): string =>
    sentences
      .flatMap(({ pieces }) => pieces)
      .map(({ start, end, agreement, supplied }) => {
        const text = `${marks[agreement][0]}${characters.slice(start, end).join('')}${marks[agreement][1]}`;
        return supplied ? `+${text}+` : text;
      })
      .join('');
  return collate(left, right).map((row) => `${shown(left, row.left)} | ${shown(right, row.right)}`);
}

const one = '今年新能源汽车产销再创新高，消费市场持续回暖。';
const two = '工业经济开局平稳，企业预期稳步改善。';

test('equal texts stand side by side, sentence by sentence', () => {
  expect(shape(sideOf(one + two), sideOf(one + two))).toEqual([`${one} | ${one}`, `${two} | ${two}`]);
});

test('differences in wording are marked in both', () => {
  expect(shape(sideOf(one), sideOf(one.replace('消费市场', '整车出口')))).toEqual([
    '今年新能源汽车产销再创新高，{消费市场}持续回暖。 | 今年新能源汽车产销再创新高，{整车出口}持续回暖。',
  ]);
});

test('what only one has is marked in it', () => {
  expect(shape(sideOf(one), sideOf(one.replace('产销', '产销双双')))).toEqual([
    `${one} | 今年新能源汽车产销[双双]再创新高，消费市场持续回暖。`,
  ]);
});

test('a sentence that only one has stands alone', () => {
  expect(shape(sideOf(one + two), sideOf(two))).toEqual([`[${one}] | `, `${two} | ${two}`]);
  expect(shape(sideOf(one), sideOf(one + two))).toEqual([`${one} | ${one}`, ` | [${two}]`]);
});

test('two sentences that are one in the other text stand in one row', () => {
  const joined = one.replace('。', '，') + two;
  expect(shape(sideOf(one + two), sideOf(joined))).toHaveLength(1);
});

test('what was supplied is marked', () => {
  expect(
    shape(sideOf('2021年，工业经济开局平稳。', [{ start: 0, end: 4 }]), sideOf('2021年，工业经济开局平稳。')),
  ).toEqual(['+2021+年，工业经济开局平稳。 | 2021年，工业经济开局平稳。']);
});

test('two witnesses of an interview stand side by side with every sentence once, in order', () => {
  const [left, right] = ['2020-12-interview-observer', '2020-12-interview-wire'].map((id) =>
    sideOf(readArticle(corpus, id, 'zh-hans').text),
  );
  if (!left || !right) throw new Error('no witnesses');
  const rows = collate(left, right);
  expect(rows.flatMap((row) => row.left.map(({ id }) => id))).toEqual(left.sentences.map(({ id }) => id));
  expect(rows.flatMap((row) => row.right.map(({ id }) => id))).toEqual(right.sentences.map(({ id }) => id));
  expect(rows.map((row) => [row.left, row.right].map(({ length }) => length))).toEqual([
    [1, 0],
    [0, 1],
    ...Array<[number, number]>(23).fill([1, 1]),
  ]);
});
