import { readdirSync } from 'node:fs';
import path from 'node:path';
import postcss from 'postcss';
import { expect, test } from 'vitest';
import { liveSite } from './site.ts';

const isDark = (query: string): boolean => /prefers-color-scheme\s*:\s*dark/.test(query);

/** What style sheets say for dark windows, a line each: where, and what is declared. */
function darkDeclarations(css: string): string[] {
  const found: string[] = [];
  postcss.parse(css).walkAtRules('media', (rule) => {
    if (isDark(rule.params)) rule.walkDecls(({ prop, value }) => void found.push(`${prop}: ${value}`));
  });
  return found;
}

/** A property of our own that is a colour can change nothing but colours, wherever it is used. */
const isColour = (declaration: string): boolean => /^--[a-z-]+: #[0-9a-f]{3,8}$/.test(declaration);

test('dark pages differ from light ones in colours alone', () => {
  const sheets = readdirSync(path.join(liveSite.folder, '_astro')).filter((name) => name.endsWith('.css'));
  const declarations = sheets.flatMap((name) => darkDeclarations(liveSite.text('_astro', name)));
  expect(declarations.length).toBeGreaterThan(0);
  expect(declarations.filter((declaration) => !isColour(declaration))).toEqual([]);
});

test('no page asks for its colours but by style sheets', () => {
  const asking = /<(?!meta name="theme-color")[^>]*prefers-color-scheme|matchMedia\([^)]*color-scheme/;
  const scripts = readdirSync(path.join(liveSite.folder, '_astro')).filter((name) => name.endsWith('.js'));
  expect(liveSite.pages.filter(({ html }) => asking.test(html)).map((page) => page.path)).toEqual([]);
  expect(scripts.filter((name) => asking.test(liveSite.text('_astro', name)))).toEqual([]);
});
