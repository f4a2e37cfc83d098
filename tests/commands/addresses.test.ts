import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContent } from '../../src/corpus/content.ts';
import { checkAddresses } from '../../src/cli/permanent.ts';
import { corpus } from '../corpus.ts';
import { type CommandName, type Ran, run } from './run.ts';

const id = '2023-06-guidelines';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'addresses-'));
  cpSync(corpus, path.join(folder, 'content'), { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const place = (name = ''): string => path.join(folder, 'content', name);

const command = (name: CommandName): Promise<Ran> => run(folder, name);

/** Takes a document out of the collection. */
async function withdraw(): Promise<void> {
  rmSync(place(`sources/${id}`), { recursive: true });
  expect((await command('refresh')).status).toBe(0);
}

const others = readFileSync(path.join(corpus, 'withdrawn.yaml'), 'utf8');

const explain = (moved: string): void => {
  const entry = `- what: document\n  id: ${id}\n  title: 题\n  day: 2026-01-01\n  reason: 试。\n  moved_to: ${moved}\n`;
  writeFileSync(place('withdrawn.yaml'), others + entry);
};

test('refresh writes down every address again, and forgets none', async () => {
  const before = readFileSync(place('published-urls.txt'), 'utf8');
  const gone = before.split('\n').filter((address) => address.includes('/2020-06-notice'));
  expect(gone.length).toBeGreaterThan(0);
  writeFileSync(place('published-urls.txt'), gone.join('\n'));
  expect(await command('refresh')).toMatchObject({ status: 0, lines: [] });
  expect(readFileSync(place('published-urls.txt'), 'utf8')).toBe(before);
  await withdraw();
  const after = readFileSync(place('published-urls.txt'), 'utf8').split('\n');
  expect(after).toEqual(expect.arrayContaining(before.split('\n')));
  expect(after.filter((address) => !before.includes(address))).toEqual(
    ['zh-hans', 'zh-hant'].flatMap((script) => [
      `/${script}/d/2024-02-interview/since/2020-12-interview-observer/`,
      `/${script}/d/2025-03-remarks/since/2022-02-press-conference/`,
    ]),
  );
});

test('a document that is withdrawn without a word stops the build', async () => {
  await withdraw();
  const { status, lines } = await command('build');
  expect(status).toBe(2);
  expect(lines.length).toBe(1);
  expect(lines[0]).toMatch(
    /^content\/published-urls\.txt:\d+: found \/data\/edits\/2023-06-guidelines\.json, which nothing answers, expected an entry in content\/withdrawn\.yaml/,
  );
});

test('an entry that says why lets it go, unless it leads nowhere or the document is there', async () => {
  const check = (): void => {
    checkAddresses(readContent(place()));
  };
  explain('null');
  expect(check).toThrow(`found a document that is there, expected an id of none`);
  await withdraw();
  expect(check).not.toThrow();
  explain('no-such-document');
  expect(check).toThrow('found moved_to no-such-document, expected a document that is there, or null');
});
