import { existsSync, readFileSync, rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseChanges } from '../../src/corpus/changesFile.ts';
import type { Change } from '../../src/model/change.ts';
import type { PolicyRecord } from '../../src/model/record.ts';
import { given, recordsFolder } from './recordsFolder.ts';

const id = '2022-02-press-conference';
const day = '2026-07-01';
const { place, command, registryOf, decide } = recordsFolder();

const file = (): string => place(`changes/${day}.json`);
const changesOfDay = (): readonly Change[] =>
  existsSync(file()) ? parseChanges(readFileSync(file(), 'utf8'), day, file()).changes : [];

function figure(): PolicyRecord {
  const found = registryOf(id).records.find(({ kind }) => kind === 'figure');
  if (!found) throw new Error('no figure');
  return found;
}

test('what people decide is told on the day it is taken over, once', async () => {
  const { id: record, anchor, subject } = figure();
  const entry = `record: ${record}\n  words: ${anchor.exact}\n`;
  decide(`- verdict: correct\n  ${entry}  set: {subject: 另一件事}\n  ${given}`);
  expect((await command('refresh', '--day', day)).status).toBe(0);
  const correction = { kind: 'correction', id: record, before: { subject } };
  expect(changesOfDay()).toContainEqual(correction);
  const told = readFileSync(file(), 'utf8');
  expect((await command('refresh')).status).toBe(0);
  expect(readFileSync(file(), 'utf8')).toBe(told);
  expect((await command('refresh', '--check')).status).toBe(0);

  decide(`- verdict: reject\n  ${entry}  ${given}`);
  expect((await command('refresh')).status).toBe(0);
  expect(changesOfDay().find((change) => change.id === record)).toMatchObject({
    kind: 'withdrawal',
    before: { subject },
  });
});

test('a file of changes that is missing is found out', async () => {
  const all = place('changes/2026-06-30.json');
  expect(existsSync(all)).toBe(true);
  rmSync(all);
  const { status, lines } = await command('refresh', '--check');
  expect(status).toBe(1);
  expect(lines).toContainEqual(
    'content/changes/2026-06-30.json: found no file, expected what its source gives (npm run refresh)',
  );
});
