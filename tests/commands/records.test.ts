import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Records, records as schema } from '../../src/schemas/record.ts';

const root = path.resolve('.');
const [id, other] = ['2023-03-press-conference', '2021-12-interview'];
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'records-'));
  cpSync('content', path.join(folder, 'content'), { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function command(script: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, 'scripts', script), ...args],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  return { status, stdout, lines: stderr.split('\n').filter((line) => line !== '') };
}

const place = (name: string): string => path.join(folder, 'content', name);
const registryOf = (document: string): Records =>
  schema.parse(JSON.parse(readFileSync(place(`records/${document}.json`), 'utf8')));
const file = `content/editorial/${id}.yaml`;

function decide(text: string, document = id): void {
  mkdirSync(place('editorial'), { recursive: true });
  writeFileSync(place(`editorial/${document}.yaml`), text);
}

describe('refresh', () => {
  test('gives every record its id again', () => {
    const before = registryOf(id);
    rmSync(place(`records/${other}.json`));
    expect(command('refresh.ts')).toMatchObject({ status: 0, lines: [] });
    expect(registryOf(id)).toEqual(before);
    expect(command('refresh.ts', '--check')).toMatchObject({ status: 0, lines: [] });
  });

  test('numbers no two records of a speech alike', () => {
    const documents = ['2021-01-interview-power-grid', '2021-01-interview-xinhua-daily'].map(registryOf);
    const numbers = documents.flatMap(({ records }) => records.map((record) => /\d+$/.exec(record.id)?.[0]));
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const { shared } of documents) {
      for (const each of shared) {
        const owner = documents.find(({ records }) => records.some((record) => record.id === each.id));
        expect(owner).toBeDefined();
      }
    }
  });

  test('leaves stubs of the records of a document that is withdrawn', () => {
    const before = registryOf(id);
    rmSync(place(`sources/${id}`), { recursive: true });
    expect(command('refresh.ts').status).toBe(0);
    const after = registryOf(id);
    expect(after.records).toEqual([]);
    expect(after.withdrawn.map((stub) => stub.id).toSorted()).toEqual(
      before.records.map((record) => record.id).toSorted(),
    );
    expect(command('refresh.ts', '--check').status).toBe(0);
    cpSync(`content/sources/${id}`, place(`sources/${id}`), { recursive: true });
    expect(command('refresh.ts').status).toBe(0);
    expect(registryOf(id).records).toEqual(before.records);
  });

  test('keeps what a person decided, and says so where the rules read something else', () => {
    const [first, second] = registryOf(id).records;
    if (!first || !second) throw new Error('no records');
    const subject = JSON.stringify('另一个对象');
    const given = 'reason: 对照原文\n  day: 2026-11-21\n';
    decide(
      `- verdict: correct\n  record: ${first.id}\n  words: ${JSON.stringify(first.anchor.exact)}\n  set: {subject: ${subject}}\n  ${given}` +
        `- verdict: reject\n  record: ${second.id}\n  words: ${JSON.stringify(second.anchor.exact)}\n  ${given}`,
    );
    expect(command('refresh.ts')).toMatchObject({ status: 0, lines: [] });
    const { records, withdrawn } = registryOf(id);
    expect(records[0]).toEqual({ ...first, subject: '另一个对象', review: 'corrected' });
    expect(withdrawn).toMatchObject([{ id: second.id, reason: '对照原文' }]);
    expect(command('refresh.ts', '--check')).toMatchObject({ status: 0, lines: [] });
    const registry = place(`records/${id}.json`);
    writeFileSync(
      registry,
      readFileSync(registry, 'utf8').replace(/"change":(?:null|"\w+")/, '"change":"other"'),
    );
    expect(command('refresh.ts')).toMatchObject({
      status: 0,
      lines: [
        expect.stringContaining(
          `note: ${file}:1: record ${first.id} stays as decided; the rules read change`,
        ),
      ],
    });
  });

  test.each([
    [
      'an entry that does not fit',
      `- {verdict: reject, record: 9999, words: 某, reason: 某, day: 2026-11-21}\n`,
      id,
      `${file}:1: found no record ${id}-9999, expected one of content/records/${id}.json`,
    ],
    ['broken YAML', '- verdict: [\n', id, `${file}:`],
    [
      'a file about no document',
      '[]\n',
      'nosuch',
      'content/editorial/nosuch.yaml: found no document nosuch, expected one of content/sources: ',
    ],
  ])('stops at %s', (_, text, document, line) => {
    decide(text, document);
    const { status, lines } = command('refresh.ts');
    expect(lines).toEqual([expect.stringContaining(line)]);
    expect(status).toBe(2);
  });

  test('stops at a registry that is cut, rather than number anew', () => {
    const registry = place(`records/${id}.json`);
    const half = readFileSync(registry, 'utf8').slice(0, 500);
    writeFileSync(registry, half);
    expect(command('refresh.ts')).toMatchObject({
      status: 2,
      lines: [expect.stringContaining(`content/records/${id}.json: found broken JSON`)],
    });
    expect(readFileSync(registry, 'utf8')).toBe(half);
  });
});

describe('review', () => {
  test('lists the records of a document', () => {
    const { status, stdout } = command('review.ts', id);
    expect(status).toBe(0);
    for (const { anchor } of registryOf(id).records) expect(stdout).toContain(anchor.exact);
    expect(stdout).toMatch(/\n\d+ records, 0 reviewed ✓, 0 corrected ✎/);
  });

  test('confirms records, so that refresh marks them reviewed', () => {
    const before = registryOf(id).records;
    const confirm = (numbers: string) =>
      command('review.ts', id, '--confirm', numbers, '--reason', '对照实录', '--day', '2026-11-21');
    expect(confirm('1-3')).toMatchObject({ status: 0, lines: [] });
    expect(confirm('2-4').status).toBe(0);
    expect(confirm('3').lines).toEqual([
      '--confirm: found 3, which the editorial file names already, expected the number of a record of ' + id,
    ]);
    expect(command('refresh.ts')).toMatchObject({ status: 0, lines: [] });
    expect(registryOf(id).records).toEqual(
      before.map((record) =>
        Number(/\d+$/.exec(record.id)?.[0]) <= 4 ? { ...record, review: 'reviewed' } : record,
      ),
    );
  });

  test.each([
    [['nosuch'], 'arguments: found nosuch, expected 2021-01-interview-power-grid, '],
    [[id, '--confirm', '1'], 'arguments: found no --reason, expected DOCUMENT '],
    [
      [id, '--confirm', '1-', '--reason', '某', '--day', '2026-11-21'],
      '--confirm: found 1-, expected numbers and spans',
    ],
    [
      [id, '--confirm', '9999', '--reason', '某', '--day', '2026-11-21'],
      `--confirm: found 9999, expected the number of a record of ${id}`,
    ],
    [
      [id, '--confirm', '1', '--reason', '某', '--day', '2026-02-30'],
      '--day: found 2026-02-30, expected a day',
    ],
  ])('refuses %j', (args, line) => {
    expect(command('review.ts', ...args)).toMatchObject({
      status: 2,
      lines: [expect.stringContaining(line)],
    });
    expect(existsSync(path.join(folder, file))).toBe(false);
  });
});

describe('ingest', () => {
  const text = '工信部部长谈稳增长\n2024-03-05\n今年累计建成绿色工厂2121家，比去年增长20%。\n';

  test('writes the records of a new document', () => {
    writeFileSync(path.join(folder, 'sixth.txt'), text);
    expect(command('ingest.ts', 'sixth.txt', '--id', 'sixth', '--published', '2024-03-05').lines).toEqual([]);
    expect(registryOf('sixth').records[0]).toMatchObject({
      id: 'sixth-1',
      quantity: { value: 2121, unit: '家' },
    });
    expect(command('refresh.ts', '--check')).toMatchObject({ status: 0, lines: [] });
  });

  test('gives another witness the records of the speech to share', () => {
    writeFileSync(path.join(folder, 'sixth.txt'), text);
    writeFileSync(path.join(folder, 'seventh.txt'), text.replace('比去年', '比上年'));
    command('ingest.ts', 'sixth.txt', '--id', 'sixth', '--published', '2024-03-05');
    const before = registryOf('sixth');
    expect(
      command(
        'ingest.ts',
        'seventh.txt',
        '--id',
        'seventh',
        '--witness-of',
        'sixth',
        '--published',
        '2024-03-06',
      ).lines,
    ).toEqual([]);
    expect(registryOf('seventh').shared[0]).toMatchObject({ id: 'sixth-1' });
    expect(registryOf('sixth')).toEqual(before);
    expect(command('refresh.ts', '--check')).toMatchObject({ status: 0, lines: [] });
  });
});

describe('analyze', () => {
  const text = '工业和信息化部部长 金壮龙：目前已建成绿色工厂2121家。\n';

  test('gives records in both scripts, without id', () => {
    writeFileSync(path.join(folder, 'text.txt'), text);
    const { stdout } = command('analyze.ts', 'text.txt', '--published', '2024-03-05');
    const { records } = JSON.parse(stdout) as { records: unknown[] };
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({
      id: null,
      url: null,
      document: null,
      speech: null,
      said: '2024-03-05',
      speaker: { 'zh-Hans': '金壮龙', 'zh-Hant': '金壯龍' },
      anchor: { sentence: 's1', suffix: { 'zh-Hans': '。', 'zh-Hant': '。' } },
      quantity: { text: '2121家', value: 2121, unit: '家', start: 23, end: 28 },
      series: null,
      topics: [],
      review: 'machine',
    });
  });

  test('--explain shows what each record was made from', () => {
    writeFileSync(path.join(folder, 'text.txt'), text);
    const { stdout } = command('analyze.ts', 'text.txt', '--published', '2024-03-05', '--explain');
    expect(stdout).toContain(`s1 ${text.trim()}\n  = figure/reported | 2121 家 | `);
    expect(stdout).toMatch(/\n {2}[\w.+-]+ 「2121家」 23–28\n/);
  });
});
