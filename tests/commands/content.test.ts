import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { corpus } from '../corpus.ts';
import { type CommandName, type Ran, run } from './run.ts';
import { undecided } from './undecided.ts';

const id = '2023-06-guidelines';
const copy = undecided();
let folder: string;

/** A folder with a copy of the content, in which a test does harm. */
beforeEach(() => {
  folder = copy();
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const command = (name: CommandName, ...args: string[]): Promise<Ran> => run(folder, name, args);

const place = (name: string): string => path.join(folder, 'content', name);

function edit(name: string, change: (text: string) => string): void {
  writeFileSync(place(name), change(readFileSync(place(name), 'utf8')));
}

/** Every file below the content folder with its text. */
const everything = (): Map<string, string> =>
  new Map(
    readdirSync(place(''), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [file, readFileSync(file, 'latin1')]),
  );

const described = `sources/${id}/source.yaml`;

/** What is done to the content, and the one line that says so. */
const harm: [name: string, harm: () => void, line: string][] = [
  [
    'a source without a description',
    () => { rmSync(place(described)); },
    `content/sources/${id}: found no source.yaml, expected a description of the received file`,
  ],
  [
    'bytes that are not the described ones',
    () => { edit(`sources/${id}/received.html`, (text) => `${text} `); },
    `content/sources/${id}/received.html:sha256: found `,
  ],
  [
    'an unknown speech',
    () => { edit(described, (text) => text.replace('speech: 2023-06-guidelines', 'speech: no-such-speech')); },
    `content/sources/${id}/source.yaml:speech: found unknown speech no-such-speech, expected one of content/speeches: 2020-12-interview,`,
  ],
  [
    'two documents with one id',
    () => { cpSync(place(`sources/${id}`), place('sources/2024-01-copy'), { recursive: true }); },
    `content/sources/2024-01-copy/source.yaml:id: found ${id}, the document that content/sources/${id}/source.yaml describes already, expected one description a document`,
  ],
  [
    'an id that is not the name of its folder',
    () => { edit(described, (text) => text.replace(`id: ${id}`, 'id: 2023-06-other')); },
    `content/sources/${id}/source.yaml:id: found 2023-06-other, expected ${id}, the folder's name`,
  ],
  [
    'a day that is none',
    () => { edit(described, (text) => text.replace('day: 2023-06-15', 'day: 2023-02-30')); },
    `content/sources/${id}/source.yaml:11: found published.day = "2023-02-30", expected a day as YYYY-MM-DD`,
  ],
  [
    'broken YAML',
    () => { edit(described, (text) => text.replace('publisher: 工业部', 'publisher: [工业部')); },
    `content/sources/${id}/source.yaml:6: found broken YAML`,
  ],
  [
    'a key that nobody knows',
    () => { edit(described, (text) => `${text}colour: red\n`); },
    `content/sources/${id}/source.yaml:15: found unknown key colour, expected only keys that the schema names`,
  ],
  [
    'a wrong encoding',
    () => { edit(described, (text) => text.replace('encoding: utf-8', 'encoding: big5')); },
    `content/sources/${id}/source.yaml:encoding: found big5, expected utf-8`,
  ],
  [
    'two received files',
    () => { writeFileSync(place(`sources/${id}/received.txt`), '又一份'); },
    `content/sources/${id}/source.yaml:file: found received.html, received.txt, expected exactly received.html`,
  ],
]; // prettier-ignore

describe('unusable content', () => {
  test.each(harm)('%s stops the refresh with one line, nothing written', async (_, doHarm, line) => {
    doHarm();
    const before = everything();
    const { status, lines } = await command('refresh');
    expect(lines).toEqual([expect.stringContaining(line)]);
    expect(status).toBe(2);
    expect(everything()).toEqual(before);
  });

  test.each(harm.filter(([name]) => name !== 'a wrong encoding'))(
    '%s stops the build',
    async (_, doHarm, line) => {
      doHarm();
      const { status, lines } = await command('build');
      expect(lines).toEqual([expect.stringContaining(line)]);
      expect(status).toBe(2);
      expect(existsSync(path.join(folder, 'dist'))).toBe(false);
    },
  );

  test.each([
    ['broken front matter', (text: string) => text.replace('turns:', 'turns: {'), '12: found broken YAML'],
    [
      'front matter of the wrong shape',
      (text: string) => text.replace(/sentences: \d+/, 'sentences: many'),
      '10: found sentences = "many", expected number',
    ],
    ['no front matter', () => '正文。\n', '1: found no front matter'],
    [
      'another text than its source',
      (text: string) => text.replace('sha256: 49', 'sha256: 00'),
      'sha256: found 00',
    ],
  ])('%s in an article stops the build', async (_, change, line) => {
    edit(`articles/${id}/zh-hans.md`, change);
    const { status, lines } = await command('build');
    expect(lines).toEqual([expect.stringContaining(`content/articles/${id}/zh-hans.md:${line}`)]);
    expect(status).toBe(2);
  });
});

describe('the build', () => {
  test.each([
    [
      'an article that says something else than its source',
      `articles/${id}/zh-hans.md`,
      (text: string) => text.replace('分类施策', '因地制宜'),
    ],
    ['a log that was changed', `articles/${id}/edits.json`, (text: string) => text.replace('HTML', 'XML')],
  ])('stops at %s', async (_, name, change) => {
    edit(name, change);
    const { status, lines } = await command('build');
    expect(lines).toEqual([
      `content/${name}: found another text, expected what its source gives (npm run refresh)`,
    ]);
    expect(status).toBe(2);
  });

  test('stops at a page without front matter', async () => {
    edit('pages/about/zh-hans.md', () => '# 关于\n');
    const { status, lines } = await command('build');
    expect(lines).toEqual([
      'content/pages/about/zh-hans.md:1: found no front matter, expected a block between two lines of ---',
    ]);
    expect(status).toBe(2);
  });
});

describe('refresh', () => {
  test.each(['nosuch', 'content/speeches'])('refuses %s, where there are no sources', async (folder) => {
    const before = everything();
    const { status, lines } = await command('refresh', folder);
    expect(lines).toEqual([
      `${folder}/sources: found no sources, expected a folder for each received document`,
    ]);
    expect(status).toBe(2);
    expect(everything()).toEqual(before);
  });

  test('removes the article of a document that is withdrawn', async () => {
    rmSync(place(`sources/${id}`), { recursive: true });
    expect((await command('refresh')).status).toBe(0);
    expect(existsSync(place(`articles/${id}`))).toBe(false);
  });

  test('--check is content with what a refresh leaves', async () => {
    expect(await command('refresh', '--check')).toMatchObject({ status: 0, lines: [] });
  });

  test('--check is content with the corpus of the tests as it is committed', async () => {
    expect(await run('.', 'refresh', ['--check', corpus])).toMatchObject({ status: 0, lines: [] });
  });

  test('--check names each file that differs, and writes nothing', async () => {
    edit(`articles/${id}/zh-hans.md`, (text) => text.replace('分类施策', '因地制宜'));
    rmSync(place(`articles/${id}/zh-hant.md`));
    writeFileSync(place('articles/stray.md'), '');
    const before = everything();
    const { status, lines } = await command('refresh', '--check');
    expect(status).toBe(1);
    expect(lines).toEqual([
      `content/articles/${id}/zh-hans.md: found another text, expected what its source gives (npm run refresh)`,
      `content/articles/${id}/zh-hant.md: found no file, expected what its source gives (npm run refresh)`,
      'content/articles/stray.md: found a file, expected none (npm run refresh)',
    ]);
    expect(everything()).toEqual(before);
  });

  test('puts back what differs', async () => {
    const before = everything();
    edit(`articles/${id}/zh-hans.md`, (text) => text.replace('分类施策', '因地制宜'));
    rmSync(place(`articles/${id}/zh-hant.md`));
    writeFileSync(place('articles/stray.md'), '');
    expect((await command('refresh')).status).toBe(0);
    expect(everything()).toEqual(before);
  });

  test('refuses arguments that it does not know', async () => {
    const { status, lines } = await command('refresh', '--chekc');
    expect(status).toBe(2);
    expect(lines).toEqual([expect.stringContaining("Unknown option '--chekc'")]);
  });
});
