import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { corpus as fixture } from '../corpus.ts';
import { run } from './run.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'evidence-'));
  cpSync(fixture, path.join(folder, 'content'), { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const address = 'https://example.org/told';
const made = ['--new', address, '--published', '2023-02-10', '--name', 'told'];
const file = 'content/evidence/2023-02-10-told.yaml';

/** Everything that is told as news, from which feeds and the first page take what changed. */
const changesIn = (content: string): unknown[] =>
  readdirSync(path.join(content, 'changes')).flatMap(
    (name) =>
      (JSON.parse(readFileSync(path.join(content, 'changes', name), 'utf8')) as { changes: unknown[] })
        .changes,
  );

/** What became of the promise of 50,000 firms by the end of 2022. */
const fateOf = () =>
  loadCorpus(path.join(folder, 'content')).records.find(
    ({ kind, quantity }) => kind === 'target' && quantity?.value === 50_000,
  )?.verdict;

const fact = `  - n: 1
    kind: figure
    series: specialised-smes
    quantity: 7万多家
    time: 2022-12-31
    statement: 2022年底，全国专精特新中小企业有7万多家。
`;

test('a file to fill in says what is missing until it is filled in, and then turns charts and verdicts', async () => {
  const before = fateOf();
  expect(await run(folder, 'evidence', made)).toMatchObject({ status: 0, lines: [] });
  expect(await run(folder, 'refresh')).toMatchObject({
    status: 2,
    lines: [`${file}:3: found publisher = null, expected string`],
  });
  const draft = readFileSync(path.join(folder, file), 'utf8');
  const [head = ''] = draft.split('facts:');
  const filled = `${head.replace('publisher:', 'publisher: 工业部').replace('title:', 'title: 中小企业发展情况')}facts:\n${fact}`;
  writeFileSync(path.join(folder, file), filled);
  expect(await run(folder, 'refresh')).toMatchObject({ status: 0, lines: [] });
  expect(fateOf()).not.toEqual(before);
  expect(fateOf()).toMatchObject({
    ...{ verdict: 'reported-met', rule: 'reached', basis: 'other', late: false },
    inputs: ['2023-02-10-told-1'],
  });
  const { measured } = loadCorpus(path.join(folder, 'content'));
  const points = measured.find(({ measure }) => measure.id === 'specialised-smes')?.points ?? [];
  expect(points.find(({ id }) => id === '2023-02-10-told-1')).toMatchObject({
    ...{ origin: 'other', value: 70_000, below: 80_000, day: '2022-12-31', dated: true },
  });
  const news = changesIn(path.join(folder, 'content'));
  expect(news).toContainEqual({ kind: 'evidence', id: '2023-02-10-told', facts: [1] });
  expect(news).toContainEqual(
    expect.objectContaining({ kind: 'verdict', after: { verdict: 'reported-met', late: false } }),
  );
  expect(await run(folder, 'refresh', ['--check'])).toMatchObject({ status: 0, lines: [] });
});

test.each([
  [
    ['--new', 'ftp://example.org'],
    '--new: found ftp://example.org, expected an address that begins with http',
  ],
  [['--new', address], '--published: found nothing, expected a day as YYYY-MM-DD'],
  [
    ['--new', address, '--published', '2023-02-29'],
    '--published: found 2023-02-29, expected a day as YYYY-MM-DD',
  ],
  [
    ['--new', address, '--published', '2023-02-10', '--name', '../up'],
    '--name: found ../up, expected lower-case letters, digits and single hyphens',
  ],
  [
    [],
    'arguments: found no --new, expected npm run evidence -- --new URL --published YYYY-MM-DD --name NAME',
  ],
])('%j is refused in one line', async (args, line) => {
  expect(await run(folder, 'evidence', args)).toEqual({ status: 2, stdout: '', lines: [line] });
});

test('a file that is there is never written over', async () => {
  await run(folder, 'evidence', made);
  expect(await run(folder, 'evidence', made)).toMatchObject({
    status: 2,
    lines: [`${file}: found a file, expected a name that is free`],
  });
});
