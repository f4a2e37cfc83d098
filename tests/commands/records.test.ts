import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PolicyRecord } from '../../src/model/record.ts';
import { corpus } from '../corpus.ts';
import { given, recordsFolder } from './recordsFolder.ts';

const [id, other] = ['2022-02-press-conference', '2024-02-interview'];
const file = `content/editorial/${id}.yaml`;
const { at, place, command, registryOf, decide } = recordsFolder();

describe('refresh', () => {
  test('gives every record its id again', async () => {
    const before = registryOf(id);
    rmSync(place(`records/${other}.json`));
    expect(await command('refresh')).toMatchObject({ status: 0, lines: [] });
    expect(registryOf(id)).toEqual(before);
    expect(await command('refresh', '--check')).toMatchObject({ status: 0, lines: [] });
  });

  test('numbers no two records of a speech alike', () => {
    const documents = ['2020-12-interview-observer', '2020-12-interview-wire'].map(registryOf);
    const numbers = documents.flatMap(({ records }) => records.map((record) => /\d+$/.exec(record.id)?.[0]));
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const { shared } of documents) {
      for (const each of shared) {
        const owner = documents.find(({ records }) => records.some((record) => record.id === each.id));
        expect(owner).toBeDefined();
      }
    }
  });

  test('leaves tombstones of the records of a document that is withdrawn', async () => {
    const before = registryOf(id);
    rmSync(place(`sources/${id}`), { recursive: true });
    expect((await command('refresh')).status).toBe(0);
    const after = registryOf(id);
    expect(after.records).toEqual([]);
    expect(after.withdrawn.map((tombstone) => tombstone.id).toSorted()).toEqual(
      before.records.map((record) => record.id).toSorted(),
    );
    expect((await command('refresh', '--check')).status).toBe(0);
    cpSync(`${corpus}/sources/${id}`, place(`sources/${id}`), { recursive: true });
    expect((await command('refresh')).status).toBe(0);
    expect(registryOf(id).records).toEqual(before.records);
  });

  test('keeps what a person decided, and says so where the rules read something else', async () => {
    const [first, second] = registryOf(id).records;
    if (!first || !second) throw new Error('no records');
    const subject = JSON.stringify('另一个对象');
    decide(
      `- verdict: correct\n  record: ${first.id}\n  words: ${JSON.stringify(first.anchor.exact)}\n  set: {subject: ${subject}}\n  ${given}` +
        `- verdict: reject\n  record: ${second.id}\n  words: ${JSON.stringify(second.anchor.exact)}\n  ${given}`,
    );
    expect(await command('refresh')).toMatchObject({ status: 0, lines: [] });
    const { records, withdrawn } = registryOf(id);
    expect(records[0]).toEqual({ ...first, subject: '另一个对象', review: 'corrected' });
    expect(withdrawn).toMatchObject([{ id: second.id, reason: '对照原文' }]);
    expect(await command('refresh', '--check')).toMatchObject({ status: 0, lines: [] });
  });

  /** Confirms the first record as if its change had been read otherwise then; returns what a note says of it. */
  function confirmOtherwise(): string {
    const [first] = registryOf(id).records;
    if (!first) throw new Error('no records');
    decide(`- verdict: confirm\n  records: {${first.id}: ${JSON.stringify(first.anchor.exact)}}\n  ${given}`);
    const registry = place(`records/${id}.json`);
    const text = readFileSync(registry, 'utf8');
    writeFileSync(
      registry,
      text.replace(/"change":(?:null|\{[^{}]*\})/, '"change":{"rate":"other","direction":null}'),
    );
    return `note: ${file}:1: record ${first.id} stays as decided; the rules read change`;
  }

  test('says where the rules read something else than what was confirmed, as ingest does', async () => {
    const line = expect.stringContaining(confirmOtherwise()) as string;
    expect(await command('refresh')).toMatchObject({ status: 0, lines: [line] });
    writeFileSync(at('sixth.txt'), '工信部部长谈稳增长\n2024-03-05\n建成绿色工厂2121家。\n');
    const ingested = await command('ingest', 'sixth.txt', '--id', 'sixth', '--published', '2024-03-05');
    expect(ingested).toMatchObject({ status: 0, lines: [line] });
  });

  test('leaves what people decided alone while a document is withdrawn', async () => {
    const [first, second, third, fourth] = registryOf(id).records;
    if (!first || !second || !third || !fourth) throw new Error('no records');
    const entry = (verdict: string, { id: of, anchor }: PolicyRecord, rest = ''): string =>
      `- verdict: ${verdict}\n  record: ${of}\n  words: ${JSON.stringify(anchor.exact)}\n${rest}  ${given}`;
    const added = fourth.anchor.exact.slice(0, 4);
    decide(
      `- verdict: confirm\n  records: {${first.id}: ${JSON.stringify(first.anchor.exact)}}\n  ${given}` +
        entry('correct', second, '  set: {subject: 另一个对象}\n') +
        entry('reject', third) +
        `- verdict: add\n  words: ${JSON.stringify(added)}\n  sentence: ${fourth.anchor.sentence}\n` +
        `  set: {kind: target, type: action, subject: 某事}\n  ${given}`,
    );
    expect(await command('refresh')).toMatchObject({ status: 0, lines: [] });
    const before = registryOf(id);
    expect(before.records.filter(({ review }) => review !== 'machine')).toHaveLength(3);
    rmSync(place(`sources/${id}`), { recursive: true });
    expect(await command('refresh')).toMatchObject({ status: 0, lines: [] });
    expect(await command('refresh', '--check')).toMatchObject({ status: 0, lines: [] });
    const { records, withdrawn } = registryOf(id);
    expect(records).toEqual([]);
    expect(withdrawn.find((tombstone) => tombstone.id === third.id)?.reason).toBe('对照原文');
    cpSync(`${corpus}/sources/${id}`, place(`sources/${id}`), { recursive: true });
    expect(await command('refresh')).toMatchObject({ status: 0, lines: [] });
    expect(registryOf(id)).toEqual(before);
  });

  test.each([
    [
      'an entry that does not fit',
      `- {verdict: reject, record: 9999, words: 某, reason: 某, day: 2026-05-20}\n`,
      id,
      `${file}:1: found no record ${id}-9999, expected one of records/${id}.json`,
    ],
    ['broken YAML', '- verdict: [\n', id, `${file}:`],
    [
      'a file about no document',
      '[]\n',
      'nosuch',
      'content/editorial/nosuch.yaml: found no document nosuch, expected one of 2020-12-interview-observer, ',
    ],
  ])('stops at %s', async (_, text, document, line) => {
    decide(text, document);
    const { status, lines } = await command('refresh');
    expect(lines).toEqual([expect.stringContaining(line)]);
    expect(status).toBe(2);
  });

  test('stops at a file that is not read, such as one with another ending', async () => {
    mkdirSync(place('editorial'));
    writeFileSync(place(`editorial/.${id}.swp`), '');
    expect((await command('refresh')).status).toBe(0);
    writeFileSync(place(`editorial/${id}.yml`), '[]\n');
    const line = `content/editorial/${id}.yml: found a file that is not read, expected <document>.yaml`;
    expect(await command('refresh')).toMatchObject({ status: 2, lines: [line] });
  });

  test('stops at a registry that is cut, rather than number anew', async () => {
    const registry = place(`records/${id}.json`);
    const half = readFileSync(registry, 'utf8').slice(0, 500);
    writeFileSync(registry, half);
    expect(await command('refresh')).toMatchObject({
      status: 2,
      lines: [expect.stringContaining(`content/records/${id}.json: found broken JSON`)],
    });
    expect(readFileSync(registry, 'utf8')).toBe(half);
  });
});

describe('ingest', () => {
  const text = '工信部部长谈稳增长\n2024-03-05\n今年累计建成绿色工厂2121家，比去年增长20%。\n';

  test('writes the records of a new document', async () => {
    writeFileSync(at('sixth.txt'), text);
    expect(
      (await command('ingest', 'sixth.txt', '--id', 'sixth', '--published', '2024-03-05')).lines,
    ).toEqual([]);
    expect(registryOf('sixth').records[0]).toMatchObject({
      id: 'sixth-1',
      quantity: { value: 2121, unit: '家' },
    });
    expect(await command('refresh', '--check')).toMatchObject({ status: 0, lines: [] });
  });

  test('gives another witness the records of the speech to share', async () => {
    writeFileSync(at('sixth.txt'), text);
    writeFileSync(at('seventh.txt'), text.replace('比去年', '比上年'));
    await command('ingest', 'sixth.txt', '--id', 'sixth', '--published', '2024-03-05');
    const before = registryOf('sixth');
    expect(
      (
        await command(
          'ingest',
          'seventh.txt',
          '--id',
          'seventh',
          '--witness-of',
          'sixth',
          '--published',
          '2024-03-06',
        )
      ).lines,
    ).toEqual([]);
    expect(registryOf('seventh').shared[0]).toMatchObject({ id: 'sixth-1' });
    expect(registryOf('sixth')).toEqual(before);
    expect(await command('refresh', '--check')).toMatchObject({ status: 0, lines: [] });
  });
});

describe('analyze', () => {
  const text = '工业和信息化部部长 金壮龙：目前已建成绿色工厂2121家。\n';

  test('gives records in both scripts, without id', async () => {
    writeFileSync(at('text.txt'), text);
    const { stdout } = await command('analyze', 'text.txt', '--published', '2024-03-05');
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

  test('--explain shows what each record was made from', async () => {
    writeFileSync(at('text.txt'), text);
    const { stdout } = await command('analyze', 'text.txt', '--published', '2024-03-05', '--explain');
    expect(stdout).toContain(`s1 ${text.trim()}\n  = figure/reported | 2121 家 | `);
    expect(stdout).toMatch(/\n {2}[\w.+-]+ 「2121家」 23–28\n/);
    writeFileSync(at('text.txt'), text.replace('绿色', '𠮷𠮷'));
    const rare = (await command('analyze', 'text.txt', '--published', '2024-03-05', '--explain')).stdout;
    expect(rare).toMatch(/\n {2}[\w.+-]+ 「2121家」 23–28\n/);
  });
});
