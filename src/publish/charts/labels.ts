import { type Box, crosses, overlap, type Segment, textWidth, within } from './boxes.ts';
import type { Mark } from './marks.ts';

/** A line of text in a drawing: `x` and `y` are where it is anchored, on its base line. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly box: Box;
}

const ascent = 0.88;
const height = 1.16;

/** A line of text with the room that it takes. */
export function labelAt(text: string, x: number, y: number, anchor: Label['anchor'], size: number): Label {
  const width = textWidth(text, size);
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
  return { text, x, y, anchor, size, box: { x: left, y: y - ascent * size, width, height: height * size } };
}

/** Moves a line of text to the side, as far as it reaches out of a drawing. */
export function kept(label: Label, from: number, to: number): Label {
  const { x, width } = label.box;
  const move = Math.max(from - x, 0) + Math.min(to - x - width, 0);
  return move === 0 ? label : { ...label, x: label.x + move, box: { ...label.box, x: x + move } };
}

/** Where the label of a mark can stand, the best place first; beside what is counted over a span, outside of it. */
function places(text: string, { box, x, y, span }: Mark, size: number): Label[] {
  const [above, below] = [box.y - 0.42 * size, box.y + box.height + 1.05 * size];
  const middle = y + 0.35 * size;
  const left = Math.min(box.x, span?.from ?? box.x) - 0.4 * size;
  const right = Math.max(box.x + box.width, span?.to ?? 0) + 0.4 * size;
  const high = above - 1.2 * size;
  return [
    labelAt(text, x, above, 'middle', size),
    labelAt(text, x + 0.5 * size, above, 'end', size),
    labelAt(text, x - 0.5 * size, above, 'start', size),
    labelAt(text, left, middle, 'end', size),
    labelAt(text, right, middle, 'start', size),
    labelAt(text, x, below, 'middle', size),
    labelAt(text, x + 0.5 * size, below, 'end', size),
    labelAt(text, x - 0.5 * size, below, 'start', size),
    labelAt(text, x, high, 'middle', size),
    labelAt(text, x + 0.5 * size, high, 'end', size),
    labelAt(text, x - 0.5 * size, high, 'start', size),
  ];
}

/** Two labels beside one another stand at least so far apart, in letters. */
const apart = 0.6;

/** What labels keep clear of: they never cover a box, and cross a line only where they must. */
export interface Obstacles {
  readonly area: Box;
  readonly boxes: readonly Box[];
  readonly lines: readonly Segment[];
}

/**
 * Labels the marks, those first that come first; what finds no room has no label, and what is the label of
 * a mark at the same place is written once.
 */
export function placed(
  wanted: readonly { mark: Mark; text: string }[],
  { area, boxes, lines }: Obstacles,
  size: number,
): Label[] {
  const found: { label: Label; mark: Mark }[] = [];
  for (const { mark, text } of wanted) {
    const isSaid = found.some(
      ({ label, mark: other }) =>
        label.text === text && Math.abs(other.x - mark.x) < 2 * size && Math.abs(other.y - mark.y) < size / 4,
    );
    if (isSaid) continue;
    const free = places(text, mark, size).filter(
      ({ box }) =>
        within(box, area) &&
        !boxes.some((other) => overlap(box, other)) &&
        !found.some(({ label }) =>
          overlap({ ...box, x: box.x - apart * size, width: box.width + 2 * apart * size }, label.box),
        ),
    );
    const cost = ({ box }: Label, index: number): number =>
      index + 7 * lines.filter((line) => crosses(line, box)).length;
    const [best] = free
      .map((label, index) => ({ label, cost: cost(label, index) }))
      .toSorted((a, b) => a.cost - b.cost);
    if (best) found.push({ label: best.label, mark });
  }
  return found.map(({ label }) => label);
}
