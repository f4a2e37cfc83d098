import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseRegional } from '../../src/schemas/regional.ts';
import { parseSearchWords } from '../../src/schemas/searchWords.ts';
import { parseSpun } from '../../src/schemas/spun.ts';
import { foldScript } from '../../src/text/scripts.ts';

const columns = 'spun\toriginal\tcertainty\torigin\tmarker\tnote\n';

describe('the table of spun words', () => {
  const table = parseSpun(readFileSync('content/lexicon/spun.tsv', 'utf8'), 'spun.tsv');

  test('has hundreds of entries, and markers among them', () => {
    expect(table.size).toBeGreaterThan(500);
    expect([...table.values()].filter(({ isMarker }) => isMarker).length).toBeGreaterThan(100);
  });

  test('touches no digit, no Latin letter and no mark', () => {
    for (const [spun, { original }] of table) expect(spun + (original ?? '')).toMatch(/^\p{Script=Han}+$/u);
  });

  test('decides nothing where it is unsure', () => {
    for (const { original, alternatives, certainty } of table.values()) {
      expect(alternatives.length > 0).toBe(certainty === 'unsure');
      if (certainty === 'unsure') expect(original).toBeNull();
    }
  });

  test.each([
    [
      'columns that are not its own',
      'a\tb\n',
      'spun.tsv:1: found "a\\tb", expected spun original certainty origin marker note',
    ],
    [
      'rows out of order',
      `${columns}乙\t甲\tcertain\taligned\t\t\n甲\t乙\tcertain\taligned\t\t\n`.replace('乙\t甲', '龙\t甲'),
      'spun.tsv:3: found 甲, expected a string after 龙',
    ],
    [
      'a row twice',
      `${columns}甲\t乙\tcertain\taligned\t\t\n甲\t丙\tcertain\taligned\t\t\n`,
      'spun.tsv:3: found 甲',
    ],
    [
      'a digit',
      `${columns}甲1\t乙\tcertain\taligned\t\t\n`,
      'expected spun: a string without digits and space',
    ],
    [
      'alternatives that are certain',
      `${columns}甲\t乙|丙\tcertain\taligned\t\t\n`,
      'expected alternatives exactly where unsure',
    ],
    ['a column too few', `${columns}甲\t乙\tcertain\taligned\t\n`, 'spun.tsv:2: found'],
  ])('refuses %s', (_, text, message) => {
    expect(() => parseSpun(text, 'spun.tsv')).toThrow(message);
  });
});

describe('the table of regional words', () => {
  test('is in order', () => {
    expect(
      parseRegional(readFileSync('content/lexicon/regional.tsv', 'utf8'), 'regional.tsv').get('软体'),
    ).toBe('软件');
  });

  test.each([
    ['taiwan\tmainland\n软体\n', 'regional.tsv:2: found "软体", expected two words'],
    ['taiwan\tmainland\n软体\t软件\n硬体\t硬件\n软体\t软件\n', 'regional.tsv:3'],
  ])('refuses %j', (text, message) => {
    expect(() => parseRegional(text, 'regional.tsv')).toThrow(message);
  });
});

describe('the table of search words', () => {
  const table = parseSearchWords(
    readFileSync('content/lexicon/search-words.tsv', 'utf8'),
    'search-words.tsv',
  );

  test('leads from words to others, in simplified script', () => {
    expect(table.length).toBeGreaterThan(40);
    for (const { typed, found } of table) {
      expect(foldScript(typed)).toBe(typed);
      for (const word of found) expect(foldScript(word)).toBe(word);
    }
  });

  test('names no word twice that differs in case alone', () => {
    const words = table.map(({ typed }) => typed.toLowerCase());
    expect(new Set(words).size).toBe(words.length);
  });

  test.each([
    ['columns that are not its own', 'a\tb\n', 'words.tsv:1: found "a\\tb", expected typed found'],
    [
      'a word for itself',
      'typed\tfound\nAI\tAI\n',
      'words.tsv:2: found "AI\\tAI", expected a word, and other words',
    ],
    [
      'rows out of order',
      'typed\tfound\nNEV\t新能源汽车\nAI\t人工智能\n',
      'words.tsv:3: found AI, expected a word after NEV in code-point order',
    ],
  ])('%s is refused', (_, text, message) => {
    expect(() => parseSearchWords(text, 'words.tsv')).toThrow(message);
  });
});
