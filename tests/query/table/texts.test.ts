import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RowTexts } from '../../../src/query/table/entry.ts';
import { holding, wordsOf } from '../../../src/query/table/holding.ts';
import { packTexts } from '../../../src/query/table/packTexts.ts';
import { quoteOf, readTexts } from '../../../src/query/table/texts.ts';
import { parseWords } from '../../../src/query/table/words.ts';
import { both, entry } from './entries.ts';

const textsOf = ({
  subject,
  worded,
  inUnits,
  when,
  reason,
  sentence,
  start,
  end,
  isCarried,
}: RowTexts): RowTexts => ({
  subject,
  worded,
  inUnits,
  when,
  reason,
  sentence,
  start,
  end,
  isCarried,
});
const readBack = (rows: readonly RowTexts[]): RowTexts[] =>
  readTexts(JSON.parse(JSON.stringify(packTexts(rows))));

const rows = [
  entry(),
  entry({
    subject: both('专精特新中小企业数量'),
    worded: both('超过8万家'),
    inUnits: both('超过80,000 家'),
    when: both('不晚于2023年'),
    reason: both('期限已过，没有报告。'),
    sentence: both('力争今年全国专精特新中小企业数量超过8万家，增速显著。'),
    start: 0,
    end: 22,
    isCarried: true,
  }),
  entry({ subject: both('着力突破'), sentence: both('着力突破关键技术，著作显著增加。'), start: 0, end: 4 }),
].map(textsOf);

describe('the texts of rows', () => {
  test('are read as they were, in both scripts', () => {
    expect(readBack(rows)).toEqual(rows);
  });

  test('stand in the file once, although 著 is 着 here and 著 there', () => {
    const { texts, simplified } = packTexts([...rows, ...rows]);
    expect(new Set(texts).size).toBe(texts.length);
    expect(simplified.length).toBeGreaterThan(0);
    expect(simplified.length).toBeLessThan(texts.length);
  });

  test('are kept whatever the scripts are', () => {
    const text = fc.record({
      'zh-Hans': fc.string({ unit: 'binary' }),
      'zh-Hant': fc.string({ unit: 'binary' }),
    });
    fc.assert(
      fc.property(fc.array(text), (sentences) => {
        const kept = sentences.map((sentence) => textsOf(entry({ sentence })));
        expect(readBack(kept)).toEqual(kept);
      }),
    );
  });

  test.each([null, 'texts', { texts: [] }])('are not %j', (value) => {
    expect(() => readTexts(value)).toThrow(TypeError);
  });
});

test('the words of a record are cut out by code point', () => {
  const text = both('𠮷祥：产量增长。');
  expect(quoteOf(textsOf(entry({ sentence: text, start: 3, end: 7 })), 'zh-Hant')).toBe('產量增長');
});

const finds = (query: string): number[] =>
  [...holding(rows.map(wordsOf), parseWords(query)).entries()].flatMap(([row, holds]) =>
    holds ? [row] : [],
  );

test.each<[string, number[]]>([
  ['绿色', [0]],
  ['綠色', [0]],
  ['專精特新中小企業數量', [1]],
  ['８万家', [1]],
  ['8萬家', [1]],
  ['突破', [2]],
  ['关键', []],
  ['推动绿色发展推动', []],
  ['数量 超过', [1]],
  ['数量 绿色', []],
  ['\n', [0, 1, 2]],
])('%s stands in the own words of %j', (query, expected) => {
  expect(finds(query)).toEqual(expected);
});

test('what is said in a further language comes back beside the two scripts', () => {
  const when = { ...both('2025年'), en: '2025' };
  const rows = [entry({ when }), entry(), entry({ when, inUnits: { ...both('8万家'), en: '80,000 家' } })];
  expect(readTexts(JSON.parse(JSON.stringify(packTexts(rows))))).toEqual(rows.map(textsOf));
});
