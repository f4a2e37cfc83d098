import { extract } from '../../../src/extract/extract.ts';
import { measureByRules } from '../../../src/corpus/link/measureByRules.ts';
import { placeOf, readingTextOf } from '../../../src/corpus/registry/readingText.ts';
import type { Measure } from '../../../src/model/measure.ts';

/**
 * The measures that the numbers of a text belong to, in their order.
 *
 * @param all the measures that there are
 * @param text what was said on 1 March 2023, one paragraph
 * @param isPart whether the document speaks of a part of the country
 */
export function measuresIn(all: readonly Measure[], text: string, isPart = false): (string | null)[] {
  const reading = readingTextOf(text);
  const blocks = [{ type: 'paragraph' as const, start: 0, end: text.length }];
  return extract(text, { said: '2023-03-01', blocks, turns: [] })
    .records.filter(({ statement }) => statement.quantity !== null)
    .map(({ statement }) =>
      measureByRules(all, { ...statement, anchor: placeOf(reading, statement.anchor) }, isPart),
    );
}
