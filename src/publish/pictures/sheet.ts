import type { DocumentCard, RecordCard } from './card.ts';
import { fit, widthOf } from './fit.ts';
import { drawBar, drawBlock, drawFrame, size } from './svg.ts';
import type { Typeface } from './typeface.ts';

/** Left and right of everything that is read. */
export const margin = 76;
export const measure = size.width - 2 * margin;

/** Between these heights stands what differs from picture to picture. */
export const room = { top: 150, bottom: 484 } as const;

const headline = { top: 66, size: 34 } as const;
const remarkWidth = 320;

/**
 * What every picture has: the frame of a printed leaf, thick without and thin within; in the margin above
 * the text, what this is and whose; at the foot, where it comes from.
 *
 * @param indent the room that the heading leaves for a sign
 */
export function drawSheet(typeface: Typeface, card: RecordCard | DocumentCard, indent: number): string {
  const line = { locale: card.script, width: measure } as const;
  const name = fit(typeface, card.site, { ...line, weight: 700, sizes: [headline.size] });
  const nameWidth = widthOf(name);
  const heading = fit(typeface, card.heading, {
    ...line,
    weight: 500,
    sizes: [headline.size, 30, 26],
    width: measure - indent - nameWidth - 40,
  });
  const remark = fit(typeface, card.remark, { ...line, weight: 400, sizes: [22], width: remarkWidth });
  const remarkTaken = widthOf(remark);
  const source = card.source.map((text, at) => {
    const width = at === 0 ? measure - remarkTaken - 40 : measure;
    return fit(typeface, text, { ...line, weight: at === 0 ? 500 : 400, sizes: [28, 26, 24, 22], width });
  });
  const footTop = card.source.length > 1 ? 519 : 538;
  return [
    drawFrame(20, 4, 'vermilionRule'),
    drawFrame(29, 1.5, 'vermilionRule'),
    drawBlock(heading, margin + indent, headline.top, 'ink'),
    drawBlock(name, size.width - margin - nameWidth, headline.top, 'vermilion'),
    drawBar(30, 126, size.width - 60, 1.5, 'vermilionRule'),
    drawBar(margin, 500, 48, 3, 'vermilion'),
    ...source.map((block, at) =>
      drawBlock(block, margin, footTop + at * 39 + (28 - block.size) / 2, at === 0 ? 'ink' : 'inkSoft'),
    ),
    drawBlock(remark, size.width - margin - remarkTaken, footTop + 4, 'inkSoft'),
  ].join('');
}

/** The height of the top of something that stands in the middle of the room. */
export const middle = (height: number): number =>
  room.top + Math.max(0, (room.bottom - room.top - height) / 2);

/** The size of the heading, which a sign beside it has, too. */
export const headlineTop = headline.top;
