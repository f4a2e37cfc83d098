import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Result } from '../../../src/query/search/api.ts';
import { noChoices } from '../../../src/query/search/address.ts';
import { both, corpusOf, engineOver } from './smallIndex.ts';

const texts = ['绿色、低碳发展。', '绿色低碳，发展', '“绿色”，“低碳”', '增长39.6%', '增长396亿', '绿色。'];

async function ask(
  passages: readonly string[],
  query: string,
  kinds: readonly string[] = [],
  longFrom = 1000,
): Promise<{ path: string; reason: string | null }[]> {
  const engine = engineOver(corpusOf(passages.map((text) => both(text))), { longFrom });
  const answer = await engine.ask({
    query,
    choices: { ...noChoices, kind: kinds },
    received: false,
    all: false,
  });
  const group = answer.groups.find(({ kind }) => kind === 'passage');
  const results: readonly Result[] = (await group?.results(0, Infinity)) ?? [];
  return results.map(({ path, reason }) => ({
    path: String(Number(/d-(\d+)/.exec(path)?.[1])),
    reason: reason?.kind ?? null,
  }));
}
const exact = (...paths: string[]) => paths.map((path) => ({ path, reason: null }));
const loose = (...paths: string[]) => paths.map((path) => ({ path, reason: 'punctuation' }));

describe('punctuation between', () => {
  test.each([
    ['绿色低碳', [...exact('1'), ...loose('0', '2')]],
    ['绿色、低碳', [...exact('0'), ...loose('1', '2')]],
    ['绿色；低碳', loose('0', '1', '2')],
    ['低碳发展', [...exact('0'), ...loose('1')]],
    ['396', exact('4')],
    ['39.6', exact('3')],
    ['色低', [...exact('1'), ...loose('0', '2')]],
  ])('%s is found without it, or with another, below what holds it as it stands', async (query, expected) => {
    expect(await ask(texts, query)).toEqual(expected);
  });

  test('where sentences alone are asked for, it is passed over only for what stands nowhere as typed', async () => {
    expect(await ask(texts, '绿色低碳', ['passage'])).toEqual(exact('1'));
    expect(await ask(texts, '绿色；低碳', ['passage'])).toEqual(loose('0', '1', '2'));
  });

  test('what is found by passing over it is what a plain scan without punctuation finds', async () => {
    const marks = /[\p{P}\s]/gu;
    const characters = fc.constantFrom('绿', '色', '低', '，', '“', '。', '发');
    const text = fc.array(characters, { minLength: 1, maxLength: 14 }).map((all) => all.join(''));
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { minLength: 1, maxLength: 6 }),
        fc.stringMatching(/^[绿色低发]{2,5}$/u),
        fc.constantFrom(1, 1000),
        async (passages, query, longFrom) => {
          const expected = passages.flatMap((each, index) =>
            each.replace(marks, '').includes(query) ? [String(index)] : [],
          );
          const found = await ask(passages, query, [], longFrom);
          expect(found.map(({ path }) => path).toSorted()).toEqual(expected);
          for (const { path, reason } of found) {
            expect(reason === null).toBe(passages[Number(path)]?.includes(query));
          }
        },
      ),
      { numRuns: 120, seed: 9 },
    );
  });
});
