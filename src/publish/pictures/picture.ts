import type { DocumentCard, RecordCard } from './card.ts';
import { drawDocument } from './documentPicture.ts';
import { keptOr } from './kept.ts';
import { raster, rasterVersion } from './raster.ts';
import { drawRecord } from './recordPicture.ts';
import { type Typeface, typefaceFor } from './typeface.ts';

/** Everything that is to be read in a picture, and the ellipsis for what is too long. */
const textOf = (card: object): string => `${JSON.stringify(card)}……`;

async function pictureOf<C extends RecordCard | DocumentCard>(
  card: C,
  draw: (typeface: Typeface, card: C) => string,
): Promise<Uint8Array> {
  const svg = draw(await typefaceFor(card.script, textOf(card)), card);
  return keptOr(`${rasterVersion} ${svg}`, () => raster(svg));
}

/** The picture of a record, as PNG. */
export const recordPicture = (card: RecordCard): Promise<Uint8Array> => pictureOf(card, drawRecord);

/** The picture of a document, or of the site, as PNG. */
export const documentPicture = (card: DocumentCard): Promise<Uint8Array> => pictureOf(card, drawDocument);
