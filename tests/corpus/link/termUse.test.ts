import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { saidCharacters, termFinder } from '../../../src/corpus/link/termUse.ts';
import { parseYaml } from '../../../src/corpus/parse/parseYaml.ts';
import { terms } from '../../../src/model/term.ts';
import { readArticle } from '../../articles.ts';
import { corpus } from '../../corpus.ts';

const used = (words: string[], text: string, except: string[] = []): string[] => {
  const characters = [...text];
  return termFinder({ words, except })(text).map(({ start, end }) => characters.slice(start, end).join(''));
};

describe('a term', () => {
  test('is counted wherever its word stands, in longer words, too', () => {
    expect(used(['绿色制造'], '全面推行绿色制造，完善绿色制造体系')).toEqual(['绿色制造', '绿色制造']);
    expect(used(['绿色制造体系'], '全面推行绿色制造，完善绿色制造体系')).toEqual(['绿色制造体系']);
  });

  test('is counted once where several of its words begin, by the longest', () => {
    expect(used(['绿色园区', '绿色工业园区'], '绿色工业园区、绿色园区')).toEqual([
      '绿色工业园区',
      '绿色园区',
    ]);
    expect(used(['专精特新', '专精特新企业'], '专精特新企业和专精特新')).toEqual([
      '专精特新企业',
      '专精特新',
    ]);
  });

  test('is not counted in a longer word that is something else', () => {
    expect(used(['算力'], '加大预算力度，建设算力网', ['预算力'])).toEqual(['算力']);
    expect(used(['链主'], '在产业链主导地位，培育链主', ['链主导'])).toEqual(['链主']);
  });

  test('of letters and digits is not counted in a longer number or word', () => {
    expect(used(['5G'], '5G、15G、5GHz、2.5G和“5G+工业互联网”，4G/5G')).toEqual(['5G', '5G', '5G']);
  });

  test('has its place in code points', () => {
    expect(termFinder({ words: ['芯片'], except: [] })('𠮷芯片')).toEqual([{ start: 1, end: 3 }]);
  });
});

test('marks and spaces are not said', () => {
  expect(saidCharacters('“5G+”，第3句。 𠮷')).toBe(6);
});

test.each([
  ['5g-industrial-internet', [1, 1, 1, 0, 1, 1]],
  ['green-development', [4, 3, 2, 4, 0, 0]],
  ['industrial-internet', [1, 1, 5, 0, 2, 1]],
  ['model-factories', [3, 2, 1, 4, 2, 2]],
  ['specialised', [2, 2, 2, 0, 0, 0]],
])('%s is counted in the documents of the corpus %j times', (id, counts) => {
  const file = path.join(corpus, 'terms.yaml');
  const term = parseYaml(terms, readFileSync(file, 'utf8'), file).find((each) => each.id === id);
  const documents = readdirSync(path.join(corpus, 'articles')).toSorted();
  const texts = documents.map((document) => readArticle(corpus, document, 'zh-hans').text);
  expect(texts.map((text) => term && termFinder(term)(text).length)).toEqual(counts);
});
