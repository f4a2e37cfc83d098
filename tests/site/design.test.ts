import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { contrast, palettesOf, signsIn } from '../../src/site/designTokens.ts';

const css = (name: string): string => readFileSync(path.join('src', 'styles', name), 'utf8');
const palettes = palettesOf(css('tokens.css'), css('print.css'));
const texts = ['ink', 'ink-soft', 'vermilion', 'target', 'figure', 'milestone'];

describe.each(['light', 'dark', 'print'] as const)('in %s', (condition) => {
  const colour = (name: string): string => palettes[condition].get(name) ?? '';

  test.each(texts)('%s can be read on every paper', (name) => {
    for (const paper of ['paper', 'paper-raised']) {
      expect(contrast(colour(name), colour(paper))).toBeGreaterThanOrEqual(4.5);
    }
  });
});

test('colours are written nowhere but where they are named', () => {
  const named = ['tokens.css', 'print.css'];
  const others = readdirSync(path.join('src', 'styles')).filter((name) => !named.includes(name));
  expect(others.filter((name) => /#[\da-f]{3,8}\b(?![^{]*\{)/i.test(css(name)))).toEqual([]);
});

test('each kind has a sign of its own', () => {
  const signs = signsIn(css('records.css'));
  expect([...signs.keys()]).toEqual(['target', 'figure', 'milestone']);
  expect(new Set(signs.values()).size).toBe(3);
});

/** What a page of one kind only is made of: the views of a document, a record, what a topic gathers, the data. */
const elsewhere = [
  'CollatedText',
  'ReceivedText',
  'ViewHeader',
  'RecordBasis',
  'RecordContext',
  'RecordShare',
  'RecordStatement',
  'RecordView',
  'RelatedRecords',
  'WithdrawnRecord',
  'GatheredRecord',
  'GatheredRecords',
  'GatheringHeader',
  'DocumentLinks',
  'FieldTable',
  'JsonLd',
  'MeasureChart',
  'MeasureFacts',
  'MeasurePoints',
  'MeasureShare',
  'MeasureTargets',
  'RecordMeasure',
  'RecordVerdict',
  'SingleMeasure',
  'SmallMeasure',
];

test('the page of the design shows every component', () => {
  const folder = path.join('src', 'components');
  const seen = new Set<string>();
  const visit = (file: string): void => {
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/from '[^']*?(\w+)\.astro'/g)) {
      const next = path.join(folder, `${name}.astro`);
      if (seen.has(name) || !readdirSync(folder).includes(`${name}.astro`)) continue;
      seen.add(name);
      visit(next);
    }
  };
  visit(path.join('src', 'pages', '[script]', 'design.astro'));
  visit(path.join('src', 'layouts', 'Page.astro'));
  const all = readdirSync(folder)
    .filter((name) => name.endsWith('.astro'))
    .map((name) => name.replace('.astro', ''));
  expect(all.filter((name) => !seen.has(name) && !elsewhere.includes(name))).toEqual([]);
});
