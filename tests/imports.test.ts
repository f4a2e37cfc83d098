import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { cruise, type IForbiddenRuleType } from 'dependency-cruiser';
import { expect, test } from 'vitest';

/**
 * Who may import what of the project's own, by folder of `src/` (`scripts`, `runtime` and `bench` stand beside it). A folder
 * may always import from itself. Arrows point one way so that each part can be read, tested and moved
 * without those that build on it.
 */
const allowed: Record<string, readonly string[]> = {
  'folders.ts': [],
  schemas: [],
  text: [],
  // Addresses, and what the rooms speak of to one another.
  model: ['schemas', 'text'],
  restore: ['schemas', 'text'],
  extract: ['schemas', 'text'],
  link: ['schemas', 'text'],
  registry: ['schemas', 'text', 'model'],
  // Reads the content folder, links and judges.
  corpus: ['folders.ts', 'schemas', 'text', 'model', 'link', 'registry'],
  // An edition as a tree of elements; where its links lead and what its notes say is handed in.
  render: ['schemas', 'text', 'model'],
  // What is found is told its topics by the same rule as records are.
  search: ['schemas', 'text', 'model', 'link', 'corpus'],
  // What scripts of pages do with any page's elements.
  dom: [],
  explorer: ['text', 'dom'],
  // The words of the interface, and days and times in them.
  i18n: ['schemas', 'text', 'model', 'link'],
  // What a chart says, in words, is handed in.
  charts: ['schemas', 'text', 'link'],
  // What a picture says is handed in; how it is drawn needs the kinds of record and where words end.
  pictures: ['schemas', 'text'],
  // The site shows a record as its data entry has it, which the commands print, too, with what it is linked to.
  site: [
    'folders.ts',
    'schemas',
    'text',
    'model',
    'corpus',
    'render',
    'registry',
    'link',
    'charts',
    'explorer',
    'i18n',
  ],
  components: ['schemas', 'text', 'model', 'i18n', 'site', 'search', 'explorer', 'dom'],
  layouts: ['schemas', 'text', 'model', 'i18n', 'site', 'search', 'components', 'styles'],
  pages: [
    'schemas',
    'text',
    'model',
    'i18n',
    'site',
    'search',
    'components',
    'layouts',
    'styles',
    'render',
    'pictures',
  ],
  styles: [],
  // The commands; which folders they work on is handed in.
  cli: ['schemas', 'text', 'restore', 'extract', 'link', 'registry', 'corpus'],
  // Runs before there is anything to import, on a Node that may be too old for it.
  runtime: [],
  // Start the commands.
  scripts: ['folders.ts', 'schemas', 'cli', 'runtime'],
  bench: [
    'folders.ts',
    'schemas',
    'text',
    'corpus',
    'restore',
    'extract',
    'search',
    'explorer',
    'cli',
    'scripts',
  ],
  'content.config.ts': ['schemas', 'model', 'corpus'],
};

/** Parts that run in a browser as well as in Node. */
const anywhere = [
  'schemas',
  'text',
  'model',
  'render',
  'restore',
  'extract',
  'link',
  'registry',
  'charts',
  'explorer',
];

const source = /\.(?:ts|mjs|astro|css)$/;
const importing = /(?:\bfrom\s+|\bimport\s*\(?\s*|@import\s+)['"]([^'"]+)['"]/g;

const files = ['src', 'scripts', 'runtime', 'bench'].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => source.test(name) && !name.endsWith('.d.ts'))
    .map((name) => path.join(root, name))
    .filter((file) => !file.split(path.sep).includes('node_modules')),
);

/** The folder of `src/` that a file belongs to, or the one beside it. */
function part(file: string): string {
  const [root = '', first = ''] = path.relative('.', file).split(path.sep);
  return root === 'src' ? first : root;
}

const imports = files.flatMap((file) =>
  Array.from(readFileSync(file, 'utf8').matchAll(importing), ([, specifier = '']) => ({ file, specifier })),
);

test('the files and their imports are found', () => {
  expect(files.length).toBeGreaterThan(30);
  expect(imports.length).toBeGreaterThan(60);
});

test('every part is named in the table', () => {
  expect(Object.keys(allowed)).toEqual(expect.arrayContaining([...new Set(files.map(part))]));
});

test('imports go one way', () => {
  const wrong = imports
    .filter(({ specifier }) => specifier.startsWith('.'))
    .map(({ file, specifier }) => ({ file, target: path.join(path.dirname(file), specifier) }))
    .filter(
      ({ file, target }) => part(file) !== part(target) && !allowed[part(file)]?.includes(part(target)),
    );
  expect(wrong).toEqual([]);
});

test('what runs in a browser needs neither Node nor Astro', () => {
  const wrong = imports.filter(
    ({ file, specifier }) => anywhere.includes(part(file)) && /^(?:node:|astro)/.test(specifier),
  );
  expect(wrong).toEqual([]);
});

test('only the site reads the collections', () => {
  const readers = new Set(
    imports.filter(({ specifier }) => specifier === 'astro:content').map(({ file }) => part(file)),
  );
  expect([...readers].filter((reader) => !['site', 'content.config.ts'].includes(reader))).toEqual([]);
});

test('only the corpus and the commands read the content', () => {
  const readers = imports.filter(({ specifier }) => /^(?:node:)?fs(?:\/promises)?$/.test(specifier));
  // Pictures read typefaces, and integrations write into the site that they are handed.
  const others = ['corpus', 'scripts', 'cli', 'pictures', 'bench', 'runtime'];
  const writers = ['src/search/integration.ts'];
  const wrong = readers.filter(({ file }) => !others.includes(part(file)) && !writers.includes(file));
  expect(wrong).toEqual([]);
});

/** Where a part lies, as a pattern for paths. */
const placeOf = (name: string): string =>
  name.includes('.') ? `^src/${name.replace('.', '\\.')}$` : `^(?:src/)?${name}/`;

const walls = Object.entries(allowed).map(([name, may]): IForbiddenRuleType => ({
  name: `${name} imports what the table allows`,
  severity: 'error',
  from: { path: placeOf(name) },
  to: { path: '^(?:src|scripts|bench|runtime)/', pathNot: [name, ...may].map(placeOf) },
}));

test('no file leads back to itself, through types either, and none past the table', async () => {
  const circle: IForbiddenRuleType = {
    name: 'no circle',
    severity: 'error',
    from: {},
    to: { circular: true },
  };
  const { output } = await cruise(['src', 'scripts', 'bench', 'runtime'], {
    validate: true,
    ruleSet: { forbidden: [circle, ...walls] },
    tsPreCompilationDeps: true,
    exclude: { path: '(?:^|/)node_modules/' },
  });
  if (typeof output === 'string') throw new Error(output);
  expect(output.summary.totalDependenciesCruised).toBeGreaterThan(1000);
  const found = output.summary.violations.map(({ rule, from, to, cycle }) => {
    const way = cycle?.map(({ name }) => name).join(' → ') ?? to;
    return `${rule.name}: ${from} → ${way}`;
  });
  expect(found).toEqual([]);
});
