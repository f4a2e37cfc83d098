import { expect, test } from 'vitest';
import { publishedMeasure } from '../../../src/publish/shapes/measure.ts';
import type { SearchCorpus } from '../../../src/query/search/build/corpus.ts';
import { allResults, ask } from '../../query/search/asking.ts';
import { builtRecords } from './engine.ts';
import { fixtureSite } from '../site.ts';
import { both, corpusOf, engineOver } from '../../query/search/smallIndex.ts';

const [record] = builtRecords();
if (!record) throw new Error('no record');

const published = publishedMeasure.array().parse(fixtureSite.json('data', 'series.json'));
const [some] = published;
if (!some) throw new Error('no measure');

const measure = {
  ...some,
  id: 'base-stations',
  name: { ...both('5G基站数量'), en: '5G base stations' },
  url: { 'zh-Hans': '/zh-hans/series/base-stations/', 'zh-Hant': '/zh-hant/series/base-stations/' },
};
const corpus: SearchCorpus = {
  ...corpusOf([both('累计建设开通了5G基站231万个。'), both('推动5G应用。')]),
  measures: [measure],
  records: [
    { ...record, id: 'd-0000-1', document: 'd-0000', subject: '5G基站', series: measure.id },
    { ...record, id: 'd-0001-1', document: 'd-0001', subject: '5G应用', series: null },
  ],
};
const engine = engineOver(corpus);

test('a measure whose name holds what was typed comes first, with how many records it has', async () => {
  const [first] = await allResults(await ask(engine, '5G基站'));
  expect(first).toMatchObject({ kind: 'measure', path: measure.url['zh-Hans'], records: 1, reason: null });
  const kinds = (await ask(engineOver(corpus, {}, 'zh-Hant'), '5G數量')).groups.map(({ kind }) => kind);
  expect(kinds).not.toContain('measure');
});

test('it is found by a short form, too, below what holds the short form', async () => {
  const words = [{ typed: '5g站', found: [both('5G基站')], kind: 'short-form' }] as const;
  const [first] = await allResults(await ask(engineOver(corpus, { words }), '5G站'));
  expect(first).toMatchObject({ kind: 'measure', reason: { kind: 'short-form', found: '5G基站' } });
});

test('choosing it leaves itself and its records, as its facet counts', async () => {
  const choices = { measure: [measure.id] };
  const results = await allResults(await ask(engine, '5G', choices));
  expect(results.map(({ path }) => path)).toEqual([measure.url['zh-Hans'], '/r/d-0000-1/']);
  const [value] = await (await ask(engine, '5G')).facet('measure');
  expect(value).toMatchObject({ value: measure.id, name: '5G基站数量', count: 2 });
});

test('a comparison is with records, and no measure answers it', async () => {
  const { groups } = await ask(engine, '5G >0个');
  expect(groups.every(({ kind }) => kind !== 'measure' && kind !== 'passage')).toBe(true);
});
