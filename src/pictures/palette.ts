/** The colours of pictures: those of the pages on light paper (`styles/tokens.css`). */
export const colours = {
  paper: '#f7f5ef',
  ink: '#22201c',
  inkSoft: '#5d574d',
  rule: '#d6cfc0',
  vermilion: '#a92e19',
  vermilionRule: '#d9a394',
  target: '#1f6b45',
  figure: '#285a94',
  milestone: '#70458f',
} as const;

export type Colour = keyof typeof colours;

/** How many steps lead from the paper to a colour, for the edges of letters. */
const steps = 8;

const channels = (colour: string): number[] =>
  [1, 3, 5].map((start) => parseInt(colour.slice(start, start + 2), 16));

/** Every colour that a picture has: the paper, and each colour mixed with it in steps. Red, green, blue. */
export const palette: readonly (readonly number[])[] = (() => {
  const paper = channels(colours.paper);
  const mixed = (colour: string, step: number): number[] =>
    channels(colour).map((value, at) => {
      const from = paper[at] ?? 0;
      return Math.round(from + ((value - from) * step) / steps);
    });
  const inks = Object.values(colours).filter((colour) => colour !== colours.paper);
  return [
    paper,
    ...inks.flatMap((colour) => Array.from({ length: steps }, (_, at) => mixed(colour, at + 1))),
  ];
})();
