import { describe, expect, test } from 'vitest';
import { measures as measureKind } from '../../src/corpus/kinds/measures.ts';
import { topics as topicKind } from '../../src/corpus/kinds/topics.ts';
import { contentDir } from '../../src/corpus/folders.ts';
import { inScript } from '../../src/lang/scripts.ts';
import { bothScripts } from '../extract/bothScripts.ts';
import { measuresIn } from '../corpus/link/measuresIn.ts';

const all = measureKind.read(contentDir);
const topics = topicKind.read(contentDir).map(({ id }) => id);

describe.each(all.map((measure) => [measure.id, measure] as const))('%s', (id, measure) => {
  test.each(measure.belongs.flatMap(bothScripts))('%s belongs to it', (clause) => {
    expect(measuresIn(all, clause)).toContain(id);
  });

  test.each(measure.not.flatMap(bothScripts))('%s does not', (clause) => {
    const found = measuresIn(all, clause);
    expect(found.length).toBeGreaterThan(0);
    expect(found).not.toContain(id);
  });

  test('is named in both scripts alike, and in English', () => {
    const converted = inScript('zh-Hant', measure.name['zh-Hans']);
    expect(measure.name['zh-Hant']).toBe(converted.replaceAll('“', '「').replaceAll('”', '」'));
    expect(measure.name.en).toMatch(/^[A-Z0-9][\w ,’-]+$/);
  });

  test('stands with a topic that is there', () => {
    expect(topics).toContain(measure.topic);
  });

  test('adds to a stock of the same things, if to any', () => {
    if (measure.adds_to === null) return;
    const stock = all.find((each) => each.id === measure.adds_to);
    expect(measure.measure).toBe('flow');
    expect(stock).toMatchObject({ measure: 'stock', unit: measure.unit });
  });
});

test('no two measures have one name', () => {
  expect(new Set(all.map(({ name }) => name['zh-Hans'])).size).toBe(all.length);
});
