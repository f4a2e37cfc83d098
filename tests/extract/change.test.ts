import { describe, expect, test } from 'vitest';
import { changeOf, rateRules } from '../../src/extract/attach/change.ts';
import { directionOf, directionRules } from '../../src/extract/attach/direction.ts';
import { bothScripts } from './bothScripts.ts';

describe.each(rateRules.map((rule) => [rule.rate, rule] as const))('%s', (rate, { examples, not }) => {
  test.each(examples)('%s … %%', (left) => {
    for (const each of bothScripts(left)) expect(changeOf(each, '%')?.rate).toBe(rate);
  });

  test.each(not)('not %s … %%', (left) => {
    for (const each of bothScripts(left)) expect(changeOf(each, '%')?.rate).not.toBe(rate);
  });
});

describe.each(directionRules)('$name', ({ direction, examples, not }) => {
  test.each(examples)('%s …', (left) => {
    for (const each of bothScripts(left)) expect(directionOf(each)).toBe(direction);
  });

  test.each(not)('not %s …', (left) => {
    for (const each of bothScripts(left)) expect(directionOf(each)).not.toBe(direction);
  });
});

test('a level is no rate of change, whatever it rose to or is called', () => {
  expect(changeOf('工业增加值占比重为', '%')).toBeNull();
  expect(changeOf('比重提高到', '%')).toEqual({ rate: null, direction: 'up' });
  expect(changeOf('新增', '家')).toEqual({ rate: null, direction: 'up' });
  expect(changeOf('产量稳定在', '吨')).toEqual({ rate: null, direction: 'hold' });
});
