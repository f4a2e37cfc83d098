import type { Block } from './fit.ts';
import type { Line } from './lines.ts';
import { type Colour, colours } from './colours.ts';

/** Every picture's size in pixels, as link previews ask for it. */
export const size = { width: 1200, height: 630 } as const;

/** From the top of the square of a character down to its foot line, in em. */
export const ascent = 0.88;

const round = (value: number): string => String(Math.round(value * 100) / 100);

/** A line of text, its characters' squares beginning at the height `top`. */
function drawLine({ glyphs }: Line, em: number, left: number, top: number, colour: Colour): string {
  const scale = em / 1000;
  const paths = glyphs
    .filter(({ glyph }) => glyph.path !== '')
    .map(({ glyph, x }) => {
      const place = `${round(left + x * em)} ${round(top + ascent * em)}`;
      return `<path transform="translate(${place}) scale(${scale} ${-scale})" d="${glyph.path}"/>`;
    });
  return `<g fill="${colours[colour]}">${paths.join('')}</g>`;
}

/** A block of text, line below line. */
export const drawBlock = ({ lines, size: em, leading }: Block, left: number, top: number, colour: Colour) =>
  lines.map((line, at) => drawLine(line, em, left, top + at * leading, colour)).join('');

/** A straight bar. */
export const drawBar = (x: number, y: number, width: number, height: number, colour: Colour): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${colours[colour]}"/>`;

/** The outline of a rectangle, drawn within it. */
export function drawFrame(inset: number, thickness: number, colour: Colour): string {
  const at = inset + thickness / 2;
  const [width, height] = [size.width - 2 * at, size.height - 2 * at];
  return `<rect x="${at}" y="${at}" width="${width}" height="${height}" fill="none" stroke="${colours[colour]}" stroke-width="${thickness}"/>`;
}

/** The kinds' signs, as the pages have them: a double circle, a square, a lozenge. */
export const signs = {
  target: (x: number, y: number, em: number): string => {
    const at = `cx="${round(x + em / 2)}" cy="${round(y + em / 2)}" fill="none" stroke="${colours.target}"`;
    return [0.46, 0.22]
      .map((radius) => `<circle ${at} r="${round(em * radius)}" stroke-width="${round(em * 0.09)}"/>`)
      .join('');
  },
  figure: (x: number, y: number, em: number): string =>
    drawBar(x + em * 0.13, y + em * 0.13, em * 0.74, em * 0.74, 'figure'),
  milestone: (x: number, y: number, em: number): string => {
    const [middle, height] = [round(x + em / 2), round(y + em / 2)];
    return `<path fill="${colours.milestone}" d="M${middle} ${round(y)}L${round(x + em)} ${height}L${middle} ${round(y + em)}L${round(x)} ${height}Z"/>`;
  },
} as const;

/** Everything that is drawn, on paper. */
export const svgOf = (parts: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">` +
  `<rect width="100%" height="100%" fill="${colours.paper}"/>${parts.join('')}</svg>`;
