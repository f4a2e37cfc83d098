import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { contrast, palettesOf, signsIn } from '../../src/publish/designTokens.ts';
import { wordsFor } from '../../src/i18n/words.ts';
import { documentOf, liveSite } from './site.ts';

const folder = path.join('src', 'features');
const css = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
const [tokens, print] = [path.join('ui', 'tokens.css'), path.join('frame', 'print.css')];
const palettes = palettesOf(css(tokens), css(print));
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
  const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.css'),
  );
  const others = sheets.filter((name) => name !== tokens && name !== print);
  expect(others.filter((name) => /#[\da-f]{3,8}\b(?![^{]*\{)/i.test(css(name)))).toEqual([]);
});

test('each kind has a sign of its own', () => {
  const signs = signsIn(css(path.join('ui', 'records.css')));
  expect([...signs.keys()]).toEqual(['target', 'figure', 'milestone']);
  expect(new Set(signs.values()).size).toBe(3);
});

/** What cannot stand on a page of examples, by the reason. */
const unseen = {
  'evidence/SourceShare.astro': 'an address and citations like those of a record, which are shown',
  'explorer/Choice.astro': 'a list of the form that narrows the lists of targets',
  'explorer/Explorer.astro': 'an element that takes the address of its page; its parts are shown',
  'explorer/Filters.astro':
    'a form with everything that there is to choose from: it alone is a twentieth of the page',
  'frame/SharedPage.astro': 'the frame of a page that is in every language at once',
  'search/Search.astro': 'an element that takes the address of its page and loads the index',
  'timeline/View.astro': 'a page from its first heading on; its parts are shown',
  'ui/JsonLd.astro': 'data for machines in the head of a page: there is nothing to see',
};

const importing = /from '(\.[^']*\.astro)'/g;

test('the page of the design shows every component', () => {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(importing)) {
      const next = path.join(path.dirname(file), target);
      if (seen.has(next)) continue;
      seen.add(next);
      visit(next);
    }
  };
  visit(path.join('src', 'pages', '[locale]', 'design.astro'));
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.astro'),
  );
  const others = all.filter((name) => !seen.has(path.join(folder, name)));
  expect(others.map((name) => name.replaceAll(path.sep, '/')).toSorted()).toEqual(Object.keys(unseen));
});

describe.each(['zh-hans', 'zh-hant'])('%s/design/', (script) => {
  const page = documentOf(readFileSync(path.join(liveSite.folder, script, 'design', 'index.html'), 'utf8'));

  test('names each part once, says what it is for, and has something below', () => {
    const names = [...page.querySelectorAll('h3.part-name')];
    expect(names.map(({ id }) => id.replace('part-', '')).toSorted()).toEqual(
      Object.keys(wordsFor('zh-Hans').designParts).toSorted(),
    );
    for (const name of names) {
      const about = name.nextElementSibling;
      expect(about?.className).toBe('part-about');
      const part = about?.nextElementSibling ?? about?.parentElement?.nextElementSibling;
      expect(part?.matches('.part-name')).toBe(false);
      expect(part?.innerHTML.trim()).toBeTruthy();
    }
  });

  test('shows a record of each kind, and no id twice', () => {
    const kinds = [...page.querySelectorAll('.record-view > header .keyed')].map(
      ({ className }) => className,
    );
    for (const kind of ['target', 'figure', 'milestone']) expect(kinds).toContain(`keyed ${kind}`);
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});
