import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { corpus } from '../corpus.ts';
import { type CommandName, type Ran, run, start } from './run.ts';
import { undecided } from './undecided.ts';

const copy = undecided();
let folder: string;

beforeEach(() => {
  folder = copy();
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const command = (name: CommandName, args: string[]): Promise<Ran> => run(folder, name, args);

const everything = (): Map<string, string> =>
  new Map(
    readdirSync(path.join(folder, 'content'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [file, readFileSync(file, 'latin1')]),
  );

function handIn(name: string, text: string | Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

const sixth =
  '当前位置：首页 > 新闻\n工信部部长谈二〇二四年稳增长工作\n2024-03-05 10:00 来源：新华社\n' +
  '工业和信息化部部长 金壮龙:今年将加快推(tuī)进新型工業(yè)化,力争到2025年建成5G基站400万个。\n' +
  '科技日报记者:请问下一步有哪些考虑?请您介绍一下有关情况。\n相关阅读\n上一篇：别的新闻';

const unusable: [name: string, bytes: Uint8Array, found: string][] = [
  ['an empty file', new Uint8Array(), 'found an empty file, expected a text'],
  ['bytes that are no text', Uint8Array.from({ length: 2000 }, (_, index) => (index * 7919) % 256), 'found bytes in no known encoding'],
  ['a file cut within a character', new TextEncoder().encode('工业').subarray(0, 4), 'found UTF-8 that ends within a character'],
  ['a file too large to be a text', new Uint8Array(50 << 20).fill(0x61), 'found 50 MiB, expected a text of at most 16 MiB'],
]; // prettier-ignore

describe('analyze', () => {
  test('prints the reading of a file as JSON, and writes nothing', async () => {
    const before = everything();
    const { status, stdout } = await command('analyze', [handIn('sixth.txt', sixth)]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      encoding: 'utf-8',
      script: 'zh-Hans',
      published: '2024-03-05',
      title: '工信部部长谈二〇二四年稳增长工作',
      damage: [
        { kind: 'pinyin', count: 2 },
        { kind: 'halfwidth', count: 4 },
        { kind: 'furniture', count: 3 },
      ],
      text: {
        'zh-Hans':
          '工业和信息化部部长 金壮龙：今年将加快推进新型工業化，力争到2025年建成5G基站400万个。\n科技日报记者：请问下一步有哪些考虑？请您介绍一下有关情况。',
      },
    });
    expect(everything()).toEqual(before);
  });

  test('gives each repair with its offsets in the received text', async () => {
    const { repairs } = JSON.parse((await command('analyze', [handIn('sixth.txt', sixth)])).stdout) as {
      repairs: { start: number; end: number; from: string }[];
    };
    expect(repairs.length).toBeGreaterThan(8);
    for (const { start, end, from } of repairs) expect([...sixth].slice(start, end).join('')).toBe(from);
  });

  test('explains what each record is made from, and names what was left out and by which rule', () => {
    const { stdout } = start(folder, 'analyze', ['-', '--published', '2024-03-05', '--explain'], {
      input: new TextEncoder().encode('开展“300家”专项行动。力争到2025年建成基站400万个。'),
    });
    expect(stdout.split('\n')).toEqual(
      expect.arrayContaining([
        's2 力争到2025年建成基站400万个。',
        '  number.mixed 「400万个」 25–30',
        '  unit.count 「400万个」 25–30',
        '  s1 veto.quoted 「300家」 3–7 ≠ quantity 300 家',
      ]),
    );
  });

  test('reads standard input, and takes the day it is given', () => {
    const { stdout } = start(folder, 'analyze', ['-', '--published', '2020-02-29'], {
      input: new TextEncoder().encode('稳增长。'),
    });
    expect(JSON.parse(stdout)).toMatchObject({
      published: '2020-02-29',
      title: null,
      text: { 'zh-Hant': '穩增長。' },
    });
  });

  test.each(unusable)('refuses %s with one line', async (_, bytes, found) => {
    const { status, lines } = await command('analyze', [handIn('bad', bytes)]);
    expect(lines).toEqual([expect.stringContaining(found)]);
    expect(status).toBe(2);
  });

  test.each([
    [['nosuch.txt'], 'nosuch.txt: found no such file, expected a readable file'],
    [[], 'arguments: found no file, expected FILE [--published YYYY-MM-DD] [--explain]'],
    [['-', '--published', '2023-02-30'], '--published: found 2023-02-30, expected a day as YYYY-MM-DD'],
  ])('refuses the arguments %j', async (args, line) => {
    expect(await command('analyze', args)).toMatchObject({ status: 2, lines: [line] });
  });
});

describe('ingest', () => {
  test('brings in a sixth document, so that refresh finds nothing to do', async () => {
    expect((await command('ingest', [handIn('sixth.txt', sixth), '--id', '2024-03-sixth'])).lines).toEqual(
      [],
    );
    const article = readFileSync(path.join(folder, 'content/articles/2024-03-sixth/zh-hant.md'), 'utf8');
    expect(article).toContain('到2025年建成5G基站400萬個。');
    expect(article).toContain('speaker: 金壯龍');
    expect(readFileSync(path.join(folder, 'content/sources/2024-03-sixth/received.txt'), 'utf8')).toBe(sixth);
    expect(await command('refresh', ['--check'])).toMatchObject({ status: 0, lines: [] });
  });

  test('takes another witness of a speech, and supplies from it', async () => {
    rmSync(path.join(folder, 'content/sources/2020-12-interview-observer'), { recursive: true });
    await command('refresh', []);
    const alone = readFileSync(
      path.join(folder, 'content/articles/2020-12-interview-wire/zh-hans.md'),
      'utf8',
    );
    expect(alone).not.toContain('320家示范工厂');
    const file = path.resolve(corpus, 'sources/2020-12-interview-observer/received.txt');
    const { lines } = await command('ingest', [
      file,
      '--id',
      'again',
      '--witness-of',
      '2020-12-interview-wire',
    ]);
    expect(lines).toEqual([]);
    const supplied = readFileSync(
      path.join(folder, 'content/articles/2020-12-interview-wire/zh-hans.md'),
      'utf8',
    );
    expect(supplied).toContain('320家示范工厂');
  });

  test.each(unusable)('refuses %s, and leaves the content as it was', async (_, bytes, found) => {
    const before = everything();
    const { status, lines } = await command('ingest', [
      handIn('bad', bytes),
      '--id',
      'bad',
      '--title',
      '题',
      '--published',
      '2024-01-01',
    ]);
    expect(lines).toEqual([expect.stringContaining(found)]);
    expect(status).toBe(2);
    expect(everything()).toEqual(before);
  });

  test.each([
    [
      ['--id', '2024-02-interview'],
      '--id: found 2024-02-interview, which content/sources has already, expected a new id',
    ],
    [['--id', 'Sixth'], '--id: found Sixth, expected lower-case letters, digits and single hyphens'],
    [[], '--id: found none, expected an id for the document'],
    [
      ['--id', 'sixth', '--witness-of', 'nosuch'],
      '--witness-of: found nosuch, expected the id of a speech or document in content/',
    ],
    [['--id', 'sixth', '--url', 'javascript:alert(1)'], 'expected an address that begins with http'],
  ])('refuses %j', async (args, line) => {
    const before = everything();
    const { status, lines } = await command('ingest', [handIn('sixth.txt', sixth), ...args]);
    expect(lines).toEqual([expect.stringContaining(line)]);
    expect(status).toBe(2);
    expect(everything()).toEqual(before);
  });

  test('refuses bytes that are there already', async () => {
    const file = path.resolve(corpus, 'sources/2024-02-interview/received.txt');
    const { lines } = await command('ingest', [file, '--id', 'again']);
    expect(lines).toEqual([expect.stringContaining('found the bytes of 2024-02-interview')]);
  });

  test('undoes what a run before it left half done', async () => {
    const before = everything();
    const staging = path.join(folder, 'content/.staging');
    mkdirSync(path.join(staging, 'sources/half'), { recursive: true });
    writeFileSync(path.join(staging, 'journal.json'), JSON.stringify(['sources/half', 'articles/half']));
    mkdirSync(path.join(folder, 'content/sources/half'));
    writeFileSync(path.join(folder, 'content/sources/half/received.txt'), '一半');
    expect((await command('refresh', [])).status).toBe(0);
    expect(existsSync(path.join(folder, 'content/sources/half'))).toBe(false);
    expect(everything()).toEqual(before);
  });
});
