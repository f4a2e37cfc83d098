import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { searchFiles } from '../../../src/query/search/build/files.ts';
import { listPassages } from '../../../src/query/search/documents.ts';
import { askedFile, writeIndex } from '../../../src/query/search/integration.ts';

let site: string;
beforeEach(() => {
  site = mkdtempSync(path.join(tmpdir(), 'site-'));
});
afterEach(() => {
  rmSync(site, { recursive: true, force: true });
});

const document = {
  id: 'a-speech',
  published: '2023-03-01',
  publisher: '中国电力网',
  title: { 'zh-Hans': '讲话', 'zh-Hant': '講話' },
  text: { 'zh-Hans': '发展。\n制造业。', 'zh-Hant': '發展。\n製造業。' },
  sentences: [
    { id: 's1', start: 0, end: 3, speaker: '金壮龙', heading: false },
    { id: 's2', start: 4, end: 8, speaker: null, heading: true },
  ],
};
const filesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => path.join(parentPath, name))
      .map((file) => [path.relative(folder, file).replaceAll(path.sep, '/'), readFileSync(file, 'base64')]),
  );

test('an index is written into the site, one record a sentence, the same each time', async () => {
  const corpus = loadCorpus('tests/fixtures/content');
  const { files, passages } = await searchFiles(corpus);
  expect(passages).toBe(
    corpus.documents.reduce((sum, { articles }) => sum + articles['zh-Hans'].data.sentences, 0),
  );
  await writeIndex(site, files);
  const first = filesOf(path.join(site, 'pagefind'));
  expect(Object.keys(first)).toEqual(expect.arrayContaining(['pagefind.js', 'lists/entry.json']));
  expect(Object.keys(first).filter((name) => name.endsWith('core.pack'))).toHaveLength(1);
  expect(Object.keys(first).filter((name) => /ui|highlight|fragment/.test(name))).toEqual([]);
  await writeIndex(site, (await searchFiles(loadCorpus('tests/fixtures/content'))).files);
  expect(filesOf(path.join(site, 'pagefind'))).toEqual(first);
});

test('what was written before goes, and nothing is left behind where writing fails', async () => {
  mkdirSync(path.join(site, 'pagefind'));
  writeFileSync(path.join(site, 'pagefind', 'old'), '');
  await writeIndex(site, [{ path: 'a', content: 'b' }]);
  expect(filesOf(path.join(site, 'pagefind'))).toEqual({ a: Buffer.from('b').toString('base64') });
  const files = [
    { path: 'a', content: 'b' },
    { path: 'a/c', content: 'd' },
  ];
  await expect(writeIndex(site, files)).rejects.toThrow(/EEXIST|ENOTDIR/);
  expect(existsSync(path.join(site, 'pagefind'))).toBe(false);
});

test.each([
  ['/pagefind/lists/entry.json', 'lists/entry.json'],
  ['/base/pagefind/pagefind.js?v=1', 'pagefind.js'],
  ['/zh-hans/search/', null],
])('of the site that is worked on, %s asks for %s', (address, file) => {
  expect(askedFile(address)).toBe(file);
});

test('passages come newest document first, in both scripts, with who speaks', () => {
  const older = { ...document, id: 'older', published: '2021-01-05' };
  const passages = listPassages([older, document]);
  expect(passages.map((passage) => `${passage.document}#${passage.sentence}`)).toEqual([
    'a-speech#s1',
    'a-speech#s2',
    'older#s1',
    'older#s2',
  ]);
  expect(passages[1]?.text).toEqual({ 'zh-Hans': '制造业。', 'zh-Hant': '製造業。' });
  expect(passages[0]?.speaker).toEqual({ 'zh-Hans': '金壮龙', 'zh-Hant': '金壯龍' });
  expect(passages[1]?.speaker).toBeNull();
});

test('a publisher is named in both scripts, unless nobody knows it', () => {
  const [known] = listPassages([document]);
  expect(known?.publisher).toEqual({ 'zh-Hans': '中国电力网', 'zh-Hant': '中國電力網' });
  expect(listPassages([{ ...document, publisher: '未详' }])[0]?.publisher).toBeNull();
});

test('a passage says whether it is a heading', () => {
  expect(listPassages([document]).map(({ heading }) => heading)).toEqual([false, true]);
});

test.each([
  [
    'scripts of unlike length',
    { text: { 'zh-Hans': '发展', 'zh-Hant': '發' } },
    'articles/a-speech: found 2 and 1 code points, expected as many in both scripts',
  ],
  [
    'a sentence beyond the text',
    { sentences: [{ id: 's1', start: 90, end: 99, speaker: null, heading: false }] },
    'articles/a-speech:s1: found nothing at 90–99, expected a sentence',
  ],
])('%s stops the build with one line that says where', (_, fault, message) => {
  expect(() => listPassages([{ ...document, ...fault }])).toThrow(message);
});
