import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readLexicon } from '../../src/corpus/lexicon.ts';
import { inContent } from '../../src/corpus/folders.ts';
import { pageRepairs, wordingRepairs } from '../../src/restore/repairs/index.ts';
import { parseSearchWords } from '../../src/model/searchWords.ts';
import { foldScript } from '../../src/lang/scripts.ts';
import { inEveryLanguage, pageOf, repaired } from '../restore/repairing.ts';

// Reading them tells whether they are in order, each word once.
const lexicon = readLexicon(inContent());
const searchWords = inContent('lexicon', 'search-words.tsv');

describe('the table of spun words', () => {
  test('touches no digit, no Latin letter and no mark', () => {
    const touched = Array.from(lexicon.spun, ([spun, { original }]) => spun + (original ?? ''));
    expect(touched.filter((words) => !/^\p{Script=Han}+$/u.test(words))).toEqual([]);
  });

  test('decides nothing where it is unsure', () => {
    for (const { original, alternatives, certainty } of lexicon.spun.values()) {
      expect(alternatives.length > 0).toBe(certainty === 'unsure');
      if (certainty === 'unsure') expect(original).toBeNull();
    }
  });
});

describe.each([...pageRepairs, ...wordingRepairs].map((repair) => [repair.kind, repair] as const))(
  'with these tables the repair %s',
  (_, repair) => {
    test('does what its examples say', () => {
      for (const [received, restored, witness = ''] of repair.examples) {
        for (const text of inEveryLanguage(repair, received))
          expect(foldScript(repaired(lexicon, repair, text, witness))).toBe(foldScript(restored));
      }
    });

    test('leaves what it must leave', () => {
      for (const text of repair.untouched.flatMap((each) => inEveryLanguage(repair, each)))
        expect([text, ...repair.find(pageOf(lexicon, repair, text))]).toEqual([text]);
    });
  },
);

describe('the table of search words', () => {
  const table = parseSearchWords(readFileSync(searchWords, 'utf8'), searchWords);

  test('leads from words to others, in simplified script', () => {
    const words = table.flatMap(({ typed, found }) => [typed, ...found]);
    expect(words.filter((word) => foldScript(word) !== word)).toEqual([]);
  });

  test('names no word twice that differs in case alone', () => {
    const words = table.map(({ typed }) => typed.toLowerCase());
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });
});
