import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { check, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';
import { parseEditorial } from '../../src/corpus/parse/parseEditorial.ts';
import { given, recordsFolder } from './recordsFolder.ts';

const id = '2022-02-press-conference';
const file = `content/editorial/${id}.yaml`;
const { at, command, registryOf, decide } = recordsFolder();

describe('review', () => {
  const confirm = (numbers: string) =>
    command('review', id, '--confirm', numbers, '--reason', '对照“实录”', '--day', '2026-05-20');

  test('lists the records of a document', async () => {
    const { status, stdout } = await command('review', id);
    expect(status).toBe(0);
    for (const { anchor } of registryOf(id).records) expect(stdout).toContain(anchor.exact);
    expect(stdout).toMatch(/\n\d+ records, 0 reviewed ✓, 0 corrected ✎/);
  });

  test('proposes which document a target promised, until an entry says so', async () => {
    const document = '2023-06-guidelines';
    const target = registryOf(id).records.find(
      ({ type, deliverable }) => type === 'deliverable' && deliverable,
    );
    const number = /\d+$/.exec(target?.id ?? '')?.[0] ?? '';
    const common = `record: ${number}\n  words: ${target?.anchor.exact ?? ''}\n  ${given}`;
    const name = '推动制造业绿色化改造的意见';
    const correct = `- verdict: correct\n  set: { deliverable: { what: document, name: ${name} } }\n  ${common}`;
    decide(correct);
    expect(await command('refresh')).toMatchObject({ status: 0, lines: [] });
    const proposal = `${target?.id ?? ''} ${target?.anchor.exact ?? ''}\n       may be ${document} `;
    expect((await command('review')).stdout).toContain(proposal);
    expect((await command('review', id)).stdout).toContain(proposal);
    expect((await command('review', document)).stdout).not.toContain('may be');
    decide(`${correct}- verdict: fulfilled\n  document: ${document}\n  fulfils: whole\n  ${common}`);
    expect((await command('review')).stdout).toBe('nothing proposed\n');
  });

  test('confirms records, so that refresh marks them reviewed', async () => {
    const before = registryOf(id).records;
    expect(await confirm('1-3')).toMatchObject({ status: 0, lines: [] });
    expect((await confirm('2-4')).status).toBe(0);
    expect((await confirm('3')).lines).toEqual([
      '--confirm: found 3, which the editorial file names already, expected the number of a record of ' + id,
    ]);
    expect(await command('refresh')).toMatchObject({ status: 0, lines: [] });
    expect(registryOf(id).records).toEqual(
      before.map((record) =>
        Number(/\d+$/.exec(record.id)?.[0]) <= 4 ? { ...record, review: 'reviewed' } : record,
      ),
    );
  });

  test.each([
    ['an empty list', '[]\n', ''],
    ['a remark', '# 尚无\n[]\n', '# 尚无\n'],
    [
      'a list between braces',
      '[{ verdict: reject, record: 9, words: 某, reason: 某, day: 2026-05-20 }]\n',
      '- {',
    ],
  ])('writes behind %s what is read again, in the format of the project', async (_, text, beginning) => {
    decide(text);
    const { status, lines } = await confirm('1-3');
    expect({ status, lines }).toEqual({ status: 0, lines: [] });
    const written = readFileSync(at(file), 'utf8');
    expect(written.startsWith(beginning)).toBe(true);
    expect(parseEditorial(written, file).at(-1)?.verdict).toBe('confirm');
    const style = await resolveConfig(path.resolve(file));
    expect(await check(written, { ...style, parser: 'yaml', plugins: [] })).toBe(true);
  });

  test('leaves records alone that a person has added', async () => {
    const [first] = registryOf(id).records;
    const words = first?.anchor.exact.slice(0, 4) ?? '';
    const set = '{kind: target, type: action, subject: 某事}';
    decide(
      `- verdict: add\n  words: ${JSON.stringify(words)}\n  sentence: ${first?.anchor.sentence ?? ''}\n  set: ${set}\n  ${given}`,
    );
    expect(await command('refresh')).toMatchObject({ status: 0, lines: [] });
    const number = /\d+$/.exec(
      registryOf(id).records.find(({ rules }) => rules.includes('editorial'))?.id ?? '',
    )?.[0];
    expect((await confirm('1-9999')).status).toBe(0);
    expect((await command('refresh')).lines).toEqual([]);
    expect(readFileSync(at(file), 'utf8')).not.toContain(`\n    ${number ?? ''}: `);
  });

  test.each([
    [['nosuch'], 'arguments: found nosuch, expected 2020-12-interview-observer, '],
    [[id, '--confirm', '1'], 'arguments: found no --reason, expected DOCUMENT '],
    [
      [id, '--confirm', '1-', '--reason', '某', '--day', '2026-05-20'],
      '--confirm: found 1-, expected numbers and spans',
    ],
    [
      [id, '--confirm', '9999', '--reason', '某', '--day', '2026-05-20'],
      `--confirm: found 9999, expected the number of a record of ${id}`,
    ],
    [
      [id, '--confirm', '1', '--reason', '某', '--day', '2026-02-30'],
      '--day: found 2026-02-30, expected a day',
    ],
  ])('refuses %j', async (args, line) => {
    expect(await command('review', ...args)).toMatchObject({
      status: 2,
      lines: [expect.stringContaining(line)],
    });
    expect(existsSync(at(file))).toBe(false);
  });
});
