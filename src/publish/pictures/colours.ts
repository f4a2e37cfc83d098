/** The colours of pictures: those of the pages on light paper (`features/ui/tokens.css`). */
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
