import { expect, test } from 'vitest';
import { windowOf } from '../../src/model/deadlineWindow.ts';
import type { Time } from '../../src/model/record.ts';

const said = '2021-01-05';
const time = (text: string, end: string, relation: Time['relation'] = 'within') => ({
  ...{ text, start: said, end, relation },
});

test.each([
  ['通过3至5年时间', '2026-01-05', { from: '2024-01-05', to: '2026-01-05' }],
  ['今后三到五年', '2026-01-05', { from: '2024-01-05', to: '2026-01-05' }],
  ['未来10—15年', '2036-01-05', { from: '2031-01-05', to: '2036-01-05' }],
  ['3至6个月内', '2021-07-05', { from: '2021-04-05', to: '2021-07-05' }],
])('%s is due between two days', (text, end, expected) => {
  expect(windowOf(time(text, end))).toEqual(expected);
});

test.each([
  ['未来五年', '2026-01-05', 'within'],
  ['用3年左右时间', '2024-01-05', 'within'],
  ['年内', '2021-12-31', 'within'],
  ['2021至2025年', '2025-12-31', 'during'],
  // Counted from another day than that on which it begins.
  ['3至5年内', '2030-12-31', 'within'],
] as const)('%s has one last day', (text, end, relation) => {
  expect(windowOf(time(text, end, relation))).toBeNull();
});
