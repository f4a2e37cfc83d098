import { expect, test } from 'vitest';
import { noChoices } from '../../../src/query/search/address.ts';
import type { Choices, Result } from '../../../src/query/search/api.ts';
import { both, corpusOf, engineOver } from './smallIndex.ts';

const row = (source: string, fact: number | null, text: string) => ({
  ...{ source, fact, day: source.slice(0, 10), publisher: both('统计局'), text: both(text) },
});

const engine = engineOver({
  ...corpusOf([both('示范工厂要建到八百家')]),
  evidence: [
    row('2024-01-19-works', null, '2023年示范工厂运行情况'),
    row('2024-01-19-works', 2, '2023年底，示范工厂有410家。'),
    row('2022-05-01-ships', null, '船舶工业'),
  ],
});

async function found(query: string, choices: Partial<Choices> = {}): Promise<Result[]> {
  const answer = await engine.ask({
    ...{ query, received: false, all: true },
    choices: { ...noChoices, ...choices },
  });
  return (await Promise.all(answer.groups.map((group) => group.results(0, group.total)))).flat();
}

const pathsOf = (results: readonly Result[]): string[] => results.map(({ path }) => path);

test('a source is found by its title, a fact by its words, each at its own place and counted apart', async () => {
  const results = await found('示范工厂');
  expect(results.map(({ kind }) => kind)).toEqual(['evidence', 'evidence', 'passage', 'speech']);
  expect(pathsOf(results.slice(0, 2))).toEqual([
    '/zh-hans/evidence/2024-01-19-works/',
    '/zh-hans/evidence/2024-01-19-works/#f2',
  ]);
  const [, fact] = results;
  if (fact?.kind !== 'evidence') expect.fail('no fact');
  expect(fact).toMatchObject({ source: '2024-01-19-works', fact: 2, publisher: '统计局', day: '2024-01-19' });
  expect(fact.text.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['示范工厂']);
});

test('sentences alone leave them out, and so does a document', async () => {
  expect((await found('示范工厂', { kind: ['passage'] })).map(({ kind }) => kind)).toEqual(['passage']);
  expect((await found('示范工厂', { document: ['d-0000'] })).map(({ kind }) => kind)).toEqual([
    'passage',
    'speech',
  ]);
  expect(pathsOf(await found('船舶', { kind: ['evidence'] }))).toEqual([
    '/zh-hans/evidence/2022-05-01-ships/',
  ]);
});

test('what holds a word that is excluded is left out', async () => {
  expect(pathsOf(await found('示范工厂 -410家', { kind: ['evidence'] }))).toEqual([
    '/zh-hans/evidence/2024-01-19-works/',
  ]);
});
