/** A piece of a shown text, and whether it is part of what was looked for. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/**
 * Cuts a text into what was hit and what was not.
 *
 * @param codePoints the text
 * @param hits which of them were hit
 * @returns pieces that together are the text
 */
export function piecesOf(codePoints: readonly string[], hits: ReadonlySet<number>): Piece[] {
  const pieces: { text: string; hit: boolean }[] = [];
  for (const [index, codePoint] of codePoints.entries()) {
    const hit = hits.has(index);
    const last = pieces.at(-1);
    if (last?.hit === hit) last.text += codePoint;
    else pieces.push({ text: codePoint, hit });
  }
  return pieces;
}
