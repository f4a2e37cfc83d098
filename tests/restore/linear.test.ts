import { expect, test } from 'vitest';
import { readLexicon } from '../../src/corpus/lexicon.ts';
import { restore } from '../../src/restore/restore.ts';
import { corpus } from '../corpus.ts';
import { growth, mostGrowth } from '../processorTime.ts';

const resources = { ...readLexicon(corpus), witnesses: [] };

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
])('fifty thousand characters of %s take about as long as eight times an eighth of them', (_, piece) => {
  expect(growth((text) => restore(text, resources), piece, 50_000)).toBeLessThan(mostGrowth);
});
