import { expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { aftermathOf } from '../../src/view/record/aftermath.ts';
import { verdictOf } from '../../src/view/record/verdict.ts';
import { corpus as folder } from '../corpus.ts';

const corpus = loadCorpus(folder);

const recordOf = (id: string) => {
  const record = corpus.records.find((each) => each.id === id);
  if (!record) throw new Error(`no record ${id}`);
  return record;
};

const whole = recordOf('2020-12-interview-observer-6');

test('what befell a thing after it was done stands beside its verdict, not among what that rests on', () => {
  const inputs = verdictOf(whole, 'zh-Hans', corpus)?.inputs ?? [];
  const { later, beside } = aftermathOf(whole, 'zh-Hant', corpus);
  expect(inputs.map(({ id }) => id)).toEqual(['2021-09-06-road-map-1']);
  expect(later.map(({ id, day, notes }) => [id, day, notes])).toEqual([
    ['2024-01-19-network-4', '2023-12-31', ['印發兩年後暫停']],
  ]);
  expect(beside).toEqual([]);
});

test('what a source says of a day before it was published is not known before that', () => {
  const then = loadCorpus(folder, '2023-12-31');
  const record = then.records.find(({ id }) => id === whole.id);
  expect(record && aftermathOf(record, 'zh-Hans', then)).toEqual({ later: [], beside: [] });
});

test('a deed stands with how it differs from what was promised, wherever it is an input', () => {
  const part = verdictOf(recordOf('2020-12-interview-observer-25'), 'zh-Hans', corpus);
  expect(part?.inputs.map(({ notes }) => notes)).toEqual([['只提出起草，没有印发']]);
});

test('a verdict says that it rests on copies alone', () => {
  const copied = corpus.evidence.map((source) => ({
    ...source,
    source_url: null,
    seen_at: source.source_url,
  }));
  const isByCopies = (of: typeof corpus) => verdictOf(whole, 'zh-Hans', of)?.isByCopies;
  expect([isByCopies(corpus), isByCopies({ ...corpus, evidence: copied })]).toEqual([false, true]);
});
