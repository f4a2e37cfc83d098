import { cellBreak } from '../../lang/tableRows.ts';
import type { RecordCard } from './card.ts';
import { type Block, fit, widthOf } from './fit.ts';
import { drawSheet, headlineTop, margin, measure, middle, room } from './sheet.ts';
import { ascent, drawBar, drawBlock, signs, svgOf } from './svg.ts';
import type { Typeface } from './typeface.ts';

/** The line under the marked words, as in the text: how thick, and the lengths of dash and gap. */
const underline = {
  target: { thickness: 4, dash: null },
  figure: { thickness: 2, dash: null },
  milestone: { thickness: 2, dash: [10, 6] },
} as const;

const gap = 26;

/** The value is far larger than what follows, and stands off from it. */
const gapBelowLead = 40;

function drawUnderline(block: Block, top: number, { kind, marked }: RecordCard): string {
  if (!marked) return '';
  const { thickness, dash } = underline[kind];
  return block.lines
    .map(({ glyphs }, at) => {
      const under = glyphs.filter(({ index }) => index >= marked.start && index < marked.end);
      const [first, last] = [under[0], under.at(-1)];
      if (!first || !last) return '';
      const start = margin + first.x * block.size;
      const end = margin + (last.x + last.glyph.advance) * block.size;
      const y = top + at * block.leading + block.size * 1.06;
      if (!dash) return drawBar(start, y, end - start, thickness, kind);
      const [length, pause] = dash;
      const count = Math.max(1, Math.ceil((end - start) / (length + pause)));
      return Array.from({ length: count }, (_, nth) => {
        const from = start + nth * (length + pause);
        return drawBar(from, y, Math.min(length, end - from), thickness, kind);
      }).join('');
    })
    .join('');
}

/** What stands below another, the space behind it included. */
interface Part {
  height: number;
  gap: number;
  draw: (top: number) => string;
}

/** The value, large; its time beside it where there is room, else below. */
function leadParts(typeface: Typeface, card: RecordCard): Part[] {
  const line = { locale: card.script, width: measure } as const;
  const time =
    card.time === null ? null : fit(typeface, card.time, { ...line, weight: 500, sizes: [34, 30, 26] });
  const drawTime = (left: number, top: number): string => (time ? drawBlock(time, left, top, 'ink') : '');
  const below = time ? [{ height: time.height, gap, draw: (top: number) => drawTime(margin, top) }] : [];
  if (card.lead === null) return below;
  const lead = fit(typeface, card.lead, { ...line, weight: 700, sizes: [104, 92, 80, 68, 56, 44] });
  const drawLead = (top: number): string => drawBlock(lead, margin, top, card.kind);
  const beside = margin + widthOf(lead) + 36;
  if (time && beside + widthOf(time) > margin + measure) {
    return [{ height: lead.height, gap, draw: drawLead }, ...below];
  }
  const drop = time ? (lead.size - time.size) * ascent : 0;
  const draw = (top: number): string => drawLead(top) + drawTime(beside, top + drop);
  return [{ height: lead.height, gap: gapBelowLead, draw }];
}

/** What the value is of, the value, its time. */
function headParts(typeface: Typeface, card: RecordCard): Part[] {
  const parts = leadParts(typeface, card);
  if (card.subject === null) return parts;
  const subject = fit(typeface, card.subject, {
    weight: 500,
    sizes: [32, 28, 24],
    width: measure,
    locale: card.script,
  });
  return [
    { height: subject.height, gap, draw: (top) => drawBlock(subject, margin, top, 'inkSoft') },
    ...parts,
  ];
}

const withLead = [46, 42, 38, 36, 34, 32, 30, 28, 26];
const alone = [72, 66, 60, 54, 50, ...withLead];

/** Draws the picture of a record as SVG. */
export function drawRecord(typeface: Typeface, card: RecordCard): string {
  const head = headParts(typeface, card);
  const taken = head.reduce((sum, part) => sum + part.height + part.gap, 0);
  // The cells of a row stand apart; each character keeps its place, by which words are underlined.
  const statement = fit(typeface, card.statement.replaceAll(cellBreak, ' '), {
    weight: 500,
    sizes: head.length === 0 ? alone : withLead,
    width: measure,
    // The line under the last words needs room, too.
    height: room.bottom - room.top - taken - 10,
    leading: 1.46,
    locale: card.script,
  });
  const drawStatement = (top: number): string =>
    drawBlock(statement, margin, top, 'ink') + drawUnderline(statement, top, card);
  let top = middle(taken + statement.height);
  const drawn: string[] = [];
  for (const { height, gap: behind, draw } of [
    ...head,
    { height: statement.height, gap: 0, draw: drawStatement },
  ]) {
    drawn.push(draw(top));
    top += height + behind;
  }
  const sign = signs[card.kind](margin, headlineTop + 1, 32);
  return svgOf([drawSheet(typeface, card, 48), sign, ...drawn]);
}
