import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { corpus } from '../corpus.ts';
import { start } from './run.ts';

const id = '2023-06-guidelines';
const text = '力争到2025年建成基站400万个。';
let folder: string;

/** A folder whose content lacks the article of a document, so that nothing but its refresh has anything to do. */
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'scripts-'));
  cpSync(corpus, path.join(folder, 'content'), { recursive: true });
  rmSync(path.join(folder, `content/articles/${id}/zh-hans.md`));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('analyze reads standard input', () => {
  const { status, stdout, lines } = start(folder, 'analyze', ['-', '--published', '2024-03-05'], {
    input: new TextEncoder().encode(text),
  });
  expect({ status, lines }).toEqual({ status: 0, lines: [] });
  expect(JSON.parse(stdout)).toMatchObject({ published: '2024-03-05', text: { 'zh-Hans': text } });
});

test('npm run --silent analyze prints nothing but JSON', () => {
  const file = path.join(folder, 'text.txt');
  writeFileSync(file, text);
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'analyze', '--', file], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({ text: { 'zh-Hans': text } });
});

test('refresh --check exits with 1 where a file differs', () => {
  expect(start(folder, 'refresh', ['--check'])).toEqual({
    status: 1,
    stdout: '',
    lines: [
      `content/articles/${id}/zh-hans.md: found no file, expected what its source gives (npm run refresh)`,
    ],
  });
});

test('refresh reads the folder that CONTENT_DIR names', () => {
  const env = { CONTENT_DIR: 'nosuch/' };
  expect(start(folder, 'refresh', ['--check'], { env })).toEqual({
    status: 2,
    stdout: '',
    lines: ['nosuch/sources: found no sources, expected a folder for each received document'],
  });
});

test('ingest refuses a file without an id', () => {
  expect(start(folder, 'ingest', ['text.txt'])).toEqual({
    status: 2,
    stdout: '',
    lines: ['--id: found none, expected an id for the document'],
  });
});

test('review lists records', () => {
  const { status, stdout, lines } = start(folder, 'review', ['2022-02-press-conference']);
  expect({ status, lines }).toEqual({ status: 0, lines: [] });
  expect(stdout).toMatch(/\n\d+ records, .* withdrawn\n$/);
});

test('build stops at content that cannot be used', () => {
  expect(start(folder, 'build')).toMatchObject({
    status: 2,
    stdout: '',
    lines: [expect.stringContaining(`content/articles/${id}/zh-hans.md: found no `)],
  });
});

test('build refuses to write over the project', () => {
  expect(start(folder, 'build', [], { env: { OUT_DIR: '.' } })).toEqual({
    status: 2,
    stdout: '',
    lines: ['OUT_DIR: found ., expected a folder that holds neither the project nor its content'],
  });
});
