import { describe, expect, test } from 'vitest';
import { findCandidates } from '../../src/extract/quantities/find.ts';
import { unitAt, unitBefore } from '../../src/extract/quantities/unitAt.ts';
import { units } from '../../src/extract/quantities/units/index.ts';
import { bothScripts } from './bothScripts.ts';

describe('the table of units', () => {
  test('names every unit once', () => {
    const names = units.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('each that is brought to another is of its class', () => {
    const classes = new Map(units.map((unit) => [unit.as ?? unit.name, unit.class]));
    expect(units.filter((unit) => classes.get(unit.as ?? unit.name) !== unit.class)).toEqual([]);
  });
});

describe.each(units.map((unit) => [unit.name, unit] as const))('unit %s', (name, unit) => {
  const { as = name, notBefore, examples, not = [] } = unit;
  const found = (text: string): string[] =>
    findCandidates(text).kept.flatMap((each) =>
      each.unit === as && text.slice(each.start, each.end).endsWith(name)
        ? [text.slice(each.start, each.end)]
        : [],
    );

  test('has examples, and of both where it begins words', () => {
    expect(examples.length).toBeGreaterThan(0);
    if (notBefore) expect(not.length).toBeGreaterThan(0);
  });

  test.each(examples)('%j holds %j', (text, quantity) => {
    for (const each of bothScripts(text)) expect(found(each)).toEqual([quantity]);
  });

  test.each(not)('%j holds none of it', (text) => {
    for (const each of bothScripts(text)) {
      expect(each).toContain(name);
      expect(found(each)).toEqual([]);
    }
  });

  test('is read whole, whatever follows', () => {
    expect(unitAt(`${name}，`, 0)?.end).toBe(name.length);
    expect(unitAt(`${name}\n`, 0)?.end).toBe(name.length);
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

test.each([
  ['微克/m³', '微克/立方米'],
  ['元/人·月', '元/人·月'],
])('%s is a rate whose denominator has a name', (text, unit) => {
  expect(unitAt(text, 0)?.unit).toBe(unit);
});

test.each([
  ['销售额（亿元）', { unit: '元', factor: 1e8 }],
  ['装机(万千瓦)：', { unit: '千瓦', factor: 1e4 }],
  ['增速（%）', { unit: '%', factor: 1 }],
])('%s names the unit of the number behind it', (text, unit) => {
  expect(unitBefore(text, text.length)).toMatchObject(unit);
});

test.each(['销售额（含税）', '（亿元以上）', '亿元', '（万）'])('%s names none', (text) => {
  expect(unitBefore(text, text.length)).toBeNull();
});
