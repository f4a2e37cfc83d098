import { pinyin } from 'pinyin-pro';
import { expect, test } from 'vitest';
import { syllablesOf } from '../../../src/query/search/build/sounds.ts';
import type { TermRow } from '../../../src/query/search/layout.ts';
import { asTyped, hear } from '../../../src/query/search/lookup/sounds.ts';
import { wordsWithin } from '../../../src/query/search/lookup/words.ts';

const rows = [
  '新能源汽车',
  '碳达峰',
  '专精特新',
  '绿色',
  '高质量发展',
  '竞争力',
  '长期',
  '增长',
  '率先',
  '重庆',
  '重点',
].map((word): TermRow => [word, word, syllablesOf(word), 5]);
const heard = (typed: string): string[] => hear(typed, rows).map(({ word }) => word['zh-Hans']);

test.each([
  ['a whole word', 'tandafeng', '碳达峰'],
  ['its syllables apart', 'tan da feng', '碳达峰'],
  ['apostrophes between', "tan'da'feng", '碳达峰'],
  ['tones', 'tàndáfēng', '碳达峰'],
  ['a beginning', 'tanda', '碳达'],
  ['a beginning within a syllable', 'tandaf', '碳达峰'],
  ['some syllables cut', 'gaozlfz', '高质量发展'],
  ['initials', 'zjtx', '专精特新'],
  ['the first initials', 'xny', '新能源'],
  ['a syllable left out', 'tanfeng', '碳达峰'],
  ['a syllable left out, the last begun', 'tanf', '碳达峰'],
  ['words within a word', 'nengyuan', '能源'],
  ['ü as u with dots', 'lüse', '绿色'],
  ['ü as v', 'lvse', '绿色'],
  ['one reading of a character', 'changqi', '长期'],
  ['the other', 'zengzhang', '增长'],
  ['a reading that the word decides', 'chongqing', '重庆'],
  ['and the other', 'zhongdian', '重点'],
  ['a reading set by hand', 'shuaixian', '率先'],
])('%s: %s is %s', (_, typed, word) => {
  expect(heard(typed)[0]).toBe(word);
});

test.each(['zz', 'tan2', '碳', '', 'fengdatan', 'x'])('%s sounds like nothing', (typed) => {
  expect(heard(typed)).toEqual([]);
});

test('letters are told from what is none', () => {
  expect(asTyped('Lǜ')).toBe('lv');
  expect(asTyped('5G')).toBeNull();
});

test.each([
  ['高质量发展竞争力', ['高质量发展', '竞争力']],
  ['2022年增长率', ['2022年', '增长', '率']],
  ['8万家的增长', ['8万家', '增长']],
  ['绿色', ['绿色']],
  ['不知所云', ['不知所云']],
])('%s consists of %j', (text, words) => {
  expect(wordsWithin(text, rows)).toEqual(words);
});

test('a word that the library reads wrongly is read rightly here, and elsewhere as the library reads it', () => {
  const before = pinyin('率先');
  expect(syllablesOf('𠮷率先做表率')).toBe('𠮷 shuai xian zuo biao shuai');
  expect(pinyin('率先')).toBe(before);
  expect(before).not.toBe('shuài xiān');
});
