import type { Point } from '../../corpus/link/points.ts';
import { textWidth } from './boxes.ts';
import { type ChartWords, type Drawn, layOut } from './layout.ts';
import { byColour, type Colours } from './paint.ts';
import { stateKey, type StateKey } from './key.ts';
import { rendered, type ChartText } from './render.ts';
import { signOf } from './signs.ts';
import { sizes } from './sizes.ts';
import { element, escaped } from './svg.ts';

/** A chart as a file of its own: what stands around the drawing. */
export interface Sheet {
  readonly chartText: ChartText;
  readonly words: ChartWords;
  /** What the chart shows, in a sentence. */
  readonly sentence: string;
  /** What the signs mean. */
  readonly key: Readonly<Record<StateKey, string>>;
  /** Where it is from. */
  readonly source: string;
  readonly colours: Colours;
  readonly fonts: string;
}

const margin = 28;
const leading = 1.55;

/** Breaks a text into lines; Chinese breaks anywhere but before closing punctuation and within numbers. */
export function linesOf(text: string, width: number, size: number): string[] {
  const units = text.match(/(?:[\u0021-\u024f]+|[^\u0021-\u024f])[，。；、：）”’」』》％%]*/gu) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const unit of units) {
    if (line !== '' && textWidth(line + unit, size) > width) {
      lines.push(line);
      line = '';
    }
    line += unit;
  }
  return line === '' ? lines : [...lines, line];
}

const sample = ({ state, origin }: Pick<Point, 'state' | 'origin'>): Point => ({
  ...{ id: '', origin, state, value: 0, max: null, bound: 'exact', from: null, day: '2000-01-01' },
  ...{ dated: true, said: '2000-01-01' },
});

/** A chart by itself: heading, sentence, drawing, key and source, in colours that need no style sheet. */
export function sheetOf(drawn: Drawn, sheet: Sheet): string {
  const { chartText, words, sentence, key, source, colours, fonts } = sheet;
  const paint = byColour(colours);
  const { width, height, font } = sizes.wide;
  const layout = layOut(drawn, words, sizes.wide);
  const line = (
    text: string,
    x: number,
    y: number,
    size: number,
    role: 'ink' | 'ink-soft',
    weight?: number,
  ): string =>
    element(
      'g',
      { ...paint.group(role), fill: 'currentColor' },
      element('text', { x, y, 'font-size': size, 'font-weight': weight }, escaped(text)),
    );
  const titles = linesOf(chartText.title, width, 22);
  const sentences = linesOf(sentence, width, font);
  const titleEnd = margin + titles.length * 22 * 1.4;
  const head = titleEnd + sentences.length * font * leading + font;
  const states = new Map(drawn.points.map((point) => [stateKey(point), point]));
  let x = margin;
  const keys = Array.from(states, ([state, point]) => {
    const at = { x: x + 6, y: head + height + font * 1.6, half: 5, top: null, point: sample(point) };
    const role = point.state === 'target' ? 'target' : 'figure';
    const sign = element('g', paint.group(role), signOf(at, paint));
    const name = line(key[state], x + 18, at.y + 5, font, 'ink-soft');
    x += 18 + textWidth(key[state], font) + 20;
    return sign + name;
  });
  const foot = head + height + font * 3.4;
  const [fullWidth, fullHeight] = [width + 2 * margin, foot + margin];
  const inner = rendered(layout, paint, chartText, { x: margin, y: head, width, height });
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${String(fullWidth)} ${String(fullHeight)}`,
      width: fullWidth,
      height: fullHeight,
      'font-family': fonts,
    },
    element('rect', { width: fullWidth, height: fullHeight, fill: colours.paper }),
    ...titles.map((text, index) => line(text, margin, margin + (index + 0.8) * 22 * 1.4, 22, 'ink', 700)),
    ...sentences.map((text, index) =>
      line(text, margin, titleEnd + (index + 1) * font * leading, font, 'ink-soft'),
    ),
    inner,
    ...keys,
    line(source, margin, foot + 6, 12, 'ink-soft'),
  ).concat('\n');
}
