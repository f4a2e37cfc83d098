import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { corpus as fixture } from '../corpus.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'facts-'));
  cpSync(fixture, folder, { recursive: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const name = '2024-01-19-network';
const deed = '2021-09-06-road-map';

/** What is said of a content folder in which a file of evidence has been changed. */
function saidOf(id: string, change: (text: string) => string): string {
  const file = path.join(folder, 'evidence', `${id}.yaml`);
  const text = readFileSync(file, 'utf8');
  const changed = change(text);
  expect(changed).not.toBe(text);
  writeFileSync(file, changed);
  try {
    loadCorpus(folder);
    return 'nothing';
  } catch (error) {
    return error instanceof Error
      ? error.message.replaceAll(`${folder}${path.sep}`, '').replaceAll('\\', '/')
      : '';
  } finally {
    writeFileSync(file, text);
  }
}

test.each([
  [
    'no day',
    name,
    'published: 2024-01-19',
    'published: null',
    /:4: found published = null, expected a day as YYYY-MM-DD/,
  ],
  [
    'a day that there is not',
    name,
    'published: 2024-01-19',
    'published: 2024-02-30',
    /:4: found .*2024-02-30.*, expected a day/,
  ],
  [
    'a day that its name does not have',
    name,
    'published: 2024-01-19',
    'published: 2024-01-20',
    /:id: found 2024-01-19-network, expected 2024-01-20-<name>/,
  ],
  [
    'a day after the one that all is judged on',
    '2026-01-20-network',
    '2026-01-20',
    '2026-07-20',
    /:id: found/,
  ],
  [
    'no address',
    name,
    'source_url: https://example.net/statistics/2023',
    'source_url: null',
    /:source_url: found no address, expected source_url, or seen_at for a copy/,
  ],
  [
    'an address that is none',
    name,
    'https://example.net/statistics/2023',
    'javascript:alert(1)',
    /:6: found source_url = "javascript:alert\(1\)", expected an address that begins with http/,
  ],
  [
    'a measure that there is not',
    name,
    'series: 5g-base-stations',
    'series: 6g',
    /:facts 1: found series 6g, expected the id of a file in series/,
  ],
  [
    'a unit that does not fit',
    name,
    'series: 5g-base-stations',
    'series: nev-output',
    /:facts 1: found 190.2万个 of nev-output, expected a number of 辆/,
  ],
  [
    'a number that is none',
    name,
    'quantity: 190.2万个',
    'quantity: 许多个',
    /:facts 1: found quantity = 许多个, expected one number/,
  ],
  [
    'two numbers',
    name,
    'quantity: 190.2万个',
    'quantity: 190.2万个、3个',
    /:facts 1: found quantity = .*, expected one number/,
  ],
  [
    'a statement without its number',
    name,
    '基站有190.2万个',
    '基站很多',
    /:facts 1: found a statement without 190.2万个/,
  ],
  [
    'a time that there is not',
    name,
    'time: 2023-12-31',
    'time: 2023-13',
    /:facts 1: found time = 2023-13, expected days that there are/,
  ],
  [
    'a time after it was published',
    name,
    'time: 2023-12-31',
    'time: 2025-12-31',
    /:facts 1: found time = 2025-12-31, expected a time before/,
  ],
  [
    'a number of a fact twice',
    name,
    'n: 3',
    'n: 1',
    /:facts 1: found n = 1 after 1, expected numbers that rise/,
  ],
  [
    'a record that there is not',
    deed,
    'interview-observer-6',
    'interview-observer-99',
    /:facts 1: found record 2020-12-interview-observer-99, expected the id of a record that stands/,
  ],
  [
    'a record that is no target',
    deed,
    'interview-observer-6',
    'interview-observer-3',
    /:facts 1: found record 2020-12-interview-observer-3, a figure, expected the id of a target/,
  ],
  [
    'a field that there is not',
    name,
    'basis: statistics',
    'basis: statistics\nrank: 1',
    /found unknown key rank/,
  ],
] as const)('%s is an error in one line that names the file', (_, id, from, to, message) => {
  const said = saidOf(id, (text) => text.replace(from, to));
  expect(said).toMatch(message);
  expect(said).toContain(`evidence/${id}.yaml`);
  expect(said).not.toContain('\n');
});

test('a fact of another scope stands beside its measure and judges nothing', () => {
  const { measured } = loadCorpus(fixture);
  const followed = measured.find(({ measure }) => measure.id === 'model-factories');
  expect(followed?.beside.map(({ point, scope }) => [point.id, scope])).toEqual([
    [`${name}-3`, '国家层面的示范工厂，省级的不在内'],
  ]);
  expect(followed?.points.some(({ id }) => id === `${name}-3`)).toBe(false);
});

test('a fact that is withdrawn counts nowhere, and keeps its place', () => {
  const file = path.join(folder, 'evidence', `${name}.yaml`);
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace('    time: 2023-12-31\n', '    time: 2023-12-31\n    withdrawn: 数字有误。\n'),
  );
  const { measured, evidence } = loadCorpus(folder);
  writeFileSync(file, text);
  expect(measured.flatMap(({ points }) => points).some(({ id }) => id === `${name}-1`)).toBe(false);
  expect(evidence.flatMap(({ facts }) => facts).find(({ id }) => id === `${name}-1`)?.withdrawn).toBe(
    '数字有误。',
  );
});

test('what names no time is known by the day it was published', () => {
  const { measured } = loadCorpus(fixture);
  const points = measured.flatMap((each) => each.points);
  expect(points.find(({ id }) => id === '2024-02-20-copied-1')).toMatchObject({
    ...{ day: '2024-02-20', dated: false, origin: 'self', bound: 'more-than' },
  });
});
