import { describe, expect, test } from 'vitest';
import { facetNames, idAt, keyAt, labelAt, readTable, type Table } from '../../../src/query/table/columns.ts';
import { leftIn, orderOf } from '../../../src/query/table/order.ts';
import { select } from '../../../src/query/table/select.ts';
import { type Sort, type State, usual } from '../../../src/query/table/state.ts';
import { day, entry, tableOf } from './entries.ts';

const table = tableOf(
  entry({
    number: 1,
    topics: ['smes', '5g'],
    due: '2025-12-31',
    verdict: 'not-yet-due',
    unit: '家',
    value: 9,
  }),
  entry({ number: 2, topics: ['smes'], due: '2023-12-31', verdict: 'no-report', unit: '%', value: 5 }),
  entry({ number: 3, topics: ['5g'], due: day, verdict: 'not-yet-due', unit: '家', value: 80_000 }),
  entry({ number: 4, document: '2024-05-talk', said: '2024-05-01', due: '2021-12-31', verdict: 'no-report' }),
  entry({ number: 5, kind: 'figure', type: 'reported', verdict: null, unit: '家', value: 70_000 }),
  entry({ number: 6, document: '2024-05-talk', said: '2024-05-01', unit: '%:yoy', value: 6, speaker: 'a-b' }),
);

const all: State = { ...usual, facets: {} };
const numbers = (of: Table, rows: Iterable<number>): number[] =>
  Array.from(rows, (row) => of.numbers[row] ?? 0);
const left = (state: Partial<State>, text: Uint8Array | null = null): number[] => {
  const { isLeft } = select(table, { ...all, ...state }, text);
  return numbers(table, leftIn(orderOf(table, 'said-asc'), isLeft)).toSorted();
};

describe('a table', () => {
  test('gives back the id of each record, its keys and their labels', () => {
    expect(idAt(table, 3)).toBe('2024-05-talk-4');
    expect(keyAt(table, 'topics', 0)).toBe('smes 5g');
    expect(labelAt(table, 'speaker', 5)).toBe('[a-b]');
    expect(labelAt(table, 'speaker', 0)).toBe('');
    expect(table.kinds[table.columns.type.codes[4] ?? 0]).toBe('figure');
  });

  test('of nothing is read, too', () => {
    const { isLeft, total } = select(tableOf(), usual, null);
    expect([isLeft.length, total]).toEqual([0, 0]);
  });

  test.each([null, [], {}, { size: 2, numbers: [1], columns: {}, facets: {} }])('is not %j', (value) => {
    expect(() => readTable(value)).toThrow(TypeError);
  });
});

describe('what is left', () => {
  test.each<[Partial<State>, number[]]>([
    [{}, [1, 2, 3, 4, 5, 6]],
    [{ facets: { kind: 'target' } }, [1, 2, 3, 4, 6]],
    [{ facets: { kind: 'figure' } }, [5]],
    [{ facets: { topic: '5g' } }, [1, 3]],
    [{ facets: { topic: 'smes', verdict: 'no-report' } }, [2]],
    [{ facets: { due: 'ahead' } }, [1, 3]],
    [{ facets: { due: 'past' } }, [2, 4]],
    [{ facets: { due: 'none' } }, [5, 6]],
    [{ facets: { due: '2023' } }, [2]],
    [{ facets: { said: '2024' } }, [4, 6]],
    [{ facets: { speaker: 'a-b' } }, [6]],
    [{ facets: { unit: '%' } }, [2]],
    [{ facets: { type: 'reported', review: 'machine' } }, [5]],
    [{ by: '2023-12-31' }, [2, 4]],
    [{ by: '2023-12-30' }, [4]],
    [{ facets: { topic: 'smes' }, by: '2020-01-01' }, []],
  ])('by %j', (state, expected) => {
    expect(left(state)).toEqual(expected);
  });

  test('has the words that are looked for', () => {
    expect(left({ facets: { kind: 'target' } }, Uint8Array.of(1, 0, 0, 0, 1, 1))).toEqual([1, 6]);
  });
});

test('every count is what choosing that option would leave', () => {
  const states: State[] = [
    all,
    usual,
    { ...all, facets: { topic: '5g' } },
    { ...all, facets: { kind: 'target', due: 'past' }, by: '2022-12-31' },
    { ...all, facets: { verdict: 'no-report', topic: 'smes', unit: '%' } },
  ];
  for (const state of states) {
    const { counts } = select(table, state, Uint8Array.of(1, 1, 1, 1, 1, 0));
    for (const name of facetNames) {
      for (const [index, option] of table.facets[name].options.entries()) {
        const chosen = { ...state, facets: { ...state.facets, [name]: option } };
        const { total } = select(table, chosen, Uint8Array.of(1, 1, 1, 1, 1, 0));
        expect([name, option, counts.get(name)?.[index]]).toEqual([name, option, total]);
      }
    }
  }
});

test.each<[Sort, number[]]>([
  ['next', [3, 1, 2, 4, 6, 5]],
  ['due', [4, 2, 3, 1, 6, 5]],
  ['said', [4, 6, 1, 2, 3, 5]],
  ['said-asc', [1, 2, 3, 5, 4, 6]],
  ['value', [3, 5, 1, 2, 6, 4]],
  ['value-asc', [1, 5, 3, 2, 6, 4]],
])('in the order %s', (sort, expected) => {
  expect(numbers(table, orderOf(table, sort))).toEqual(expected);
});

test('efforts in general stand apart from the targets that are followed, and behind all else', () => {
  const some = tableOf(
    entry({ number: 1, type: 'action' }),
    entry({ number: 2, type: 'deliverable' }),
    entry({ number: 3, kind: 'figure', type: 'reported' }),
  );
  expect(numbers(some, orderOf(some, 'next'))).toEqual([2, 3, 1]);
  const chosen = (kind: string) =>
    numbers(some, leftIn(orderOf(some, 'next'), select(some, { ...all, facets: { kind } }, null).isLeft));
  expect(['target', 'action'].map(chosen)).toEqual([[2], [1]]);
});
