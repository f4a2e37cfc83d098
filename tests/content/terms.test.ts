import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentDir, inContent } from '../../src/corpus/folders.ts';
import { termFinder } from '../../src/corpus/link/termUse.ts';
import { parseYaml } from '../../src/corpus/parse/parseYaml.ts';
import { type Term, terms as termsSchema } from '../../src/model/term.ts';
import { inScript } from '../../src/lang/scripts.ts';
import { readArticle } from '../articles.ts';

const terms = parseYaml(termsSchema, readFileSync(inContent('terms.yaml'), 'utf8'), inContent('terms.yaml'));

test('each is named in both scripts alike, and in English', () => {
  for (const { name } of terms) {
    expect(name['zh-Hant']).toBe(inScript('zh-Hant', name['zh-Hans']));
    expect(name.en).toMatch(/^[A-Z0-9][\w ,-]*$/);
  }
});

test('no two have one name', () => {
  expect(new Set(terms.map(({ name }) => name['zh-Hans'])).size).toBe(terms.length);
});

test.each(terms.map((term) => [term.id, term] as const))(
  '%s excepts only words that hold one of its own, and counts none twice',
  (_id, { words, except }) => {
    for (const longer of except) expect(words.some((word) => longer.includes(word))).toBe(true);
    expect(new Set([...words, ...except]).size).toBe(words.length + except.length);
  },
);

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What a reader counts who looks for the words of a term, the longest first, and skips what it excepts. */
function plainCount({ words, except }: Term, text: string): number {
  const longestFirst = [...words, ...except].toSorted((a, b) => b.length - a.length).map(escaped);
  return Array.from(text.matchAll(new RegExp(longestFirst.join('|'), 'g'))).filter(({ 0: word, index }) => {
    const [before, after] = [text.charAt(index - 1), text.charAt(index + word.length)];
    const goesOn =
      (/^[0-9A-Za-z]/.test(word) && /[0-9A-Za-z.]/.test(before)) ||
      /[0-9A-Za-z]{2}$/.test(after && word + after);
    return words.includes(word) && !goesOn;
  }).length;
}

test.each(readdirSync(inContent('articles')))(
  'in %s each is counted as often as its words are found',
  (id) => {
    const { text } = readArticle(contentDir, id, 'zh-hans');
    expect(terms.map((term) => [term.id, termFinder(term)(text).length])).toEqual(
      terms.map((term) => [term.id, plainCount(term, text)]),
    );
  },
);
