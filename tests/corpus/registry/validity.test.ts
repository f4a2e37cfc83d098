import { expect, test } from 'vitest';
import { faultOf } from '../../../src/corpus/registry/validity.ts';
import type { Quantity, Statement } from '../../../src/model/record.ts';

const quantity: Quantity = {
  ...{ text: '5家', start: 14, end: 16, value: 5, max: null, unit: '家' },
  ...{ bound: 'more-than', bound_text: '超过' },
};
const statement: Statement = {
  ...{
    kind: 'figure',
    type: 'reported',
    speaker: null,
    subject: '工厂',
    change: null,
    deliverable: null,
    time: null,
    of: null,
  },
  anchor: { sentence: 's1', start: 10, end: 16, exact: '工厂超过5家' },
  ...{ quantity, rules: ['test'] },
};

test.each<[string | null, Partial<Quantity>]>([
  [null, {}],
  [null, { max: 8, bound: 'range' }],
  ['quantity 6家 where 5家 stands', { text: '6家' }],
  ['quantity 5家 where 过5 stands', { start: 13, end: 15 }],
  ['quantity 5家 outside the words', { start: 15, end: 17 }],
  ['bound_text 近, which 工厂超过5家 does not have', { bound_text: '近' }],
  ['bound more-than with max 8', { max: 8 }],
  ['a range from 5 to 5', { max: 5, bound: 'range' }],
])('%s: %j', (found, changed) => {
  const fault = faultOf({ ...statement, quantity: { ...quantity, ...changed } });
  expect(fault?.found ?? null).toBe(found);
});
