import { describe, expect, test } from 'vitest';
import { changeOf, changeRules } from '../../src/extract/attach/change.ts';
import { bothScripts } from './bothScripts.ts';

describe.each(changeRules.map((rule) => [rule.change, rule] as const))('%s', (change, { examples, not }) => {
  test.each(examples)('%s … %%', (left) => {
    for (const each of bothScripts(left)) expect(changeOf(each, '%')).toBe(change);
  });

  test.each(not)('not %s … %%', (left) => {
    for (const each of bothScripts(left)) expect(changeOf(each, '%')).not.toBe(change);
  });
});

test('a level is no change, whatever it rose to or is called', () => {
  expect(changeOf('工业增加值占比重为', '%')).toBeNull();
  expect(changeOf('比重提高到', '%')).toBeNull();
  expect(changeOf('新增', '家')).toBeNull();
});
