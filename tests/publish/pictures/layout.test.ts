import { describe, expect, test } from 'vitest';
import { fit } from '../../../src/publish/pictures/fit.ts';
import { breakLines, type Line, setLine } from '../../../src/publish/pictures/lines.ts';
import { typefaceFor } from '../../../src/publish/pictures/typeface.ts';

const texts = [
  '到2025年，规模以上工业单位增加值能耗比2020年下降13.5%，主要用能设备（产品）能效达到国内领先水平。',
  '国务院新闻办“权威部门话开局”系列主题新闻发布会：加快推进新型工业化 做强做优做大实体经济',
  '将“十四五”《规划》、《意见》（“双碳”）落到实处！',
  '5G、IPv6、NB-IoT、https://example.org/a-very-long-address-that-no-line-can-hold-at-all/index.html等',
];
const everything = `${texts.join('')}……`;

const textOf = ({ glyphs }: Line): string => glyphs.map(({ glyph }) => glyph.character).join('');

describe.each(texts)('%s', (text) => {
  test.each([8, 13.5, 20, 36])('is broken into lines of %d em', async (width) => {
    const glyphs = (await typefaceFor('zh-Hans', everything)).glyphsOf(text, 500);
    const lines = breakLines(text, glyphs, 'zh-Hans', width);
    expect(lines.map(textOf).join('')).toBe(text);
    for (const line of lines) {
      expect(line.width).toBeLessThanOrEqual(width);
      expect(textOf(line)).not.toMatch(/^[，、。；：！？）》”’…]|[（《“‘]$/u);
    }
  });
});

test('keeps numbers and their units in one line', async () => {
  const [text = ''] = texts;
  const glyphs = (await typefaceFor('zh-Hans', everything)).glyphsOf(text, 500);
  for (let width = 8; width < 30; width += 1) {
    const lines = breakLines(text, glyphs, 'zh-Hans', width).map(textOf).join('\n');
    expect(lines).toContain('13.5%');
    expect(lines).toContain('2025年');
  }
});

test('marks that stand together share the room of one', async () => {
  const typeface = await typefaceFor('zh-Hans', '》、《“国');
  const width = (text: string): number => setLine(typeface.glyphsOf(text, 500)).width;
  expect(width('国》、《国')).toBeCloseTo(4, 1);
  expect(width('国国国')).toBeCloseTo(3, 5);
  expect(width('“国')).toBeCloseTo(1.5, 1);
});

test('what is too long is made smaller, and cut only when it cannot be smaller', async () => {
  const typeface = await typefaceFor('zh-Hans', '推进新型工业化，……');
  const setting = { weight: 500, sizes: [60, 40, 26], width: 1048, height: 300, locale: 'zh-Hans' } as const;
  const sizeOf = (times: number): number => fit(typeface, '推进新型工业化，'.repeat(times), setting).size;
  expect([1, 9, 20].map(sizeOf)).toEqual([60, 40, 26]);
  const cut = fit(typeface, '推进新型工业化，'.repeat(200), setting);
  expect(cut.height).toBeLessThanOrEqual(300);
  expect(textOf(cut.lines.at(-1) ?? { glyphs: [], width: 0 })).toMatch(/……$/u);
});

test('what no typeface has is shown as missing', async () => {
  const typeface = await typefaceFor('zh-Hans', '𪚥国');
  expect(typeface.glyphsOf('𪚥国', 500)).toHaveLength(2);
  expect(typeface.glyphsOf('𪚥', 500)[0]?.advance).toBe(1);
});
