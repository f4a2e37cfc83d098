import { describe, expect, test } from 'vitest';
import { patternsIn, testSafety, verdict } from './patterns.ts';

/** Parts beside `src/extract` that read text nobody has vouched for. */
const folders = ['src/lang', 'src/restore', 'src/query/search', 'src/model', 'src/corpus', 'src/render'];

describe('no regular expression backtracks without bound', () => {
  test.each([
    ['twice the same words', '^(?:甲|乙|甲乙)+。', 'u', 'exponential'],
    ['with a look behind', '(?<!中)(?:甲|乙|甲乙)+。', 'u', 'exponential'],
    ['with a reference', '(["\'])[^x]*\\1x', 'u', '2nd degree polynomial'],
    ['marks at both ends', '^[【】·]*(?:下载)?[【】]*$', 'u', '2nd degree polynomial'],
    ['within limits', '^(?:a{0,4}){0,40}b$', 'u', 'exponential'],
  ])('one that does is told: %s', { timeout: 0 }, async (_, pattern, flags, complexity) => {
    expect(await verdict(pattern, flags)).toContain(complexity);
  });

  testSafety(patternsIn(folders));
});
