import { describe, expect, test } from 'vitest';
import { currencyBefore, currencyRules } from '../../src/extract/quantities/currencyBefore.ts';
import { findQuantities } from '../../src/extract/quantities/quantities.ts';
import { bothScripts } from './bothScripts.ts';

describe.each(currencyRules.map((rule) => [rule.unit, rule] as const))('%s', (unit, { names, examples }) => {
  test.each(examples)('%s is %s', (text, amount) => {
    for (const each of bothScripts(text)) {
      const [found, ...others] = findQuantities(each, []).kept;
      expect(others).toEqual([]);
      expect(found && each.slice(found.start, found.end)).toBe(amount);
      expect(found?.unit).toBe(unit);
    }
  });

  test.each(names)('%s is its name', (name) => {
    expect(currencyBefore(`${name}30亿`, name.length)).toEqual({ unit, start: 0 });
    expect(currencyBefore(`${name} 30亿`, name.length + 1)).toEqual({ unit, start: 0 });
  });
});

test('another unit than that of money is left as it is', () => {
  expect(findQuantities('按美元3家银行', []).kept).toMatchObject([{ unit: '家' }]);
  expect(currencyBefore('投资30亿', 2)).toBeNull();
});

test('a bounding word may stand before the currency', () => {
  expect(findQuantities('投资超过新台币50亿元', []).kept).toMatchObject([
    { bound: 'more-than', unit: '新台币元' },
  ]);
});
