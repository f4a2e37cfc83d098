import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';

/** A node of a Markdown tree, as far as links and headings go. */
interface MarkdownNode {
  type: string;
  url?: string;
  value?: string;
  children?: MarkdownNode[];
}

/** The Markdown files that people read in the repository. */
const files = ['.', 'docs', '.github'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join(folder, name)),
);

const nodesIn = (node: MarkdownNode): MarkdownNode[] => [node, ...(node.children ?? []).flatMap(nodesIn)];
const textOf = (node: MarkdownNode): string => node.value ?? (node.children ?? []).map(textOf).join('');
const parse = (file: string): MarkdownNode[] =>
  nodesIn(unified().use(remarkParse).parse(readFileSync(file, 'utf8')));

/** The parts of a file that can be linked to, as GitHub names them. */
const anchorsOf = (file: string): string[] =>
  parse(file)
    .filter(({ type }) => type === 'heading')
    .map((heading) =>
      textOf(heading)
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    );

/** A file's links into the repository that lead nowhere. */
function brokenLinks(file: string): string[] {
  return parse(file)
    .flatMap(({ url }) => (url === undefined || /^[a-z]+:/i.test(url) ? [] : [url]))
    .filter((url) => {
      const [to = '', anchor] = url.split('#');
      const target = to === '' ? file : path.join(path.dirname(file), decodeURIComponent(to));
      return !existsSync(target) || (anchor !== undefined && !anchorsOf(target).includes(anchor));
    });
}

test('the files that a newcomer looks for are there', () => {
  expect(files).toEqual(
    expect.arrayContaining([
      'README.md',
      'CONTRIBUTING.md',
      'ARCHITECTURE.md',
      'CHANGELOG.md',
      'LICENSE-DATA.md',
    ]),
  );
});

test.each(files)('%s links to what is there', (file) => {
  expect(brokenLinks(file)).toEqual([]);
});

test('the README fits into 160 lines', () => {
  expect(readFileSync('README.md', 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(160);
});

test('the map of the architecture has every folder of src/, and no other', () => {
  const map = readFileSync('ARCHITECTURE.md', 'utf8');
  const shown = Array.from(
    map.matchAll(/^src\/([\w/ ]+?)\/? {2,}|^src\/([\w/ ]+)\/$/gm),
    ([, one, several]) => (one ?? several ?? '').split('/ ').map((name) => name.split('/')[0] ?? ''),
  ).flat();
  const there = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect([...new Set(shown)].toSorted()).toEqual(there.map(({ name }) => name).toSorted());
});

describe('commands that the documents name', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const tests = readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => name.replaceAll(path.sep, '/'));
  const found = (file: string, pattern: RegExp): string[] =>
    Array.from(readFileSync(file, 'utf8').matchAll(pattern), ([, name = '']) => name);

  test.each(files)('%s names no script that is not there', (file) => {
    const named = found(file, /\bnpm run (?:--silent )?([\w:-]+)/g);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test.each(files)('%s names no tests that are not there', (file) => {
    const named = found(file, /\b(?:test:unit --|npx vitest(?: run)?) ([\w/]+)/g);
    expect(named.filter((name) => !tests.some((each) => each.includes(name)))).toEqual([]);
  });
});
