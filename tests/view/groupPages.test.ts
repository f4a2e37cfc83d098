import { describe, expect, test } from 'vitest';
import { pagesOf } from '../../src/view/groupPages.ts';

const groups = [
  { name: 'first', records: ['a', 'b', 'c'] },
  { name: 'second', records: ['d'] },
  { name: 'third', records: ['e', 'f'] },
];

describe('a list that is cut into pages', () => {
  test('is one page where there is room', () => {
    const [page, ...others] = pagesOf(groups, 6);
    expect(others).toEqual([]);
    expect(page?.map(({ name, total, isContinued }) => [name, total, isContinued])).toEqual([
      ['first', 3, false],
      ['second', 1, false],
      ['third', 2, false],
    ]);
  });

  test('has every record once, in order, and full pages but for the last', () => {
    for (let most = 1; most <= 7; most += 1) {
      const pages = pagesOf(groups, most);
      const records = pages.map((parts) => parts.flatMap((part) => part.records));
      expect(records.flat().join('')).toBe('abcdef');
      expect(records.slice(0, -1).filter(({ length }) => length !== most)).toEqual([]);
    }
  });

  test('says of a group that goes on that it began earlier, and how much it has in all', () => {
    const parts = pagesOf(groups, 2).flatMap((page, index) =>
      page.map(({ name, total, isContinued }) => [index, name, total, isContinued]),
    );
    expect(parts).toEqual([
      [0, 'first', 3, false],
      [1, 'first', 3, true],
      [1, 'second', 1, false],
      [2, 'third', 2, false],
    ]);
  });

  test('is a page, too, without records', () => {
    expect(pagesOf([], 300)).toEqual([[]]);
    expect(pagesOf([{ name: 'none', records: [] }], 300)).toEqual([[]]);
  });
});
