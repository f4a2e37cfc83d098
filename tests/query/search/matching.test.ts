import fc from 'fast-check';
import { expect, test } from 'vitest';
import { characterTable } from '../../../src/query/search/characterTable.ts';
import { inIndex } from '../../../src/query/search/characters.ts';
import { noChoices } from '../../../src/query/search/address.ts';
import { markHits } from '../../../src/query/search/lookup/marks.ts';
import { pairsOf, passageWords, studyWriting } from '../../../src/query/search/pairs.ts';
import type { InScripts } from '../../../src/lang/scripts.ts';
import { passagesByPagefind } from '../../../src/query/search/passagesByPagefind.ts';
import { foldText } from '../../../src/lang/fold.ts';
import { passagesHolding, type Sentence } from './corpus.ts';
import { plainEngine } from './plainEngine.ts';
import { both, corpusOf, engineOver } from './smallIndex.ts';

/** The words of a query, as the index has them. */
const termsOf = (query: string): string[][] =>
  query.split(' ').map((word) => foldText(word).characters.filter((character) => character !== '"'));

/** Asks an index of some texts the way the page does; which passages it finds. */
async function ask(texts: readonly InScripts[], query: string, longFrom?: number): Promise<string[]> {
  const engine = engineOver(corpusOf(texts), longFrom === undefined ? {} : { longFrom });
  const choices = { ...noChoices, kind: ['passage'] };
  const { groups } = await engine.ask({ query, choices, received: false, all: false });
  const results = (await groups[0]?.results(0, Infinity)) ?? [];
  return results
    .filter(({ reason }) => reason === null)
    .map(({ path }) => String(Number(/d-(\d+)/.exec(path)?.[1])));
}

/** The same of Pagefind's index. */
async function askPagefind(texts: readonly InScripts[], query: string): Promise<string[]> {
  const writing = studyWriting(texts);
  const table = characterTable(writing);
  const pagefind = plainEngine(texts.map((text) => passageWords(text, writing)));
  const find = passagesByPagefind(() => Promise.resolve(pagefind));
  return Array.from(await find(inIndex(foldText(query).characters, table)), String);
}

const sentenceOf = (text: InScripts, index: number): Sentence => ({
  place: String(index),
  simplified: [...text['zh-Hans']],
  traditional: [...text['zh-Hant']],
});

/** Places whose scripts differ in every way there is: always alike, one to many, many to one, crosswise. */
const places: [string, string][] = [
  ['发', '發'],
  ['展', '展'],
  ['制', '制'],
  ['制', '製'],
  ['复', '覆'],
  ['复', '複'],
  ['覆', '覆'],
  ['着', '著'],
  ['著', '著'],
  ['干', '乾'],
  ['乾', '乾'],
  ['干', '干'],
  ['1', '1'],
  ['.', '.'],
  ['，', '，'],
  ['Ａ', 'Ａ'],
  ['𠮷', '𠮷'],
  ['\u00e9', '\u00e9'],
  ['e\u0301', 'e\u0301'],
  ['e', 'e'],
  ['a\u0316\u0301', 'a\u0301\u0316'],
  ['制\u0301', '製\u0301'],
  ['\u1112\u1161\u11ab', '\u1112\u1161\u11ab'],
  ['\uff76\uff9e', '\uff76\uff9e'],
];
const passagePlaces = fc.array(fc.constantFrom(...places), { minLength: 1, maxLength: 12 });
const textOf = (pairs: readonly [string, string][]): InScripts =>
  both(pairs.map(([s]) => s).join(''), pairs.map(([, t]) => t).join(''));
const passage = passagePlaces.map(textOf);

test('whatever stands in a passage is found where it stands and nowhere else, in any mixture of scripts', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(passagePlaces, { minLength: 1, maxLength: 6 }),
      fc.nat(),
      fc.nat(),
      fc.nat(),
      fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
      fc.constantFrom('NFC', 'NFD'),
      async (all, which, from, length, choice, form) => {
        const texts = all.map(textOf);
        const mixed = (all[which % all.length] ?? []).map(([simplified, traditional], index) =>
          choice[index] ? simplified : traditional,
        );
        const start = from % mixed.length;
        const string = mixed
          .slice(start, start + 1 + (length % 6))
          .join('')
          .normalize(form);
        const expected = passagesHolding(texts.map(sentenceOf), string);
        // With and without lists of longer strings, and by the other index.
        expect(await ask(texts, string)).toEqual(expected);
        expect(await ask(texts, string, 1)).toEqual(expected);
        expect(await askPagefind(texts, string)).toEqual(expected);
        expect(expected).toContain(String(which % texts.length));
      },
    ),
    { numRuns: 120, seed: 6 },
  );
});

test('a letter in pieces is the letter, for every one that has pieces', () => {
  const folded = (text: string): string => foldText(text).characters.join('');
  for (let codePoint = 0; codePoint <= 0x10ffff; codePoint += 1) {
    const character = String.fromCodePoint(codePoint);
    const pieces = character.normalize('NFD');
    if (pieces !== character && folded(pieces) !== folded(character))
      expect.fail(`U+${codePoint.toString(16)}`);
  }
});

const texts = [
  both('推动绿色低碳发展，占比39.6%。'),
  both('回复记者：复杂系统要着力干预。'),
  both('2022年覆盖率为139.6%，显著提高。'),
  both('台湾同胞、“双碳”目标；一一得一。'),
];

test.each([
  ['绿色', ['0']],
  ['綠色', ['0']],
  ['緑色', ['0']],
  ['绿化', []],
  ['回覆', ['1']],
  ['覆', ['1', '2']],
  ['覆雜', []],
  ['著力', ['1']],
  ['着力', ['1']],
  ['顯著', ['2']],
  ['39.6', ['0', '2']],
  ['396', []],
  ['022', ['2']],
  ['222', []],
  ['展，占', ['0']],
  ['一一', ['3']],
  ['一一一', []],
  ['台灣', ['3']],
  ['「雙碳」', ['3']],
  ['"双碳"', ['3']],
  ['% 率', ['2']],
  ['年 年', ['2']],
  ['绿色 干预', []],
  ['"绿色低碳" 发展', ['0']],
  ['年 -显著', []],
  ['39.6% -推动', ['2']],
  ['-发展', []],
])('%s is found in passages %j', async (query, expected) => {
  expect(await ask(texts, query)).toEqual(expected);
});

test('characters whose scripts always go together take one word in the index, others two', () => {
  const writing = studyWriting([both('发展制造', '發展製造'), both('制度')]);
  expect([...writing.simple]).toEqual([['發', '发']]);
  expect(passageWords(both('发制', '發製'), writing)).toMatch(/^[a-z]+ [a-z]+-[a-z]+$/);
  expect(passageWords(both('制'), writing)).toMatch(/^[a-z]+$/);
});

test('scripts that do not stand side by side are refused', () => {
  expect(() => pairsOf(both('制造', '製'))).toThrow('2 characters beside 1');
});

test('the table leads to characters that stand in the texts, and never away from one that does', () => {
  const writing = studyWriting(texts);
  for (const [from, to] of Object.entries(characterTable(writing))) {
    if (to !== '') expect(writing.known).toContain(to);
    if (writing.known.has(from)) expect(writing.simple.get(from)).toBe(to);
  }
});

test('the pieces of a marked sentence are the sentence', () => {
  fc.assert(
    fc.property(
      passage,
      fc.array(fc.constantFrom(...places.map(([s]) => s)), { minLength: 1 }),
      (text, query) => {
        const terms = termsOf(query.join(''));
        for (const script of ['zh-Hans', 'zh-Hant'] as const) {
          const pieces = markHits(text, script, { terms, loose: false });
          expect(pieces.map((piece) => piece.text).join('')).toBe(text[script]);
        }
      },
    ),
    { seed: 8 },
  );
});

test('a hit is marked in the script that is shown, whichever it was asked in', () => {
  const marked = (query: string, script: 'zh-Hans' | 'zh-Hant'): string =>
    markHits(both('制造业：大力发展制造业，ＡＩ'), script, { terms: termsOf(query), loose: false })
      .map(({ text, hit }) => (hit ? `[${text}]` : text))
      .join('');
  expect(marked('制造业', 'zh-Hant')).toBe('[製造業]：大力發展[製造業]，ＡＩ');
  expect(marked('製造業 ai', 'zh-Hans')).toBe('[制造业]：大力发展[制造业]，[ＡＩ]');
  expect(marked('发展制 展制造', 'zh-Hans')).toBe('制造业：大力[发展制造]业，ＡＩ');
});

test('a letter is marked with its accent, a character with what it was written as', () => {
  const marked = (text: string, query: string): string =>
    markHits(both(text), 'zh-Hans', { terms: termsOf(query), loose: false })
      .map((piece) => (piece.hit ? `[${piece.text}]` : piece.text))
      .join('');
  expect(marked('cafe\u0301绿', 'e\u0301')).toBe('caf[e\u0301]绿');
  expect(marked('cafe\u0301绿', 'f\u00e9')).toBe('ca[fe\u0301]绿');
  expect(marked('cafe\u0301绿', 'e')).toBe('cafe\u0301绿');
  expect(marked('绿…色', '绿.')).toBe('[绿…]色');
});

test('punctuation in between is marked with what it separates, when it was passed over', () => {
  const pieces = markHits(both('绿色、低碳，绿色低碳。'), 'zh-Hant', { terms: [[...'色低碳']], loose: true });
  expect(pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('')).toBe(
    '綠[色、低碳]，綠[色低碳]。',
  );
});
