import { expect, test } from 'vitest';
import { fastest } from '../../bench/measurement.ts';
import { extract } from '../../src/extract/extract.ts';

/** As for repairs: quadratic work would take four times as long for twice the text, every time. */
const mostGrowth = 3.2;

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
])('forty thousand characters of %s take half as long as eighty thousand', { retry: 5 }, (_, piece) => {
  const text = piece.repeat(40_000 / piece.length);
  read(text);
  const once = fastest(() => read(text), 3);
  const twice = fastest(() => read(text + text), 3);
  expect(twice / Math.max(once, 2)).toBeLessThan(mostGrowth);
});

/** What people write, of which a character takes its share of the time of reading. */
const ordinary =
  '我们将深入实施优质企业梯度培育工程，力争今年全国专精特新中小企业数量超过8万家。汽车产量同比增长96.9%，占比超过四分之一。';

/** Walking through a sentence once more for each of its clauses takes twenty times as long, or more. */
const mostCost = 8;

test('a sentence of endless commitments to nothing is read nearly as fast as any text', { retry: 5 }, () => {
  const time = (unit: string): number => {
    const text = unit.repeat(20_000 / unit.length);
    return fastest(() => read(text), 3);
  };
  expect(time('将要，') / Math.max(time(ordinary), 1)).toBeLessThan(mostCost);
});
