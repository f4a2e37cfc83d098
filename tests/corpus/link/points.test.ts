import { expect, test } from 'vitest';
import { pointOf } from '../../../src/corpus/link/points.ts';
import type { PolicyRecord } from '../../../src/model/record.ts';

const time = (relation: NonNullable<PolicyRecord['time']>['relation']): PolicyRecord['time'] => ({
  ...{ text: '自2012年', start: '2012-01-01', end: '2012-12-31', relation, precision: 'year', stated: true },
});

const figure = (relation: NonNullable<PolicyRecord['time']>['relation']) =>
  ({
    ...{ id: 'a-1', kind: 'figure', type: 'reported', time: time(relation) },
    quantity: { text: '1596万辆', value: 15_960_000, max: null, unit: '辆', bound: 'exact' },
  }) as Pick<PolicyRecord, 'id' | 'kind' | 'type' | 'quantity' | 'time'>;

test.each([
  ['what there is since a day', 'since', 'stock', '2023-03-01', false],
  ['what was counted since a day', 'since', 'flow', '2023-03-01', true],
  ['what there is as of a day', 'as-of', 'stock', '2012-12-31', true],
] as const)(
  '%s is true of the day that it names, or of the day it was said',
  (_what, relation, measure, day, dated) => {
    expect(pointOf(figure(relation), '2023-03-01', measure)).toMatchObject({ day, dated });
  },
);

test('a target that is due between two days has both', () => {
  const target = {
    ...{ id: 'a-2', kind: 'target', type: 'quantified' },
    quantity: { text: '1万家', value: 10_000, max: null, unit: '家', bound: 'exact' },
    time: {
      ...{ text: '通过3至5年时间', start: '2021-01-05', end: '2026-01-05', relation: 'within' },
      ...{ precision: 'period', stated: true },
    },
  } as Pick<PolicyRecord, 'id' | 'kind' | 'type' | 'quantity' | 'time'>;
  expect(pointOf(target, '2021-01-05', 'stock')).toMatchObject({ earliest: '2024-01-05', day: '2026-01-05' });
});
