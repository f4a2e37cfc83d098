import { expect, test } from 'vitest';
import { allResults, ask, wordsOf } from '../../query/search/asking.ts';
import { liveSite } from '../site.ts';
import { builtEngine } from './engine.ts';

const engine = builtEngine('zh-Hans', liveSite);
const documents = new Set((liveSite.json('data', 'documents.json') as { id: string }[]).map(({ id }) => id));

/** Reviewed by eye: a query, a document, and what is found first in it, by its kind and words. */
const rows = [
  ['新能源汽車', '2023-03-press-conference', 'target', '新能源汽车'],
  ['專精特新', '2023-03-press-conference', 'target', '专精特新中小企业数量超过8万家'],
  ['５Ｇ基站', '2023-03-press-conference', 'figure', '5G基站231万个'],
  ['清欠', '2021-01-interview-power-grid', 'target', '拖欠'],
  ['二〇三〇年', '2024-03-green-guidelines', 'target', '到2030年'],
  ['"绿色工厂" 产值', '2024-03-green-guidelines', 'target', '绿色工厂产值占制造业总产值比重超过40%'],
  ['废钢', '2023-03-press-conference', 'target', '废钢铁利用量达到2.65亿吨'],
  ['xiaojuren', '2021-12-interview', 'target', '小巨人'],
] as const;

test.for(rows)('%s finds in %s first a %s: %s', async ([query, document, kind, holds], { skip }) => {
  skip(!documents.has(document), `there is no document ${document}`);
  const [first] = await allResults(await ask(engine, query, { document: [document] }));
  expect(first?.kind).toBe(kind);
  expect(first && wordsOf(first)).toContain(holds);
});
