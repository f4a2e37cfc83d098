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

/** Scripts are started here once each: that it passes on arguments, folders and input, and sets the exit status. */
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'scripts-'));
  cpSync(corpus, path.join(folder, 'content'), { recursive: true });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('npm run --silent analyze prints nothing but JSON', () => {
  const file = path.join(folder, 'text.txt');
  writeFileSync(file, text);
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'analyze', '--', file], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: corpus },
    shell: process.platform === 'win32',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({ text: { 'zh-Hans': text } });
});

test('refresh --check exits with 1 where a file differs in the folder that CONTENT_DIR names', () => {
  cpSync(path.join(folder, 'content'), path.join(folder, 'other'), { recursive: true });
  rmSync(path.join(folder, `other/articles/${id}/zh-hans.md`));
  expect(start(folder, 'refresh', ['--check'], { env: { CONTENT_DIR: 'other/' } })).toEqual({
    status: 1,
    stdout: '',
    lines: [
      `other/articles/${id}/zh-hans.md: found no file, expected what its source gives (npm run refresh)`,
    ],
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

test('build refuses to write over the project', () => {
  expect(start(folder, 'build', [], { env: { OUT_DIR: '.' } })).toEqual({
    status: 2,
    stdout: '',
    lines: ['OUT_DIR: found ., expected a folder apart from the project and its content'],
  });
});
