import type { Size } from './layout.ts';

/** For a column of text; for a phone; among others of its kind; to be downloaded. Letters are never set smaller than 12 pixels. */
export const sizes = {
  wide: { width: 660, height: 320, font: 14, ticks: 5, isSmall: false },
  narrow: { width: 280, height: 280, font: 12.8, ticks: 4, isSmall: false },
  small: { width: 264, height: 146, font: 12.2, ticks: 2, isSmall: true },
} as const satisfies Record<string, Size>;
export type SizeName = keyof typeof sizes;
