import { describe, expect, test } from 'vitest';
import type { CorpusRecord } from '../../src/corpus/record.ts';
import type { PolicyDocument } from '../../src/view/documents.ts';
import { feedWays } from '../../src/publish/feeds/feedPages.ts';
import { groupedByEach, mostOf } from '../../src/view/grouping.ts';
import { groupedPages, pathsOf, perPage } from '../../src/features/groups/paging.ts';

const records = (count: number, kind: CorpusRecord['kind']): CorpusRecord[] =>
  Array.from(
    { length: count },
    (_, index) =>
      ({ id: `${kind}-${index}`, kind, type: 'reported', said: '2023-03-01', time: null }) as CorpusRecord,
  );
const documents = (count: number): PolicyDocument[] =>
  Array.from({ length: count }, (_, index) => ({ id: `document-${index}` }) as PolicyDocument);

describe('what is gathered, cut into pages', () => {
  const all = [...records(perPage + 50, 'figure'), ...records(30, 'milestone')];
  const pages = groupedPages(all, documents(3));

  test('is all there, each record once, in the order of the groups', () => {
    expect(
      pages.flatMap(({ groups }) => groups.flatMap((group) => group.records.map(({ id }) => id))),
    ).toEqual(all.map(({ id }) => id));
    expect(pages.flatMap((page) => page.documents.map(({ id }) => id))).toEqual([
      'document-0',
      'document-1',
      'document-2',
    ]);
  });

  test('has no page longer than the others may be, and says how many there are in all', () => {
    expect(
      pages.map(({ groups }) => groups.map(({ name, total, records: here }) => [name, here.length, total])),
    ).toEqual([
      [['figure', perPage, perPage + 50]],
      [
        ['figure', 50, perPage + 50],
        ['milestone', 30, 30],
      ],
    ]);
    expect(pages.map(({ number, count, total }) => [number, count, total])).toEqual([
      [1, 2, perPage + 80],
      [2, 2, perPage + 80],
    ]);
  });

  test('is one page without a number where there is little, or nothing', () => {
    for (const few of [groupedPages(records(perPage, 'figure'), []), groupedPages([], [])]) {
      expect(pathsOf('smes', {}, few).map(({ params }) => params)).toEqual([{ id: 'smes', page: undefined }]);
    }
    expect(pathsOf('smes', {}, pages).map(({ params }) => params.page)).toEqual([undefined, '2']);
  });

  test('goes on as long as there are documents', () => {
    expect(groupedPages([], documents(2 * perPage + 1)).map((page) => page.documents.length)).toEqual([
      perPage,
      perPage,
      1,
    ]);
  });
});

test('what most have in common comes first; of what as many have, in the order of the keys', () => {
  const items = [['b', 'a'], ['b'], ['c', 'c'], []];
  expect([...groupedByEach(items, (keys) => keys).keys()]).toEqual(['b', 'a', 'c']);
  expect(mostOf(items, (keys) => keys, 2)).toEqual([
    { key: 'b', count: 2 },
    { key: 'a', count: 1 },
  ]);
});

test('the documents of a feed name the ones beside them', () => {
  const ways = (number: number, count: number): string[] =>
    feedWays(number, count).map(({ rel, number: other }) => `${rel} ${other}`);
  expect(ways(1, 1)).toEqual(['self 1']);
  expect(ways(1, 3)).toEqual(['self 1', 'first 1', 'next 2', 'last 3']);
  expect(ways(2, 3)).toEqual(['self 2', 'first 1', 'previous 1', 'next 3', 'last 3']);
  expect(ways(3, 3)).toEqual(['self 3', 'first 1', 'previous 2', 'last 3']);
});
