import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { growth, mostGrowth, timesAsLong } from '../processorTime.ts';

const read = (text: string): unknown =>
  extract(text, {
    said: '2023-03-01',
    blocks: [{ type: 'paragraph', start: 0, end: text.length }],
    turns: [],
  });

test.each([
  ['digits', '1,'],
  ['Han numerals', '一万'],
  ['years', '到2030年'],
  ['commitments', '将要，'],
  ['titles without end', '《1家'],
  ['quotations without end', '“1家'],
  ['counted things', '1家、'],
  ['shares', '分别增长1%和'],
  ['bounds', '不超过'],
  ['short paragraphs', '1家\n'],
])('twenty-four thousand characters of %s take about as long as eight times three thousand', (_, piece) => {
  expect(growth(read, piece, 24_000)).toBeLessThan(mostGrowth);
});

/** What people write, of which a character takes its share of the time of reading. */
const ordinary =
  '我们将深入实施优质企业梯度培育工程，力争今年全国专精特新中小企业数量超过8万家。汽车产量同比增长96.9%，占比超过四分之一。';

/** Walking through a sentence once more for each of its clauses takes twenty times as long, or more. */
const mostCost = 8;

test('a sentence of endless commitments to nothing is read nearly as fast as any text', () => {
  const commitments = '将要，'.repeat(4000);
  const usual = ordinary.repeat(commitments.length / ordinary.length);
  expect(
    timesAsLong(
      () => read(commitments),
      () => read(usual),
      mostCost,
    ),
  ).toBeLessThan(mostCost);
});
