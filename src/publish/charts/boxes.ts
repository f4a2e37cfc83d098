/** A rectangle; `x` and `y` are its left and upper edges, lengths in the units of the drawing. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A straight line from one place to another. */
export type Segment = readonly [from: Place, to: Place];

/** Whether two rectangles share more than an edge. */
export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether one rectangle lies wholly within another. */
export const within = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

const steps = 24;

/** Whether a line goes through a rectangle. */
export const crosses = ([from, to]: Segment, { x, y, width, height }: Box): boolean =>
  Array.from({ length: steps + 1 }, (_, step) => step / steps).some((part) => {
    const [at, up] = [from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part];
    return at > x && at < x + width && up > y && up < y + height;
  });

const widths: readonly (readonly [RegExp, number])[] = [
  [/[.,:;'|]/u, 0.32],
  [/[\d+\-−–~%/ ()]/u, 0.66],
  [/[\u0000-\u024f]/u, 0.68],
];

/**
 * How much room a line of text takes, estimated upwards: fonts differ from reader to reader.
 *
 * @param size of the font, in the units of the drawing
 */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce(
    (sum, character) => sum + (widths.find(([pattern]) => pattern.test(character))?.[1] ?? 1.04),
    0,
  ) * size;
