import { describe, expect, test } from 'vitest';
import type { PolicyDocument } from '../../src/view/documents.ts';
import {
  mostColumns,
  mostQuoted,
  quotedSpeeches,
  shownRate,
  termCells,
  termColumns,
} from '../../src/features/terms/termColumns.ts';
import type { SpeechUse } from '../../src/features/terms/terms.ts';

const days = (count: number): string[] =>
  Array.from(
    { length: count },
    (_, index) => `${String(2015 + Math.floor(index / 3))}-0${String((index % 3) + 1)}-01`,
  );

describe('the columns of the table', () => {
  test('are the speeches, as long as they are few', () => {
    expect(termColumns(['2021-01-05', '2021-12-24'])).toEqual([
      { when: '2021-01-05', from: 0, to: 0 },
      { when: '2021-12-24', from: 1, to: 1 },
    ]);
    expect(termColumns(days(mostColumns))).toHaveLength(mostColumns);
  });

  test('are years where there are many, and every speech is in one', () => {
    const columns = termColumns(days(2000));
    expect(columns[0]).toEqual({ when: '2015', from: 0, to: 2 });
    expect(columns.reduce((sum, { from, to }) => sum + to - from + 1, 0)).toBe(2000);
  });
});

describe('the cells of a row', () => {
  const speeches = [
    { count: 0, length: 1000 },
    { count: 2, length: 1000 },
    { count: 12, length: 3000 },
  ];

  test('have the count, how often that is in a thousand characters, and mark the first use', () => {
    const cells = termCells(speeches, termColumns(['2021-01-05', '2021-12-24', '2023-03-01']));
    expect(cells.map(({ count, rate }) => [count, rate])).toEqual([
      [0, 0],
      [2, 2],
      [12, 4],
    ]);
    expect(cells.map(({ bar }) => bar)).toEqual([0, 0.5, 1]);
    expect(cells.map(({ isFirst }) => isFirst)).toEqual([false, true, false]);
  });

  test('of a year count all its speeches together', () => {
    const [year] = termCells(speeches, [{ when: '2021', from: 0, to: 2 }]);
    expect(year).toMatchObject({ count: 14, rate: 2.8 });
  });

  test('of a term that is hardly used have a short bar', () => {
    const [cell] = termCells([{ count: 1, length: 10_000 }], [{ when: '2021-01-05', from: 0, to: 0 }]);
    expect(cell?.bar).toBeCloseTo(0.1);
  });

  test.each([
    [0, '0.0'],
    [0.01, '<0.1'],
    [0.05, '0.1'],
    [12.77, '12.8'],
  ])('show %d as %s', (rate, shown) => {
    expect(shownRate(rate)).toBe(shown);
  });
});

test('a page quotes the newest sentences, and no more than can be read', () => {
  const use = (count: number): SpeechUse => ({
    document: { id: String(count) } as PolicyDocument,
    count,
    length: 1000,
    sentences: Array.from({ length: count }, (_, index) => ({
      sentence: {
        ...{ id: `s${String(index + 1)}`, number: index + 1, block: 0 },
        ...{ start: index, end: index + 1, speaker: null },
      },
      uses: [{ start: index, end: index + 1 }],
    })),
  });
  const quoted = quotedSpeeches([use(5), use(0), use(mostQuoted - 1), use(4)]);
  expect(quoted.map(({ document, sentences }) => [document.id, sentences.length])).toEqual([
    ['4', 4],
    [String(mostQuoted - 1), mostQuoted - 4],
  ]);
});
