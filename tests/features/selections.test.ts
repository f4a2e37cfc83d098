import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import type { CorpusRecord } from '../../src/corpus/record.ts';
import type { Verdict } from '../../src/model/measure.ts';
import {
  deliveredBy,
  dueNext,
  type DueTogether,
  fellDue,
  followed,
  reportedLast,
  tallyOf,
} from '../../src/features/home/selections.ts';

const { records } = loadCorpus('tests/fixtures/content');
const [some] = records;
if (!some) throw new Error('no records');

const quantity = records.find((record) => record.quantity)?.quantity ?? null;
const by = (end: string): CorpusRecord['time'] => ({
  text: '到',
  start: end,
  end,
  relation: 'by',
  precision: 'day',
  stated: true,
});
const target = (id: string, given: Partial<CorpusRecord>): CorpusRecord => ({
  ...some,
  id,
  kind: 'target',
  type: 'dated',
  said: '2023-03-01',
  quantity: null,
  time: null,
  series: null,
  ...given,
});
const figure = (id: string, given: Partial<CorpusRecord> = {}): CorpusRecord =>
  target(id, { kind: 'figure', type: 'reported', ...given });
const ids = (of: readonly CorpusRecord[]): string[] => of.map(({ id }) => id);

/** Ids by sentence: those of one sentence are joined. */
const together = (of: readonly DueTogether[]): string[] => of.map(({ records: each }) => ids(each).join('+'));
/** Another sentence. */
const sentenceNamed = (sentence: string): CorpusRecord['anchor'] => ({ ...some.anchor, sentence });

describe('what is due next', () => {
  const all = [
    target('far', { time: by('2035-12-31') }),
    target('old', { time: by('2024-12-31') }),
    target('today', { time: by('2026-01-01') }),
    target('open', {}),
    target('effort', { time: by('2030-12-31'), type: 'action' }),
    target('worded', { time: by('2030-12-31'), anchor: sentenceNamed('s901') }),
    target('beside', { time: by('2030-12-31'), anchor: sentenceNamed('s902') }),
    target('counted', { time: by('2030-12-31'), anchor: sentenceNamed('s902'), quantity }),
    target('newer', { time: by('2030-12-31'), anchor: sentenceNamed('s903'), said: '2024-03-01' }),
    target('later', { time: by('2031-12-31'), anchor: sentenceNamed('s902') }),
    figure('figure', { time: by('2030-12-31') }),
  ];

  test('is told from the day on, that day included, the nearest first, a sentence and day at a time', () => {
    const told = ['today', 'counted+beside', 'newer', 'worded', 'later', 'far'];
    expect(together(dueNext(all, '2026-01-01', 9))).toEqual(told);
    expect(together(dueNext(all, '2026-01-02', 2))).toEqual(['counted+beside', 'newer']);
    expect(dueNext(all, '2036-01-01', 9)).toEqual([]);
  });

  test('what fell due is everything else that has a deadline, the latest first', () => {
    expect(together(fellDue(all, '2026-01-01', 9))).toEqual(['old']);
    const told = ['counted+beside', 'newer', 'worded', 'today', 'old'];
    expect(together(fellDue(all, '2031-01-01', 9))).toEqual(told);
    expect(together(fellDue(all, '2031-01-01', 1))).toEqual(['counted+beside']);
  });
});

const judged = (id: string, verdict: Verdict, given: Partial<CorpusRecord> = {}): CorpusRecord =>
  target(id, { quantity, series: 'followed', verdict: judgement(verdict), ...given });
const judgement = (verdict: Verdict): NonNullable<CorpusRecord['verdict']> => ({
  ...{ verdict, late: false, basis: null, rule: '', day: '', inputs: [], documents: [], reason: null },
});

describe('the target that is followed', () => {
  const points = (series: string): number => (series === 'followed' ? 5 : 1);
  const first = (...all: CorpusRecord[]): string | undefined => followed(all, points)?.id;

  test('is one with a result; else one past its deadline, and the one said last', () => {
    const ahead = judged('ahead', 'not-yet-due');
    const silent = judged('silent', 'no-report');
    const newer = judged('newer', 'no-report', { said: '2024-03-01' });
    const met = judged('met', 'reported-met');
    expect(first(ahead, silent, newer, met)).toBe('met');
    expect(first(ahead, silent, newer)).toBe('newer');
    expect(first(ahead)).toBe('ahead');
  });

  test('is judged by another word than that of who promised it where there is one, then followed most closely', () => {
    const own = judged('own', 'reported-met', {
      verdict: { ...judgement('reported-met'), basis: 'self' },
      said: '2024-03-01',
    });
    const other = { verdict: { ...judgement('reported-met'), basis: 'other' as const } };
    const others = judged('others', 'reported-met', other);
    const less = judged('less', 'reported-met', { ...other, series: 'less', said: '2024-03-01' });
    expect(first(own, less, others)).toBe('others');
    expect(first(own, less)).toBe('less');
  });

  test('has a number and a verdict that tells something', () => {
    const all = [judged('wordless', 'no-report', { quantity: null }), judged('vague', 'not-measurable')];
    expect(followed(all, points)).toBeNull();
  });
});

test('promises that a document of the collection kept are told by what their verdicts rest on', () => {
  const kept = { verdict: { ...judgement('reported-met'), documents: ['a-document'] } };
  const all = [
    judged('fact', 'reported-met'),
    judged('kept', 'reported-met', kept),
    judged('newer', 'reported-met', { ...kept, said: '2024-03-01' }),
  ];
  expect(ids(deliveredBy(all, 9))).toEqual(['newer', 'kept']);
  expect(ids(deliveredBy(all, 1))).toEqual(['newer']);
});

test('what became of promises is counted of those that can be checked, the verdicts that occur in one order', () => {
  const all = [
    judged('a', 'no-report', { type: 'deliverable' }),
    judged('b', 'reported-met', { type: 'quantified' }),
    judged('c', 'reported-met', { type: 'directional' }),
    judged('dated', 'reported-short', { type: 'dated' }),
    target('unread', { type: 'deliverable', verdict: null }),
    figure('figure'),
  ];
  expect(tallyOf(all)).toEqual({
    total: 4,
    verdicts: [
      { verdict: 'reported-met', count: 2 },
      { verdict: 'no-report', count: 1 },
    ],
    unread: 1,
  });
});

describe('what was reported last', () => {
  test('is of the newest speech, of each measure one, those first; forecasts and targets are no reports', () => {
    const all = [
      figure('old', { series: 'a' }),
      figure('new', { said: '2024-03-01' }),
      figure('measured', { said: '2024-03-01', series: 'a' }),
      figure('forecast', { said: '2024-03-01', type: 'forecast' }),
      target('target', { said: '2024-03-01' }),
    ];
    expect(ids(reportedLast(all, 9))).toEqual(['measured', 'new']);
    expect(ids(reportedLast(all, 1))).toEqual(['measured']);
  });
});
