import { describe, expect, test } from 'vitest';
import { readState, usual, writeState } from '../../../src/query/table/state.ts';

const known: Record<string, readonly string[]> = {
  kind: ['target', 'figure', 'milestone', 'all'],
  topic: ['smes', '5g'],
  due: ['ahead', 'past', 'none', '2025'],
  unit: ['%:yoy', '家'],
};
const read = (query: string) =>
  readState(new URLSearchParams(query), (facet, option) => known[facet]?.includes(option) ?? false);

test('an address without a question asks for all targets, those due next first', () => {
  expect(read('')).toEqual(usual);
  expect(writeState(usual)).toBe('');
});

test.each([
  'topic=smes',
  'kind=all',
  'kind=figure&topic=5g&due=2025&q=5G%E5%9F%BA%E7%AB%99',
  'unit=%25%3Ayoy&sort=value',
  'by=2025-12-31&sort=said-asc',
  'kind=all&q=a+b',
])('%s is written as it was read', (query) => {
  expect(writeState(read(query))).toBe(query);
});

test.each([
  ['topic=nothing', ''],
  ['topic=', ''],
  ['sort=random', ''],
  ['kind=nothing', ''],
  ['kind=target&sort=next', ''],
  ['utm_source=x&topic=smes', 'topic=smes'],
  ['topic=smes&topic=5g', 'topic=smes'],
  ['by=2025-02-30', ''],
  ['by=soon', ''],
  ['by=2025-1-1', ''],
  ['q=+', ''],
  ['__proto__=1&constructor=2', ''],
])('of %s is left: %s', (query, left) => {
  expect(writeState(read(query))).toBe(left);
});

describe('all kinds', () => {
  test('are no option of their own', () => {
    expect(read('kind=all').facets).toEqual({});
  });
});
