import { expect, test } from 'vitest';
import { readLexicon } from '../../scripts/resources.ts';
import { fastest } from '../../bench/measurement.ts';
import { restore } from '../../src/restore/restore.ts';
import { corpus } from '../corpus.ts';

const resources = { ...readLexicon(corpus), witnesses: [] };

/**
 * Twice the text may take this many times the time: quadratic work would take four times as long, every time;
 * the rest, and trying again, is for what else the machine does meanwhile.
 */
const mostGrowth = 3.2;

test.each([
  ['open brackets', '中('],
  ['annotations without end', '中(a'],
  ['annotations', '业(yè)'],
  ['tags without end', '<p><b'],
  ['comments without end', '<p><!--'],
  ['links without end', '[中]('],
  ['emphasis without end', '**中'],
  ['references', '&amp;'],
  ['shifted bytes', '们?cè)诜e'],
  ['swapped words', '家产绿涩真现'],
  ['short lines', '相关\n'],
  ['quotation marks', '“。”他'],
])(
  'a hundred thousand characters of %s take half as long as two hundred thousand',
  { retry: 5 },
  (_, piece) => {
    const text = piece.repeat(100_000 / piece.length);
    restore(text, resources);
    const once = fastest(() => restore(text, resources), 4);
    const twice = fastest(() => restore(text + text, resources), 4);
    expect(twice / Math.max(once, 2)).toBeLessThan(mostGrowth);
  },
);
