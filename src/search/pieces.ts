/** A piece of a shown text, and whether it is part of what was looked for. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}
