import { expect, test } from 'vitest';
import { spanNamed } from '../../src/lang/namedSpan.ts';

test.each([
  ['2023', '2023-01-01', '2023-12-31', 'year'],
  ['2024-02', '2024-02-01', '2024-02-29', 'month'],
  ['2023-06-15', '2023-06-15', '2023-06-15', 'day'],
  ['2023-H1', '2023-01-01', '2023-06-30', 'half'],
  ['2023-H2', '2023-07-01', '2023-12-31', 'half'],
  ['2023-Q3', '2023-07-01', '2023-09-30', 'quarter'],
  ['2023-01..2023-09', '2023-01-01', '2023-09-30', 'period'],
  ['2021..2025', '2021-01-01', '2025-12-31', 'period'],
])('%s is %s to %s', (text, start, end, precision) => {
  expect(spanNamed(text)).toEqual({ start, end, precision });
});

test.each([
  '',
  '23',
  '2023-13',
  '2023-00',
  '2023-02-29',
  '2023-H3',
  '2023-Q5',
  '2024..2023',
  '2023..',
  '2023..2024..2025',
  '2023年',
])('%s names no days', (text) => {
  expect(spanNamed(text)).toBeNull();
});
