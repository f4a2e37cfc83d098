import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import type { CorpusRecord } from '../../src/corpus/record.ts';
import type { Verdict } from '../../src/model/measure.ts';
import { dueNext, fellDue, followed, reportedLast } from '../../src/features/home/selections.ts';

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

describe('what is due next', () => {
  const all = [
    target('far', { time: by('2035-12-31') }),
    target('old', { time: by('2024-12-31') }),
    target('today', { time: by('2026-01-01') }),
    target('open', {}),
    target('worded', { time: by('2030-12-31') }),
    target('counted', { time: by('2030-12-31'), quantity }),
    target('newer', { time: by('2030-12-31'), said: '2024-03-01' }),
    figure('figure', { time: by('2030-12-31') }),
  ];

  test('is told from the day on, that day included, the nearest first', () => {
    expect(ids(dueNext(all, '2026-01-01', 9))).toEqual(['today', 'counted', 'newer', 'worded', 'far']);
    expect(ids(dueNext(all, '2026-01-02', 2))).toEqual(['counted', 'newer']);
    expect(dueNext(all, '2036-01-01', 9)).toEqual([]);
  });

  test('what fell due is everything else that has a deadline, the latest first', () => {
    expect(ids(fellDue(all, '2026-01-01', 9))).toEqual(['old']);
    expect(ids(fellDue(all, '2031-01-01', 9))).toEqual(['counted', 'worded', 'newer', 'today', 'old']);
    expect(ids(fellDue(all, '2031-01-01', 1))).toEqual(['counted']);
  });
});

describe('the target that is followed', () => {
  const judged = (id: string, verdict: Verdict, given: Partial<CorpusRecord> = {}): CorpusRecord =>
    target(id, {
      quantity,
      series: 'told',
      verdict: {
        ...{ verdict, late: false, basis: null, rule: '', day: '', inputs: [], documents: [] },
        reason: null,
      },
      ...given,
    });
  const report = figure('report', { series: 'told' });
  const latestOf = (series: string): CorpusRecord | null => (series === 'told' ? report : null);

  test('is one with a result; else one past its deadline, and the one said last', () => {
    const ahead = judged('ahead', 'not-yet-due');
    const silent = judged('silent', 'no-report');
    const newer = judged('newer', 'no-report', { said: '2024-03-01' });
    const met = judged('met', 'reported-met');
    expect(followed([ahead, silent, newer, met], latestOf)).toEqual({ target: met, report });
    expect(followed([ahead, silent, newer], latestOf)?.target.id).toBe('newer');
    expect(followed([ahead], latestOf)?.target.id).toBe('ahead');
  });

  test('has a number, a measure, and something reported of that measure', () => {
    const others = [
      judged('wordless', 'no-report', { quantity: null }),
      judged('unmeasured', 'no-report', { series: null }),
      judged('unreported', 'no-report', { series: 'silent' }),
      judged('vague', 'not-measurable'),
    ];
    expect(followed(others, latestOf)).toBeNull();
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
