import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  asksAnything,
  noChoices,
  readRequest,
  toggled,
  writeRequest,
} from '../../../src/query/search/address.ts';
import { readComparable } from '../../../src/query/search/comparable.ts';
import { longestQuery, parseQuery } from '../../../src/query/search/parse.ts';
import { phraseFor, wordFor } from '../../../src/query/search/words.ts';

const parse = (query: string, compares = true) => parseQuery(query, (text) => text, compares);
const terms = (query: string): string[] => parse(query).words.map(({ term }) => term.join(''));

test.each([
  ['one word', '制造业', ['制造业']],
  ['words between spaces of any kind', ' 制造业\u3000绿色\t低碳\u00a0', ['制造业', '绿色', '低碳']],
  ['a word once', '5G ５g', ['5g']],
  ['punctuation as it stands', '增长3.6%，', ['增长3.6%,']],
  ['a letter and its accent as one', 'e\u0301', ['\u00e9']],
  ['nothing of nothing', ' \u3000', []],
  ['nothing of what is invisible', '\u200b \ufeff', []],
  ['a phrase without its quotation marks', '"绿色低碳" ＂5G ＂', ['绿色低碳', '5g ']],
  ['a phrase of Han characters without the spaces in it', '"绿色 低碳"', ['绿色低碳']],
  ['quotation marks that enclose nothing as they stand', '5" 绿', ['5"', '绿']],
  ['an exclusion alone as it stands', '-12%', ['-12%']],
])('%s', (_, query, expected) => {
  expect(terms(query)).toEqual(expected);
});

test('a query without end is cut', () => {
  expect(terms('一'.repeat(100_000))).toEqual(['一'.repeat(longestQuery)]);
  expect(terms('一 二 三 四 五 六 七 八 九 十 百 千 万 亿')).toHaveLength(12);
});

test('what is excluded stands apart, in either width', () => {
  const { words, excluded } = parse('制造业 -绿色 －"绿色 低碳"');
  expect(words.map(({ text }) => text)).toEqual(['制造业']);
  expect(excluded.map(({ text, phrase }) => [text, phrase])).toEqual([
    ['绿色', false],
    ['绿色低碳', true],
  ]);
});

describe('comparisons', () => {
  test.each([
    ['2030', { kind: 'time', start: '2030-01-01', end: '2030-12-31' }],
    ['2030年', { kind: 'time', start: '2030-01-01', end: '2030-12-31' }],
    ['二〇三〇年', { kind: 'time', start: '2030-01-01', end: '2030-12-31' }],
    ['2024年2月', { kind: 'time', start: '2024-02-01', end: '2024-02-29' }],
    ['“十五五”末', { kind: 'time', start: '2030-01-01', end: '2030-12-31' }],
    ['十四五末', { kind: 'time', start: '2025-01-01', end: '2025-12-31' }],
    ['8万家', { kind: 'quantity', value: 80000, unit: '家' }],
    ['1.5亿吨', { kind: 'quantity', value: 150000000, unit: '吨' }],
    ['33.2%', { kind: 'quantity', value: 33.2, unit: '%' }],
    ['百分点', null],
    ['2024年13月', null],
    ['1234', { kind: 'quantity', value: 1234, unit: '' }],
    ['几十家', null],
    ['发展', null],
    ['5G和6G', null],
  ])('%s', (text, expected) => {
    expect(readComparable(text)).toEqual(expected);
  });

  test.each([
    ['>1000万辆', '>', 10_000_000],
    ['＞1000万辆', '>', 10_000_000],
    ['>=50%', '>=', 50],
    ['≤3项', '<=', 3],
    ['=8万家', '=', 80000],
  ])('%s is one', (query, comparison, value) => {
    const { words, filters } = parse(`汽车 ${query}`);
    expect(words.map(({ text }) => text)).toEqual(['汽车']);
    expect(filters).toMatchObject([{ kind: 'quantity', comparison, value }]);
  });

  test('what compares with nothing, or where nothing can be compared, is looked for as it stands', () => {
    expect(terms('<发展')).toEqual(['<发展']);
    expect(parse('<2030', false)).toMatchObject({ words: [{ text: '<2030' }], filters: [] });
  });
});

test('every character has a word of its own, of plain letters', () => {
  const words = new Set<string>();
  for (let codePoint = 0; codePoint <= 0x10ffff; codePoint += codePoint < 0x30000 ? 1 : 97) {
    const word = wordFor(String.fromCodePoint(codePoint));
    if (!/^[a-z]{2,5}$/.test(word) || words.has(word)) expect.fail(`U+${codePoint.toString(16)}: ${word}`);
    words.add(word);
  }
});

test('a phrase is letters and spaces between two quotation marks, whatever was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (query) => {
      for (const { term } of parse(query).words) expect(phraseFor(term)).toMatch(/^"[a-z]+(?: [a-z]+)*"$/);
    }),
    { seed: 7 },
  );
});

describe('an address', () => {
  const address = new URL(
    'https://example.org/zh-hans/search/?q=%E5%88%B6&kind=passage&topic=smes&topic=steel&year=2023&all=1&x=1#top',
  );
  const request = {
    query: '制',
    choices: { ...noChoices, kind: ['passage'], topic: ['smes', 'steel'], year: ['2023'] },
    received: false,
    all: true,
  };

  test('says what is asked', () => {
    expect(readRequest(address)).toEqual(request);
    expect(readRequest(new URL('https://example.org/'))).toEqual({
      query: '',
      choices: noChoices,
      received: false,
      all: false,
    });
  });

  test('is written as it is read, and keeps what is no question', () => {
    const written = writeRequest(address, { ...request, query: 'a&b', received: true });
    expect(readRequest(written)).toEqual({ ...request, query: 'a&b', received: true });
    expect(written.searchParams.get('x')).toBe('1');
    expect(writeRequest(address, { ...request, query: '', choices: noChoices, all: false }).search).toBe(
      '?x=1',
    );
  });

  test('cannot choose what cannot be', () => {
    const odd = new URL(
      'https://example.org/?kind=%3Cb%3E&year=20&topic=..%2F..&document=A&speaker=jin-zhuanglong',
    );
    expect(readRequest(odd).choices).toEqual({ ...noChoices, speaker: ['jin-zhuanglong'] });
  });

  test('asks something by a choice alone', () => {
    expect(asksAnything({ ...request, query: ' ', choices: noChoices })).toBe(false);
    expect(asksAnything({ ...request, query: '' })).toBe(true);
  });

  test('takes a choice in and out', () => {
    const once = toggled(noChoices, 'topic', 'smes');
    expect(once.topic).toEqual(['smes']);
    expect(toggled(once, 'topic', 'smes')).toEqual(noChoices);
  });
});
