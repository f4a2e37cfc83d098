import { expect, test } from 'vitest';
import { longestMatcher } from '../../src/lang/longestMatch.ts';

const matcher = longestMatcher(new Map([['展开', '发展'], ['展', '开'], ['开展', '展开'], ['开', '始']])); // prettier-ignore

test('the longest entry is taken, and the pass goes on behind it', () => {
  expect(matcher('展开展')).toEqual([
    { start: 0, end: 2, value: '发展' },
    { start: 2, end: 3, value: '开' },
  ]);
  expect(matcher('甲开展乙').map(({ value }) => value)).toEqual(['展开']);
  expect(matcher('甲乙')).toEqual([]);
});
