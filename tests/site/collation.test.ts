import { expect, test } from 'vitest';
import { collate, type Row } from '../../src/site/collation.ts';
import type { Side } from '../../src/site/correspondence.ts';
import { readEdition } from '../content/articles.ts';
import { editionFrom } from '../corpus/editions.ts';

/** A side of one line, whose sentences are those of the text. */
const sideOf = (text: string, supplied: Side['supplied'] = []): Side => ({
  characters: [...text],
  sentences: editionFrom(text).sentences,
  supplied,
});

/** Rows as text: what differs in braces, what only one has in brackets, what was supplied in plus signs. */
function shape(left: Side, right: Side): string[] {
  const marks = { same: ['', ''], differs: ['{', '}'], only: ['[', ']'] } as const;
  const shown = ({ characters }: Side, sentences: Row['left']): string =>
    sentences
      .flatMap(({ pieces }) => pieces)
      .map(({ start, end, standing, supplied }) => {
        const text = `${marks[standing][0]}${characters.slice(start, end).join('')}${marks[standing][1]}`;
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

test('the two witnesses of the interview: every sentence once, in order', () => {
  const side = (id: string): Side => {
    const { text, sentences } = readEdition(id);
    return { characters: [...text['zh-Hans']], sentences, supplied: [] };
  };
  const [left, right] = [side('2021-01-interview-power-grid'), side('2021-01-interview-xinhua-daily')];
  const rows = collate(left, right);
  expect(rows.flatMap((row) => row.left.map(({ id }) => id))).toEqual(left.sentences.map(({ id }) => id));
  expect(rows.flatMap((row) => row.right.map(({ id }) => id))).toEqual(right.sentences.map(({ id }) => id));
  expect(rows.filter((row) => row.left.length > 0 && row.right.length > 0).length).toBeGreaterThan(50);
});
