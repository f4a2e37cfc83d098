import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { keysOf } from '../../../src/publish/charts/key.ts';
import { type Drawn, layOut } from '../../../src/publish/charts/layout.ts';
import { byClass, type Colours } from '../../../src/publish/charts/paint.ts';
import { rendered, type ChartText } from '../../../src/publish/charts/render.ts';
import { linesOf, sheetOf } from '../../../src/publish/charts/sheet.ts';
import { sizes } from '../../../src/publish/charts/sizes.ts';
import { examples, point, words } from './examples.ts';

const chartText: ChartText = {
  id: 'chart',
  title: '5G基站',
  description: '一句话。',
  point: ({ id }) => ({ text: `点 ${id}`, href: `/r/${id}/` }),
};

const svgOf = (drawn: Drawn, more: Partial<ChartText> = {}): Element => {
  const svg = rendered(layOut(drawn, words, sizes.wide), byClass, { ...chartText, ...more });
  const found = parseHTML(`<body>${svg}</body>`).document.querySelector('svg');
  if (!found) throw new Error('no svg');
  return found;
};

describe.each(Object.entries(examples))('%s', (_name, drawn) => {
  const svg = svgOf(drawn);

  test('has one link for each point, named in words', () => {
    const links = Array.from(svg.querySelectorAll('a'), (link) => [
      link.getAttribute('href'),
      link.getAttribute('aria-label'),
    ]);
    expect(links).toEqual(drawn.points.map(({ id }) => [`/r/${id}/`, `点 ${id}`]));
  });

  test('has the sign of each state', () => {
    const count = (state: string): number => drawn.points.filter((each) => each.state === state).length;
    expect(svg.querySelectorAll('a circle').length).toBe(2 * count('target'));
    expect(svg.querySelectorAll('a rect[stroke-dasharray]').length).toBe(count('forecast'));
  });

  test('says the same each time, and keeps to attributes that a strict page allows', () => {
    const once = rendered(layOut(drawn, words, sizes.narrow), byClass, chartText);
    expect(rendered(layOut(drawn, words, sizes.narrow), byClass, chartText)).toBe(once);
    expect(once).not.toMatch(/ style=|NaN|undefined|Infinity/);
  });
});

test('is one picture with a name and a description where its points lead nowhere', () => {
  const svg = svgOf(examples['two reports'] ?? { points: [], measure: 'stock', day: '', here: null }, {
    point: null,
  });
  expect(svg.getAttribute('role')).toBe('img');
  expect(svg.querySelectorAll('a').length).toBe(0);
  const names = (svg.getAttribute('aria-labelledby') ?? '').split(' ');
  expect(names.map((id) => svg.querySelector(`[id="${id}"]`)?.textContent)).toEqual(['5G基站', '一句话。']);
});

test('shows hostile words as words', () => {
  const hostile = '<script>alert("1")</script>&';
  const drawn: Drawn = {
    points: [point('reported', 1, '2023-01-01')],
    measure: 'stock',
    day: '2023-02-01',
    here: null,
  };
  const svg = svgOf(drawn, { title: hostile, point: () => ({ text: hostile, href: '"><b>' }) });
  expect(svg.querySelectorAll('script, b').length).toBe(0);
  expect(svg.querySelector('title')?.textContent).toBe(hostile);
  expect(svg.querySelector('a')?.getAttribute('aria-label')).toBe(hostile);
});

test('the point that a page is about is ringed', () => {
  const drawn = examples['two reports'] ?? { points: [], measure: 'stock', day: '', here: null };
  const rings = (here: string | null): number =>
    svgOf({ ...drawn, here }, { point: null }).querySelectorAll('circle').length;
  expect(rings(null)).toBe(0);
  expect(rings(drawn.points[0]?.id ?? null)).toBe(1);
});

describe('the key', () => {
  const keys = (name: string): string[] => {
    const { points, measure } = examples[name] ?? { points: [], measure: 'stock' };
    return keysOf(points, measure);
  };

  test('explains the signs that occur, and no other', () => {
    expect(keys('one report')).toEqual(['reported']);
    expect(keys('two reports')).toEqual(['reported', 'joined', 'undated']);
    expect(keys('every bound')).toEqual([
      'reported',
      'target',
      'joined',
      'low',
      'high',
      'about',
      'range',
      'undated',
    ]);
    expect(keys('flows, a forecast and a target')).toEqual([
      'reported',
      'forecast',
      'target',
      'bar',
      'low',
      'about',
    ]);
    expect(keys('one target without deadline')).toEqual(['target', 'low', 'undatedTarget']);
    const twice = [point('reported', 7, '2023-03-01'), point('reported', 7, '2023-03-01')];
    expect(keysOf(twice, 'stock')).toEqual(['reported']);
  });
});

describe('a chart as a file', () => {
  const colours: Colours = {
    ...{ ink: '#111111', 'ink-soft': '#222222', rule: '#333333', paper: '#eeeeee' },
    ...{ figure: '#444444', target: '#555555', vermilion: '#666666' },
  };
  const sheet = {
    ...{
      chartText,
      words,
      sentence: '截至2022年底，5G基站为231万个。'.repeat(6),
      colours,
      fonts: 'sans-serif',
    },
    key: {
      ...{ reported: '讲话所报', statistics: '官方统计', elsewhere: '他处报道' },
      ...{ forecast: '预计', target: '目标' },
    },
    source: '政策眉批 https://example.org/',
  };

  test('needs no style sheet', () => {
    const svg = sheetOf(
      examples['every bound'] ?? { points: [], measure: 'stock', day: '', here: null },
      sheet,
    );
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).not.toMatch(/class=|style=|var\(/);
    const used = new Set(Array.from(svg.matchAll(/="(#[\da-f]{6})"/g), ([, colour]) => colour));
    expect([...used].toSorted()).toEqual(Object.values(colours).toSorted());
    for (const text of ['5G基站', '所报', '目标', sheet.source]) expect(svg).toContain(text);
    expect(svg).not.toContain('>预计<');
  });

  test('breaks lines between characters, never within a number or before closing punctuation', () => {
    const lines = linesOf('截至2022年底，5G基站为2310000个；比139.6万个多。', 100, 14);
    expect(lines.join('')).toBe('截至2022年底，5G基站为2310000个；比139.6万个多。');
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(line).not.toMatch(/^[，；。]/u);
    expect(lines.some((line) => line.includes('2310000'))).toBe(true);
  });
});
