import { describe, expect, test } from 'vitest';
import { readSeries } from '../../scripts/series.ts';
import { readTopics } from '../../scripts/topics.ts';
import { extract } from '../../src/extract/extract.ts';
import { tallyOf, tallyRules } from '../../src/link/cues.ts';
import { isRegional, namesPlace } from '../../src/link/places.ts';
import { seriesOf } from '../../src/link/series.ts';
import { placeOf, readingTextOf } from '../../src/registry/readingText.ts';
import { inScript } from '../../src/text/scripts.ts';
import { bothScripts } from '../extract/bothScripts.ts';

const all = readSeries('content');

/** The measures that the numbers of a text belong to, as it is read when it stands alone. */
function joined(text: string): (string | null)[] {
  const reading = readingTextOf(text);
  const blocks = [{ type: 'paragraph' as const, start: 0, end: text.length }];
  return extract(text, { said: '2023-03-01', blocks, turns: [] }).map(({ statement }) =>
    seriesOf(all, { ...statement, anchor: placeOf(reading, statement.anchor) }),
  );
}

describe.each(all.map((series) => [series.id, series] as const))('%s', (id, series) => {
  test.each(series.belongs.flatMap(bothScripts))('%s belongs to it', (clause) => {
    expect(joined(clause)).toContain(id);
  });

  test.each(series.not.flatMap(bothScripts))('%s does not', (clause) => {
    expect(joined(clause)).not.toContain(id);
  });

  test('is named in both scripts alike, and in English', () => {
    expect(series.name['zh-Hant']).toBe(inScript('zh-Hant', series.name['zh-Hans']));
    expect(series.name.en).toMatch(/^[A-Z0-9][\w ,’-]+$/);
  });
});
