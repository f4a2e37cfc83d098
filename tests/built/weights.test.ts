import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pageKinds } from '../../bench/kinds.ts';
import { weigh } from '../../bench/weight.ts';
import { liveSite } from './site.ts';

const kinds = pageKinds('src/pages', liveSite.folder);

test('every page is of one kind', () => {
  const files = kinds.flatMap((kind) => kind.pages);
  expect(files.toSorted()).toEqual(liveSite.pages.map((page) => page.path).toSorted());
  const routes = kinds.map(({ route }) => route);
  expect(routes).toEqual(
    expect.arrayContaining(['/', '/[locale]/d/[id]/', '/[locale]/d/[id]/changes/', '/r/[id]/']),
  );
});

/** The search's own page is its scripts; others load the search when it is opened. */
const mostScripts = (route: string): number => (route === '/[locale]/search/' ? 16 : 12) * 1024;

test.each(kinds)(
  'no page $route loads more than 60 KB or its share of scripts, or waits for two files',
  (kind) => {
    const heavy = kind.pages
      .map((page) => ({ page, ...weigh(liveSite.folder, path.join(liveSite.folder, page)) }))
      .filter(
        ({ total, scripts, blocking }) =>
          total > 60 * 1024 || scripts > mostScripts(kind.route) || blocking > 1,
      );
    expect(heavy).toEqual([]);
  },
);

test('a page weighs what it needs: itself, its style sheets, its scripts and what these import', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'weights-'));
  try {
    const files = {
      'index.html':
        '<link href="/a.css" rel="stylesheet"><link rel="icon" href="/i.svg"><script src="/a.js"></script>' +
        '<script type="module" src="/b.js"></script><script type="application/ld+json">{}</script>',
      'a.css': 'p{color:red}',
      'a.js': 'alert(1)',
      'b.js': 'import{c}from"./c.js";import"./a.js";c()',
      'c.js': 'export const c=()=>import("./later.js")',
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
    const packed = (...names: (keyof typeof files)[]): number =>
      names.reduce((sum, name) => sum + gzipSync(files[name], { level: 9 }).length, 0);
    expect(weigh(folder, path.join(folder, 'index.html'))).toEqual({
      total: packed('index.html', 'a.css', 'a.js', 'b.js', 'c.js'),
      scripts: packed('a.js', 'b.js', 'c.js'),
      blocking: 2,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
