import { describe, expect, test } from 'vitest';
import type { CorpusRecord } from '../../../src/corpus/record.ts';
import type { PolicyRecord } from '../../../src/model/record.ts';
import { marginNotes } from '../../../src/features/document/text/marginNotes.ts';

const text = '到2025年，突破了8万家，占80%以上。将改革。';
const at = (words: string): { start: number; end: number } => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

const time: PolicyRecord['time'] = {
  text: '到2025年',
  start: '2025-01-01',
  end: '2025-12-31',
  relation: 'by',
  precision: 'year',
  stated: true,
};

const record = (number: number, words: string, more: Partial<PolicyRecord>): CorpusRecord => ({
  id: `test-${number}`,
  kind: 'target',
  type: 'quantified',
  speaker: null,
  anchor: { sentence: 's1', ...at(words), exact: words, prefix: '', suffix: '' },
  subject: '企业',
  quantity: null,
  change: null,
  deliverable: null,
  of: null,
  time,
  rules: ['test'],
  review: 'machine',
  ...{ document: 'test', speech: 'test', said: '2023-03-01', series: null, topics: [], witnesses: [] },
  ...{ quote: { 'zh-Hans': words, 'zh-Hant': words }, verdict: null, earlier: [] },
  ...more,
});

const quantity = (
  words: string,
  bound: NonNullable<PolicyRecord['quantity']>['bound'],
  boundText: string | null,
): PolicyRecord['quantity'] => ({
  text: words,
  ...at(words),
  value: 1,
  max: null,
  unit: '',
  bound,
  bound_text: boundText,
});

describe('what the margin says', () => {
  test('gathers neighbours of one kind that share their time', () => {
    const notes = marginNotes('zh-Hant', [
      record(1, '突破了8万家', { quantity: quantity('8万家', 'exact', null) }),
      record(2, '占80%以上', { quantity: quantity('80%', 'at-least', '以上') }),
      record(3, '占80%以上', { kind: 'figure', type: 'reported' }),
    ]);
    expect(notes.get(1)?.map((run) => [run.kind, run.when, run.notes.map(({ id }) => id)])).toEqual([
      ['target', '到2025年', ['test-1', 'test-2']],
      ['figure', '到2025年', ['test-3']],
    ]);
    expect(notes.get(1)?.[0]?.notes[0]?.subject).toBe('企業');
  });

  test('says the bound that stands beside the number, and the one that stands elsewhere', () => {
    const notes = marginNotes('zh-Hans', [
      record(1, '突破了8万家', { quantity: quantity('8万家', 'more-than', '突破') }),
      record(2, '占80%以上', { quantity: quantity('80%', 'at-least', '以上') }),
    ]);
    expect(notes.get(1)?.[0]?.notes.map(({ value }) => value?.bounded)).toEqual(['超过8万家', '80%以上']);
  });

  test('has nothing on a commitment without number and date', () => {
    const notes = marginNotes('zh-Hans', [record(1, '将改革', { type: 'action', time: null })]);
    expect(notes.size).toBe(0);
  });
});
