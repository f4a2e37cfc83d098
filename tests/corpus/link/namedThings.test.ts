import { expect, test } from 'vitest';
import { type Naming, namedThingsIn } from '../../../src/corpus/link/namedThings.ts';
import { nameKey } from '../../../src/corpus/link/properNames.ts';
import { withNamed } from '../../../src/corpus/registry/named.ts';
import type { DeedFact, Evidence } from '../../../src/model/evidence.ts';

const record = (speech: string, name: string | null, exact = name ?? ''): Naming => ({
  ...{ id: `${speech}-1`, speech, said: speech.slice(0, 10) },
  ...{ type: 'deliverable', deliverable: { what: 'document', name } },
  anchor: { sentence: 's1', start: 0, end: exact.length, exact, prefix: '', suffix: '' },
});

const source = (published: string, name: string, withdrawn: string | null = null): Evidence => {
  const fact: DeedFact = {
    ...{ id: `${published}-page-1`, n: 1, kind: 'deed', deed: 'issued', name, records: [] },
    ...{ time: null, statement: name, basis: 'document', caution: null, withdrawn },
  };
  return {
    ...{ id: `${published}-page`, publisher: '某部', title: name, number: null, published },
    ...{ published_precision: 'day', level: 'primary', source_url: 'https://example.org', seen_at: null },
    facts: [fact],
  };
};

test('what a source names is a thing, written as the source writes it first', () => {
  const things = namedThingsIn(
    [record('2022-03-01-talk', '渔港管理办法')],
    [source('2023-05-04', '渔港管理暂行办法')],
  );
  expect(things).toEqual([['渔港管理暂行办法', '渔港管理办法']]);
});

test('what is promised without quotation marks is one if two speeches name it', () => {
  const once = record('2022-03-01-talk', '智慧渔港建设工程');
  expect(namedThingsIn([once], [])).toEqual([]);
  expect(namedThingsIn([once, { ...once, id: '2022-03-01-talk-2' }], [])).toEqual([]);
  expect(namedThingsIn([once, record('2023-03-01-talk', '智慧渔港建设工程')], [])).toEqual([
    ['智慧渔港建设工程'],
  ]);
  expect(namedThingsIn([record('2022-03-01-talk', '“双控”管理办法')], [])).toEqual([['“双控”管理办法']]);
});

test('what is named otherwise or no longer counts is none', () => {
  expect(namedThingsIn([record('2022-03-01-talk', null, '千兆渔港')], [])).toEqual([]);
  expect(namedThingsIn([], [source('2023-05-04', '渔港管理办法', '重复')])).toEqual([]);
});

test('an id once given stays, is never given again, and learns new spellings', () => {
  const given = { 'named-2': { name: '渔港管理办法', aliases: ['渔港办法试行稿'] } };
  const things = [['智慧渔港建设工程'], ['渔港管理暂行办法', '渔港管理办法']];
  expect(withNamed(given, things, nameKey, ['named-7'])).toEqual({
    'named-2': { name: '渔港管理办法', aliases: ['渔港办法试行稿', '渔港管理暂行办法'] },
    'named-8': { name: '智慧渔港建设工程', aliases: [] },
  });
  expect(withNamed(given, [], nameKey)).toEqual(given);
});
