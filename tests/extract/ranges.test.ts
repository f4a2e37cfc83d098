import { describe, expect, test } from 'vitest';
import { findQuantities } from '../../src/extract/quantities/quantities.ts';
import { toSimplified, toTraditional } from '../../src/lang/scripts.ts';

const found = (text: string): string[] =>
  findQuantities(text, []).kept.map(
    ({ start, end, value, max }) => `${text.slice(start, end)} ${value}${max === null ? '' : `–${max}`}`,
  );

describe('the ends of a range', () => {
  test.each([
    ['两到三万元', ['两到三万元 20000–30000']],
    ['七千到九千亿元', ['七千到九千亿元 700000000000–900000000000']],
    ['五千到一万元', ['五千到一万元 5000–10000']],
    ['8500到3万元', ['8500到3万元 8500–30000']],
    ['5千到8千万元', ['5千到8千万元 50000000–80000000']],
    ['三到五百家', ['三到五百家 300–500']],
    ['两到三千万元', ['两到三千万元 20000000–30000000']],
    ['三到二十家', ['三到二十家 3–20']],
    ['1到2个亿', ['1到2个亿 100000000–200000000']],
    ['两到三成', ['两到三成 20–30']],
    ['500万元（含）至1000万元', ['500万元（含）至1000万元 5000000–10000000']],
    ['1万元--5万元', ['1万元--5万元 10000–50000']],
    ['10万元以上50万元以下', ['10万元以上50万元 100000–500000']],
    ['10万元以上，50万元以下', ['10万元 100000', '50万元 500000']],
    ['-2℃至5℃', ['-2℃至5℃ -2–5']],
    ['从两万到三万元', ['三万元 30000']],
    ['从50家到100家', ['50家 50', '100家 100']],
    ['第三至五百名', []],
    ['3%至5家', ['3% 3', '5家 5']],
  ])('%s: %j', (text, expected) => {
    for (const each of [text, toSimplified(toTraditional(text))]) expect(found(each)).toEqual(expected);
  });
});
