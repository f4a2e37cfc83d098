import { expect, test } from 'vitest';
import { type Comparable, nearest, relatedIndexOf } from '../../src/view/record/related.ts';
import { mostGrowth, timesAsLong } from '../processorTime.ts';

const record = (
  id: string,
  subject: string,
  said: string,
  unit: string | null = '家',
  change: Comparable['change'] = null,
): Comparable => ({
  id,
  said,
  change,
  subject,
  quantity: unit === null ? null : { unit },
  anchor: { start: 0 },
});

test('what is measured alike and of the same or a containing subject stands together, by the day said', () => {
  const index = relatedIndexOf([
    record('b', '专精特新中小企业', '2023-03-01'),
    record('a', '培育专精特新“中小企业”数量', '2021-01-05'),
    record('c', '专精特新中小企业', '2024-03-01'),
    record('d', '专精特新中小企业', '2022-03-01', '%'),
    record('e', '专精特新中小企业', '2022-03-01', '%', { rate: 'yoy', direction: 'up' }),
    record('f', '绿色工厂', '2022-03-01'),
  ]);
  expect(index.get('a')).toEqual(['a', 'b', 'c']);
  expect(index.get('c')).toEqual(['a', 'b', 'c']);
  expect(['d', 'e', 'f'].map((id) => index.get(id))).toEqual([undefined, undefined, undefined]);
});

test('a subject of few characters is held only against its like', () => {
  const index = relatedIndexOf([
    record('a', '企业', '2021-01-05'),
    record('b', '制造业企业', '2023-03-01'),
    record('c', '企业', '2023-03-01'),
  ]);
  expect(index.get('a')).toEqual(['a', 'c']);
  expect(index.get('b')).toBeUndefined();
});

test('many records are compared in time that grows as they do', () => {
  const many = Array.from({ length: 8000 }, (_, index) =>
    record(`r-${index}`, `第${index}项绿色制造示范工厂数量`, '2023-03-01'),
  );
  const eighths = Array.from({ length: 8 }, (_, index) => many.slice(index * 1000, (index + 1) * 1000));
  const ratio = timesAsLong(
    () => relatedIndexOf(many),
    () => {
      eighths.forEach(relatedIndexOf);
    },
    mostGrowth,
  );
  expect(ratio).toBeLessThan(mostGrowth);
});

test('of many the nearest are shown', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  expect(nearest(ids, 'a', 3)).toEqual(['a', 'b', 'c']);
  expect(nearest(ids, 'c', 3)).toEqual(['b', 'c', 'd']);
  expect(nearest(ids, 'e', 3)).toEqual(['c', 'd', 'e']);
  expect(nearest(ids, 'b', 9)).toEqual(ids);
});
