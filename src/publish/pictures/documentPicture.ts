import type { DocumentCard } from './card.ts';
import { fit, widthOf } from './fit.ts';
import { drawSheet, margin, measure, middle, room } from './sheet.ts';
import { drawBlock, signs, svgOf } from './svg.ts';
import type { Typeface } from './typeface.ts';

const gap = 34;

/** The counts side by side, each behind its sign. */
function drawCounts(typeface: Typeface, { counts, script }: DocumentCard, top: number): string {
  const em = 30;
  let left = margin;
  return counts
    .map(({ kind, text }) => {
      const block = fit(typeface, text, { weight: 500, sizes: [em], width: measure, locale: script });
      const drawn = signs[kind](left, top + 1, em - 2) + drawBlock(block, left + em + 12, top, 'ink');
      left += em + 12 + widthOf(block) + 44;
      return drawn;
    })
    .join('');
}

/** Draws the picture of a document, or of the site, as SVG. */
export function drawDocument(typeface: Typeface, card: DocumentCard): string {
  const line = { locale: card.script, width: measure } as const;
  const subtitle =
    card.subtitle === null
      ? null
      : fit(typeface, card.subtitle, { ...line, weight: 400, sizes: [32, 28, 24], height: 80 });
  const countsHeight = card.counts.length === 0 ? 0 : 30 + gap;
  const below = (subtitle ? subtitle.height + gap : 0) + countsHeight;
  const title = fit(typeface, card.title, {
    ...line,
    weight: 700,
    sizes: [72, 66, 60, 56, 52, 48, 44, 40, 36, 32],
    height: room.bottom - room.top - below,
    leading: 1.36,
    // A title is read at a glance: each line should make sense.
    clause: 30,
  });
  const top = middle(title.height + below);
  const subtitleTop = top + title.height + gap;
  return svgOf([
    drawSheet(typeface, card, 0),
    drawBlock(title, margin, top, 'ink'),
    subtitle ? drawBlock(subtitle, margin, subtitleTop, 'inkSoft') : '',
    drawCounts(typeface, card, subtitleTop + (subtitle ? subtitle.height + gap : 0)),
  ]);
}
