import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { saidCharacters, termFinder } from '../../src/link/termUse.ts';
import { parseYaml } from '../../src/schemas/parseYaml.ts';
import { terms as termsSchema } from '../../src/schemas/term.ts';
import { inScript } from '../../src/text/scripts.ts';
import { readArticle } from '../content/articles.ts';

const terms = parseYaml(termsSchema, readFileSync('content/terms.yaml', 'utf8'), 'content/terms.yaml');

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

describe('the list of terms', () => {
  test('names each in both scripts alike, and in English', () => {
    for (const { name } of terms) {
      expect(name['zh-Hant']).toBe(inScript('zh-Hant', name['zh-Hans']));
      expect(name.en).toMatch(/^[A-Z0-9][\w ,-]*$/);
    }
    expect(new Set(terms.map(({ name }) => name['zh-Hans'])).size).toBe(terms.length);
  });

  test.each(terms.map((term) => [term.id, term] as const))(
    '%s excepts only words that hold one of its own, and counts none twice',
    (_id, { words, except }) => {
      for (const longer of except) expect(words.some((word) => longer.includes(word))).toBe(true);
      expect(new Set([...words, ...except]).size).toBe(words.length + except.length);
    },
  );
});

/** What a reader counts who looks for the words of a term in a text; none of them holds another here. */
const plainCount = (text: string, words: readonly string[]): number =>
  words.reduce((sum, word) => sum + text.split(word).length - 1, 0);

describe.each(readdirSync('content/articles'))('in %s', (id) => {
  test('a term is counted as often as a reader finds its words, in either script', () => {
    const simplified = readArticle(id, 'zh-hans').text;
    const traditional = readArticle(id, 'zh-hant').text;
    const simple = terms.filter(({ words }) =>
      words.every((word) => !words.some((other) => other !== word && other.includes(word))),
    );
    expect(simple.length).toBeGreaterThan(30);
    const counted = simple.map(({ id: term, ...rest }) => [term, termFinder(rest)(simplified).length]);
    const found = (script: 'zh-Hans' | 'zh-Hant', text: string) =>
      simple.map(({ id: term, words }) => [
        term,
        plainCount(
          text,
          words.map((word) => inScript(script, word)),
        ),
      ]);
    expect(counted).toEqual(found('zh-Hans', simplified));
    expect(counted).toEqual(found('zh-Hant', traditional));
  });
});
