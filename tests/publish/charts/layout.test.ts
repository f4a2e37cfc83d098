import { describe, expect, test } from 'vitest';
import { instantOf } from '../../../src/lang/days.ts';
import { overlap, within } from '../../../src/publish/charts/boxes.ts';
import { layOut } from '../../../src/publish/charts/layout.ts';
import { type SizeName, sizes } from '../../../src/publish/charts/sizes.ts';
import { examples, inYear, point, words } from './examples.ts';

const sizeNames = Object.keys(sizes) as SizeName[];
const cases = Object.entries(examples).flatMap(([name, drawn]) =>
  sizeNames.map((size) => [name, size, drawn] as const),
);

describe.each(cases)('%s, %s', (_name, size, drawn) => {
  const layout = layOut(drawn, words, sizes[size]);
  const { labels, names, marks, time, values, plot, day } = layout;

  test('no words touch others, or cover a sign', () => {
    const texts = [...labels, ...names, ...(day.label ? [day.label] : [])];
    for (const [index, { text, box }] of texts.entries()) {
      const touched = texts.slice(index + 1).filter((other) => overlap(box, other.box));
      expect([text, touched.map((other) => other.text)]).toEqual([text, []]);
    }
    for (const { box } of labels) expect(marks.filter((mark) => overlap(box, mark.box))).toEqual([]);
  });

  test('everything lies within the drawing', () => {
    const all = { x: 0, y: 0, width: layout.width, height: layout.height };
    const outside = [...labels, ...names].filter(({ box }) => !within(box, all));
    expect(outside.map(({ text }) => text)).toEqual([]);
    for (const { x, y } of marks) expect(within({ x, y, width: 0, height: 0 }, all)).toBe(true);
  });

  test('letters are never set smaller than 12 pixels', () => {
    for (const label of [...labels, ...names]) expect(label.size).toBeGreaterThanOrEqual(12);
  });

  test('time is drawn to scale, and values from zero', () => {
    const [from, to] = [time.at('2020-01-01'), time.at('2024-01-01')];
    for (const { point: each, x, y, span, window } of marks) {
      if (!span && !window) {
        const part =
          (instantOf(each.day).getTime() + 86_400_000 - instantOf('2020-01-01').getTime()) /
          (instantOf('2024-01-01').getTime() - instantOf('2020-01-01').getTime());
        expect(x).toBeCloseTo(from + part * (to - from), 6);
      }
      const unit = values.at(0) - values.at(1);
      expect(values.at(0) - y).toBeCloseTo(unit * each.value, 3);
    }
    expect(values.ticks.map(({ value }) => value)).toContain(0);
    expect(day.x).toBeGreaterThan(plot.x);
  });
});

const textsOf = (name: string, size: SizeName = 'wide'): string[] =>
  layOut(
    examples[name] ?? { points: [], measure: 'stock', day: '', here: null },
    words,
    sizes[size],
  ).labels.map(({ text }) => text);

test('every point of a chart that has room is labelled, with its bound', () => {
  expect(textsOf('every bound').toSorted()).toEqual(
    ['4万–4.8万', '不少于10万', '不足12万', '不超过11万', '约5万', '超过7万', '超过8万', '近6万'].toSorted(),
  );
  expect(textsOf('one report of nothing')).toEqual(['0']);
});

test('a word beside a bar stands outside of its span', () => {
  const points = [inYear('reported', 10, 2022, { bound: 'more-than' }), inYear('reported', 10.8, 2022)];
  const { marks, labels } = layOut(
    { points, measure: 'flow', day: '2026-11-21', here: null },
    words,
    sizes.wide,
  );
  const { from = 0, to = 0 } = marks[0]?.span ?? {};
  const beside = labels.filter(({ y }) => y > Math.min(...marks.map((mark) => mark.y)) - 2);
  expect(beside.length).toBeGreaterThan(0);
  for (const { box } of beside) expect(box.x >= to || box.x + box.width <= from).toBe(true);
});

test('a small chart labels the latest report and one target', () => {
  expect(textsOf('values far apart', 'small').toSorted()).toEqual(['10亿', '8,997']);
  expect(textsOf('one target without deadline', 'small')).toEqual(['不少于1万']);
});

test('what is said twice of one day is written once', () => {
  const twice = [point('reported', 7, '2023-03-01'), point('reported', 7, '2023-03-01', { id: 'other' })];
  const drawn = { points: twice, measure: 'stock', day: '2026-11-21', here: null } as const;
  expect(layOut(drawn, words, sizes.wide).labels.length).toBe(1);
});

describe('stocks, flows and rates', () => {
  const points = [inYear('reported', 10, 2020), inYear('reported', 30, 2022), inYear('forecast', 40, 2023)];
  const of = (measure: 'stock' | 'flow' | 'rate') =>
    layOut({ points, measure, day: '2026-11-21', here: null }, words, sizes.wide);

  test('what was reported of a stock is joined, a flow and a rate never', () => {
    expect(of('stock').joins.length).toBe(1);
    expect(of('flow').joins).toEqual([]);
    expect(of('rate').joins).toEqual([]);
  });

  test('a flow is a bar over its span, a rate a level, a stock a moment', () => {
    const form = (measure: 'stock' | 'flow' | 'rate') => of(measure).marks.map((mark) => mark.form);
    expect(form('stock')).toEqual(['moment', 'moment', 'moment']);
    expect(form('flow')).toEqual(['bar', 'bar', 'bar']);
    expect(form('rate')).toEqual(['level', 'level', 'level']);
    const [first] = of('flow').marks;
    expect(first?.span).toEqual({
      from: of('flow').time.at('2020-01-01'),
      to: of('flow').time.at('2021-01-01'),
    });
  });

  test('the line is broken where a time is not known', () => {
    const joins = layOut(
      examples['two reports'] ?? { points, measure: 'flow', day: '', here: null },
      words,
      sizes.wide,
    ).joins;
    expect(joins.map(({ isSure }) => isSure)).toEqual([false]);
  });
});

test('a target that is due between two days stands between them, with a line down to each', () => {
  const { marks, drops, time } = layOut(
    examples['a target due between two days'] ?? { points: [], measure: 'stock', day: '', here: null },
    words,
    sizes.wide,
  );
  const { x = 0 } = marks.find(({ window }) => window !== null) ?? {};
  const [first, last] = [time.end('2024-01-05'), time.end('2026-01-05')];
  expect(x).toBeCloseTo((first + last) / 2, 6);
  const feet = drops.filter(([a, b]) => a.x === b.x).map(([{ x: at }]) => at);
  expect(feet).toEqual([first, last]);
});

test('a target has a line down to its deadline; one without deadline has none', () => {
  const drops = (name: string) =>
    layOut(examples[name] ?? { points: [], measure: 'stock', day: '', here: null }, words, sizes.wide).drops;
  expect(drops('values far apart').length).toBe(1);
  expect(drops('one target without deadline')).toEqual([]);
});

describe('the axis of values', () => {
  test.each([
    [8997, '单位：家', ['0', '2,000', '4,000', '6,000', '8,000', '10,000']],
    [80_000, '单位：万家', ['0', '2', '4', '6', '8']],
    [2_310_000, '单位：万家', ['0', '50', '100', '150', '200', '250']],
    [150_000_000, '单位：亿家', ['0', '0.5', '1', '1.5', '2']],
    [40_000_000_000_000, '单位：万亿家', ['0', '10', '20', '30', '40']],
    [1, '单位：家', ['0', '1']],
  ])('to %d is said as %s', (value, unit, ticks) => {
    const drawn = {
      points: [point('reported', value, '2023-01-01')],
      measure: 'stock',
      day: '2023-06-01',
      here: null,
    } as const;
    const { names, values } = layOut(drawn, words, sizes.wide);
    expect(names[0]?.text).toBe(unit);
    expect(values.ticks.map(({ text }) => text)).toEqual(ticks);
  });
});

test('nothing can be drawn of nothing', () => {
  expect(() =>
    layOut({ points: [], measure: 'stock', day: '2026-11-21', here: null }, words, sizes.wide),
  ).toThrow('expected at least one');
});
