import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestQuery, parseQuery, readRequest, withQuery } from '../../src/search/query.ts';
import { phraseFor, wordFor } from '../../src/search/words.ts';

const terms = (query: string): string[] => parseQuery(query).map((term) => term.join(''));

test.each([
  ['one word', '制造业', ['制造业']],
  ['words between spaces of any kind', ' 制造业\u3000绿色\t低碳\u00a0', ['制造业', '绿色', '低碳']],
  ['a word once', '5G ５g', ['5g']],
  ['punctuation as it stands', '增长3.6%，', ['增长3.6%,']],
  ['a letter and its accent as one', 'e\u0301', ['\u00e9']],
  ['nothing of nothing', ' \u3000', []],
  ['nothing of what is invisible', '\u200b \ufeff', []],
])('%s', (_, query, expected) => {
  expect(terms(query)).toEqual(expected);
});

test('a query without end is cut', () => {
  expect(terms('一'.repeat(100_000))).toEqual(['一'.repeat(longestQuery)]);
  expect(terms('一 二 三 四 五 六 七 八 九 十 百 千 万 亿')).toHaveLength(12);
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
      for (const term of parseQuery(query)) expect(phraseFor(term)).toMatch(/^"[a-z]+(?: [a-z]+)*"$/);
    }),
    { seed: 7 },
  );
});

test('an address says what is asked, and takes another question without losing the rest', () => {
  const address = new URL('https://example.org/zh-hans/search/?q=%E5%88%B6&kind=passage&all=1#top');
  expect(readRequest(address)).toEqual({ query: '制', all: true });
  expect(readRequest(new URL('https://example.org/'))).toEqual({ query: '', all: false });
  expect(withQuery(address, 'a&b').search).toBe('?q=a%26b&kind=passage&all=1');
  expect(withQuery(address, '').search).toBe('?kind=passage&all=1');
});
