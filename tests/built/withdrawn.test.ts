import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordsFile } from '../../src/registry/recordsFile.ts';
import { records } from '../../src/schemas/record.ts';
import { outsideBase } from './belowBase.ts';
import { documentOf } from './site.ts';

const document = '2021-12-interview';
const root = path.resolve('.');
let folder: string;

/** A project of its own, whose content has two records that are withdrawn, one with its whole document. */
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'site-'));
  for (const name of ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(name, path.join(folder, name), { recursive: true });
  }
  // The packages are shared, but not what the build keeps beside them.
  mkdirSync(path.join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((each) => !each.startsWith('.'))) {
    symlinkSync(path.join(root, 'node_modules', name), path.join(folder, 'node_modules', name), 'junction');
  }
  const registry = path.join(folder, 'content', 'records', `${document}.json`);
  const before = records.parse(JSON.parse(readFileSync(registry, 'utf8')));
  const [first] = before.records;
  if (!first) throw new Error('no record');
  const stub = (id: string, reason: string, successor: string | null) => ({
    ...{ id, kind: first.kind, anchor: first.anchor, quantity: null, reason, moved_to: successor },
  });
  const merged = stub(`${document}-900`, `今见 ${first.id}。`, first.id);
  writeFileSync(registry, recordsFile({ ...before, withdrawn: [merged] }));
  const gone = { document: 'gone', speech: before.speech, records: [], shared: [] };
  const lost = stub('gone-1', '所据文本已撤下。', null);
  writeFileSync(
    path.join(folder, 'content', 'records', 'gone.json'),
    recordsFile({ ...gone, withdrawn: [lost] }),
  );
  // Nothing of the test runner's own environment, which would make it another kind of build.
  const env = { PATH: process.env.PATH, SITE_URL: 'https://example.org/readings/' };
  for (const command of ['refresh.ts', 'build.ts']) {
    const script = path.join(root, 'scripts', command);
    const { status, stderr } = spawnSync(process.execPath, [script], { cwd: folder, encoding: 'utf8', env });
    if (status !== 0) throw new Error(stderr);
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const built = (...names: string[]): string => path.join(folder, 'dist', 'r', ...names);
const page = (id: string): Document => documentOf(readFileSync(built(id, 'index.html'), 'utf8'));
const robots = (id: string) => page(id).querySelector('meta[name="robots"]')?.getAttribute('content');

test('a withdrawn record still answers: what happened, why, where to go, under the base path', () => {
  const main = page(`${document}-900`).querySelector('main');
  expect(main?.getAttribute('data-record')).toBe(`${document}-900`);
  expect(main?.querySelectorAll('[lang="zh-Hans"], [lang="zh-Hant"]').length).toBeGreaterThanOrEqual(2);
  expect(main?.textContent).toContain('今见');
  const links = Array.from(main?.querySelectorAll('dd a') ?? [], (link) => link.getAttribute('href') ?? '');
  expect(links[0]).toMatch(new RegExp(`^/readings/r/${document}-\\d+/$`));
  expect(links[1]).toMatch(new RegExp(`^/readings/zh-hans/d/${document}/#:~:text=%`));
  expect(robots(`${document}-900`)).toBe('noindex');
});

test('so does one whose document is gone, and all that was published of it', () => {
  expect(page('gone-1').querySelector('main')?.textContent).toContain('所据的文本已不在这里');
  expect(robots('gone-1')).toBe('noindex');
  expect(existsSync(built('gone-1', 'embed', 'index.html'))).toBe(true);
  expect(JSON.parse(readFileSync(built('gone-1.json'), 'utf8'))).toMatchObject({
    id: 'gone-1',
    url: '/readings/r/gone-1/',
    withdrawn: { reason: { 'zh-Hant': '所據文本已撤下。' } },
  });
  for (const ending of ['bib', 'ris', 'json']) {
    const file = readFileSync(built('gone-1', `cite.zh-hans.${ending}`), 'utf8');
    expect(file).toContain('https://example.org/readings/r/gone-1/');
  }
});

test.each([
  ['zh-hans', ''],
  ['zh-hant', '#zh-hant'],
])('a mark in the text of /%s leads to the page of its record, in the same script', (script, part) => {
  const speech = path.join(folder, 'dist', script, 'd', document, 'index.html');
  const marks = documentOf(readFileSync(speech, 'utf8')).querySelectorAll('.speech a.record[data-record]');
  expect(marks.length).toBeGreaterThan(0);
  for (const mark of marks) {
    expect(mark.getAttribute('href')).toBe(`/readings/r/${mark.getAttribute('data-record') ?? ''}/${part}`);
  }
});

test('every address of the site lies under the path it lives under', () => {
  const { outside, lookedAt } = outsideBase(path.join(folder, 'dist'), 'https://example.org', '/readings/');
  expect(outside).toEqual([]);
  expect(lookedAt).toBeGreaterThan(1000);
});

test('a branch of the site can be published by a host that would leave out _astro', () => {
  expect(existsSync(path.join(folder, 'dist', '.nojekyll'))).toBe(true);
});
