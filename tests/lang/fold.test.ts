import simplifiedCharacters from 'opencc-js/dict/STCharacters';
import simplifiedPhrases from 'opencc-js/dict/STPhrases';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldedText, foldText } from '../../src/lang/fold.ts';
import { toTraditional } from '../../src/lang/scripts.ts';

const folded = (text: string): string => foldText(text).characters.join('');

test.each([
  ['full-width letters and digits are plain', '５Ｇ', '5g'],
  ['full-width punctuation is plain', '，（％）', ',(%)'],
  ['case does not count', 'AI', 'ai'],
  ['invisible characters do not count', '制\u200b造\u00ad业\ufeff', '制造业'],
  ['compatibility ideographs are the common ones', '\uf967', '不'],
  ['Chinese punctuation stays', '。、“”', '。、“”'],
  ['the script stays', '製造業', '製造業'],
  ['a rare character stays whole', '𠮷', '𠮷'],
])('%s', (_, text, expected) => {
  expect(folded(text)).toBe(expected);
});

test('each character knows the code point it came from', () => {
  expect(foldText('a\u200b…𠮷b')).toEqual({
    characters: ['a', '.', '.', '.', '𠮷', 'b'],
    origins: [0, 2, 2, 2, 3, 4],
  });
});

test('the folded text alone is the same', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'增长Ａ５，。\u0301\u200b𠮷é\uf967ｶﾞ\u1112\u1161\u11abΣİ %') }),
      (text) => {
        expect(foldedText(text)).toBe(folded(text));
      },
    ),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(foldedText(text)).toBe(folded(text));
    }),
  );
});

test('folding again changes nothing', () => {
  for (let codePoint = 0; codePoint <= 0x10ffff; codePoint += 1) {
    const character = String.fromCodePoint(codePoint);
    const once = folded(character);
    if (once !== character && folded(once) !== once) expect.fail(`U+${codePoint.toString(16)}`);
  }
});

test('a text and its conversion stay side by side, for every character and phrase that is converted', () => {
  const listed = [simplifiedCharacters, simplifiedPhrases].flatMap((table) =>
    table.split('|').map((entry) => entry.split(' ')[0] ?? ''),
  );
  expect(listed.length).toBeGreaterThan(40_000);
  const text = listed.join('\n');
  expect(foldText(toTraditional(text)).origins).toEqual(foldText(text).origins);
});
