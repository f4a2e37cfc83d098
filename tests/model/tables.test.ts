import { describe, expect, test } from 'vitest';
import { parseRegional } from '../../src/model/regional.ts';
import { parseSearchWords } from '../../src/model/searchWords.ts';
import { parseSpun } from '../../src/model/spun.ts';

const columns = 'spun\toriginal\tcertainty\torigin\tmarker\tnote\n';

describe('the table of spun words', () => {
  const table = parseSpun(
    `${columns}主席\t主席|习近平\tunsure\tinferred\t\ta note\n删强\t加强\tcertain\taligned\tyes\t\n`,
    'spun.tsv',
  );

  test('says what stood there, or what may have, and what is a marker', () => {
    expect([...table]).toMatchObject([
      ['主席', { original: null, alternatives: ['习近平'], certainty: 'unsure', isMarker: false }],
      ['删强', { original: '加强', alternatives: [], certainty: 'certain', isMarker: true }],
    ]);
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
  test('leads from a word of Taiwan to one of the mainland', () => {
    expect([...parseRegional('taiwan\tmainland\n硬体\t硬件\n软体\t软件\n', 'regional.tsv')]).toEqual([
      ['硬体', '硬件'],
      ['软体', '软件'],
    ]);
  });

  test.each([
    ['taiwan\tmainland\n软体\n', 'regional.tsv:2: found "软体", expected two words'],
    ['taiwan\tmainland\n软体\t软件\n硬体\t硬件\n软体\t软件\n', 'regional.tsv:3'],
  ])('refuses %j', (text, message) => {
    expect(() => parseRegional(text, 'regional.tsv')).toThrow(message);
  });
});

describe('the table of search words', () => {
  test('leads from a word to others', () => {
    expect(parseSearchWords('typed\tfound\nEV\t电动汽车|新能源汽车\n减排\t降碳\n', 'words.tsv')).toEqual([
      { typed: 'EV', found: ['电动汽车', '新能源汽车'] },
      { typed: '减排', found: ['降碳'] },
    ]);
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
