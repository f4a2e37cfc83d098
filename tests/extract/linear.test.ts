import { expect, test } from 'vitest';
import { fastest } from '../../scripts/bench/measurement.ts';
import { extract } from '../../src/extract/extract.ts';

/** As for repairs: quadratic work would take four times as long for twice the text, every time. */
const mostGrowth = 3.2;

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
  const read = (text: string): unknown =>
    extract(text, {
      said: '2023-03-01',
      blocks: [{ type: 'paragraph', start: 0, end: text.length }],
      turns: [],
    });
  const text = piece.repeat(40_000 / piece.length);
  read(text);
  const once = fastest(() => read(text), 3);
  const twice = fastest(() => read(text + text), 3);
  expect(twice / Math.max(once, 2)).toBeLessThan(mostGrowth);
});
