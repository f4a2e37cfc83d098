import { describe, expect, test } from 'vitest';
import { unitAt, unitsByClass } from '../../src/extract/quantities/units.ts';

const all = Object.values(unitsByClass).flatMap((words) => words.split(' '));

describe('the table of units', () => {
  test('names every unit once', () => {
    expect(all.filter((unit, index) => all.indexOf(unit) !== index)).toEqual([]);
  });

  test.each(all)('%s is read whole, whatever follows', (unit) => {
    expect(unitAt(`${unit}，`, 0)?.end).toBe(unit.length);
    expect(unitAt(`${unit}\n`, 0)?.end).toBe(unit.length);
  });
});

test.each([
  ['元/吨。', '元/吨'],
  ['元每千瓦时', '元/千瓦时'],
  ['公斤/亩', '公斤/亩'],
])('%s is a rate', (text, unit) => {
  expect(unitAt(text, 0)?.unit).toBe(unit);
});

test.each(['方面', '家电', '国道', '元宇宙', '人工', '年级', 'kWx'])('%s begins with no unit', (text) => {
  expect(unitAt(text, 0)).toBeNull();
});
