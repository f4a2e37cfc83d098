import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { cruise, type IForbiddenRuleType } from 'dependency-cruiser';
import { expect, test } from 'vitest';

/**
 * Rooms of `src/` that know nothing but what lies below them, in the order in which they build on one another; what a
 * room of several words may import is said apart from the room that it lies in.
 */
const below = [
  'lang',
  'model',
  'render',
  'corpus',
  'corpus/link',
  'query/search',
  'query/table',
  'i18n',
  'view',
  'publish',
  'publish/shapes',
  'features/ui',
] as const;

/** What a reader sees, a room for each: every folder of `src/features/` but those that know the others or are shared. */
const features = readdirSync('src/features')
  .filter((name) => !['design', 'frame', 'ui'].includes(name))
  .map((name) => `features/${name}`);

/**
 * Who may import what of the project's own, by folder of `src/` (`scripts`, `runtime` and `bench` stand beside it). A folder
 * may always import from itself. Arrows point one way so that each part can be read, tested and moved
 * without those that build on it.
 */
const allowed: Record<string, readonly string[]> = {
  lang: [],
  // Addresses, schemas, and what the rooms speak of to one another.
  model: ['lang'],
  restore: ['lang', 'model'],
  extract: ['lang', 'model'],
  'corpus/parse': ['model'],
  'corpus/link': ['lang', 'model'],
  'corpus/registry': ['lang', 'model'],
  // Reads the content folder, links and judges.
  corpus: ['lang', 'model', 'extract', 'corpus/parse', 'corpus/link', 'corpus/registry'],
  // An edition as a tree of elements; where its links lead and what its notes say is handed in.
  render: ['lang', 'model'],
  // What is found is told its topics by the same rule as records are.
  'query/search': ['lang', 'model', 'corpus', 'corpus/link'],
  'query/table': ['lang'],
  // The words of the interface, and days and times in them.
  i18n: ['lang', 'model'],
  'publish/shapes': ['model'],
  // What a chart says, in words, is handed in.
  'publish/charts': ['lang', 'model', 'corpus/link'],
  // What a picture says is handed in; how it is drawn needs the kinds of record and where words end.
  'publish/pictures': ['lang', 'model'],
  // What the corpus has, in the words of a language, for pages and published files alike.
  view: ['lang', 'model', 'corpus', 'corpus/link', 'i18n'],
  publish: [
    'lang',
    'model',
    'corpus',
    'corpus/link',
    'corpus/registry',
    'i18n',
    'view',
    'publish/shapes',
    'publish/charts',
  ],
  // What features share.
  'features/ui': ['lang', 'model', 'i18n', 'view'],
  // No feature knows another.
  ...Object.fromEntries(features.map((name) => [name, below])),
  // Stands around every page: its head holds the search, its sheets are bundled of all.
  'features/frame': [...below, ...features, 'features/design'],
  // Shows each of them.
  'features/design': [...below, ...features, 'features/frame'],
  pages: [...below, ...features, 'features/frame', 'features/design', 'publish/pictures'],
  // The commands; which folders they work on is handed in. What they read has its title in the words of the site.
  cli: [
    'lang',
    'model',
    'i18n',
    'restore',
    'extract',
    'corpus',
    'corpus/parse',
    'corpus/link',
    'corpus/registry',
  ],
  // Runs before there is anything to import, on a Node that may be too old for it.
  runtime: [],
  // Start the commands.
  scripts: ['model', 'corpus', 'cli', 'runtime'],
  bench: ['lang', 'model', 'corpus', 'restore', 'extract', 'query/search', 'query/table', 'cli', 'scripts'],
  'content.config.ts': ['model', 'corpus'],
};

/** Parts that run in a browser as well as in Node. */
const anywhere = [
  'lang',
  'model',
  'render',
  'restore',
  'extract',
  'corpus/parse',
  'corpus/link',
  'corpus/registry',
  'publish/shapes',
  'publish/charts',
  'query/table',
];

const source = /\.(?:ts|mjs|astro|css)$/;
const importing = /(?:\bfrom\s+|\bimport\s*\(?\s*|@import\s+)['"]([^'"]+)['"]/g;

const files = ['src', 'scripts', 'runtime', 'bench'].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => source.test(name) && !name.endsWith('.d.ts'))
    .map((name) => path.join(root, name))
    .filter((file) => !file.split(path.sep).includes('node_modules')),
);

/** Longest first, so that a room within a room is found before it. */
const parts = Object.keys(allowed).toSorted((a, b) => b.length - a.length);

/** The part that a file belongs to: a folder of `src/`, one within it, or one beside it; else its place. */
function part(file: string): string {
  const place = path
    .relative('.', file)
    .replaceAll(path.sep, '/')
    .replace(/^src\//, '');
  return parts.find((name) => place === name || place.startsWith(`${name}/`)) ?? place;
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

test('only features read the collections', () => {
  const readers = new Set(
    imports.filter(({ specifier }) => specifier === 'astro:content').map(({ file }) => part(file)),
  );
  const others = [...readers].filter((reader) => !features.includes(reader));
  expect(others.filter((reader) => reader !== 'content.config.ts')).toEqual([]);
});

test('only the corpus and the commands read the content', () => {
  const readers = imports.filter(({ specifier }) => /^(?:node:)?fs(?:\/promises)?$/.test(specifier));
  // Pictures read typefaces, and integrations write into the site that they are handed.
  const others = ['corpus', 'scripts', 'cli', 'publish/pictures', 'bench', 'runtime'];
  const writers = ['src/query/search/integration.ts'];
  const wrong = readers.filter(({ file }) => !others.includes(part(file)) && !writers.includes(file));
  expect(wrong).toEqual([]);
});

/** Where a part lies, as a pattern for paths. */
const placeOf = (name: string): string => {
  if (name.includes('.')) return `^src/${name.replace('.', '\\.')}$`;
  const within = parts
    .filter((each) => each.startsWith(`${name}/`))
    .map((each) => each.slice(name.length + 1));
  return `^(?:src/)?${name}/${within.length > 0 ? `(?!(?:${within.join('|')})/)` : ''}`;
};

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
