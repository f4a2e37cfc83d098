import { expect, test } from 'vitest';
import type { Time } from '../../src/model/record.ts';
import { shownTime } from '../../src/i18n/shownTime.ts';

test.each([
  ['5年来', 'since', '2016-01-05', '2021-01-05', '2016年1月5日以来', '2016年1月5日以來'],
  ['“十四五”以来', 'since', '2021-01-01', '2025-12-31', '2021年以来', '2021年以來'],
  ['未来五年', 'within', '2023-03-01', '2028-03-01', '最迟2028年3月1日', '最遲2028年3月1日'],
  ['3至5年内', 'within', '2021-01-05', '2026-01-05', '2024年1月至2026年1月之间', '2024年1月至2026年1月之間'],
  ['“十四五”期间', 'during', '2021-01-01', '2025-12-31', '2021年至2025年', '2021年至2025年'],
] as const)('%s is told by the day that it names', (text, relation, start, end, simplified, traditional) => {
  const time = { text, start, end, relation, precision: 'period', stated: true } as Time;
  expect(shownTime(time, 'zh-Hans').meaning).toBe(simplified);
  expect(shownTime(time, 'zh-Hant').meaning).toBe(traditional);
});
