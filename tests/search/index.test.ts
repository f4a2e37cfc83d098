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
import { writeIndex } from '../../src/search/integration.ts';
import { listPassages, parseDocuments } from '../../src/search/documents.ts';
import { corpus } from '../corpus.ts';

const lexicon = path.join(corpus, 'lexicon');

let site: string;
beforeEach(() => {
  site = mkdtempSync(path.join(tmpdir(), 'site-'));
  mkdirSync(path.join(site, 'data'));
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
    { id: 's1', start: 0, end: 3, speaker: '金壮龙' },
    { id: 's2', start: 4, end: 8, speaker: null },
  ],
};
/** Writes the files of `data/` that the index is made of: of the documents, and nothing else but what was received. */
const give = (data: readonly unknown[]): void => {
  const write = (name: string, content: string): void => {
    writeFileSync(path.join(site, 'data', name), content);
  };
  write('documents.json', JSON.stringify(data));
  for (const name of ['records', 'topics', 'speakers', 'series']) write(`${name}.json`, '[]');
  for (const folder of ['edits', 'received']) mkdirSync(path.join(site, 'data', folder), { recursive: true });
  write('edits/a-speech.json', '{"edits":[]}');
  write('received/a-speech.txt', document.text['zh-Hans']);
};
const filesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => path.join(parentPath, name))
      .map((file) => [path.relative(folder, file).replaceAll(path.sep, '/'), readFileSync(file, 'base64')]),
  );

test('an index is written beside the site, one record a sentence, the same each time', async () => {
  give([document]);
  expect(await writeIndex(site, lexicon)).toBe(2);
  const first = filesOf(path.join(site, 'pagefind'));
  expect(Object.keys(first)).toEqual(expect.arrayContaining(['pagefind.js', 'lists/entry.json']));
  expect(Object.keys(first).filter((name) => name.endsWith('core.pack'))).toHaveLength(1);
  expect(Object.keys(first).filter((name) => /ui|highlight|fragment/.test(name))).toEqual([]);
  await writeIndex(site, lexicon);
  expect(filesOf(path.join(site, 'pagefind'))).toEqual(first);
});

test('passages come newest document first, in both scripts, with who speaks', () => {
  const older = { ...document, id: 'older', published: '2021-01-05' };
  const passages = listPassages(parseDocuments(JSON.stringify([older, document]), 'x'), 'x');
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
  const [known] = listPassages(parseDocuments(JSON.stringify([document]), 'x'), 'x');
  expect(known?.publisher).toEqual({ 'zh-Hans': '中国电力网', 'zh-Hant': '中國電力網' });
  const unknown = parseDocuments(JSON.stringify([{ ...document, publisher: '未详' }]), 'x');
  expect(listPassages(unknown, 'x')[0]?.publisher).toBeNull();
});

test('a heading is a line of its own that nobody speaks and no mark ends', () => {
  const lines = ['一、绿色发展', '发展。“好。”', '着力', '记者：', '推动“双碳”'];
  const text = lines.join('\n');
  const at = (string: string, speaker: string | null = null) => {
    const start = text.indexOf(string);
    return { id: `s${start + 1}`, start, end: start + string.length, speaker };
  };
  const sentences = [
    at('一、绿色发展'),
    at('发展。'),
    at('“好。”'),
    at('着力', '金壮龙'),
    at('记者：'),
    at('推动“双碳”'),
  ];
  const data = [{ ...document, text: { 'zh-Hans': text, 'zh-Hant': text }, sentences }];
  const passages = listPassages(parseDocuments(JSON.stringify(data), 'x'), 'x');
  expect(passages.filter(({ heading }) => heading).map((passage) => passage.text['zh-Hans'])).toEqual([
    '一、绿色发展',
    '推动“双碳”',
  ]);
});

test('without documents the build stops with one line and leaves no index', async () => {
  give([document]);
  await writeIndex(site, lexicon);
  rmSync(path.join(site, 'data', 'documents.json'));
  await expect(writeIndex(site, lexicon)).rejects.toThrow(
    /documents\.json: found no such file, expected what the build wrote$/,
  );
  expect(existsSync(path.join(site, 'pagefind'))).toBe(false);
});

test.each([
  ['broken JSON', '{', 'data/documents.json: found broken JSON, expected a list of documents'],
  [
    'another shape',
    '[{"id":"a"}]',
    /^data\/documents\.json:0\.published: found .+, expected a list of documents$/,
  ],
  [
    'scripts of unlike length',
    JSON.stringify([{ ...document, text: { 'zh-Hans': '发展', 'zh-Hant': '發' } }]),
    'data/documents.json:a-speech: found 2 and 1 code points, expected as many in both scripts',
  ],
  [
    'a sentence beyond the text',
    JSON.stringify([{ ...document, sentences: [{ id: 's1', start: 90, end: 99 }] }]),
    'data/documents.json:a-speech#s1: found nothing at 90–99, expected a sentence',
  ],
])('%s stops the build with one line that says where', async (_, json, message) => {
  give([]);
  writeFileSync(path.join(site, 'data', 'documents.json'), json);
  await expect(writeIndex(site, lexicon)).rejects.toThrow(message);
  expect(existsSync(path.join(site, 'pagefind'))).toBe(false);
});
