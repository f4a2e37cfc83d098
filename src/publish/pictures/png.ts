import sharp from 'sharp';

// One picture at a time is drawn in a thread: see `raster.ts`.
sharp.concurrency(1);

/**
 * Writes a picture as PNG with a palette of its own.
 *
 * @param pixels red, green, blue and opacity of each pixel
 */
export async function encodePng(pixels: Uint8Array, width: number, height: number): Promise<Uint8Array> {
  const picture = sharp(pixels, { raw: { width, height, channels: 4 } }).removeAlpha();
  return picture.png({ palette: true, colours: 64, dither: 0, effort: 1 }).toBuffer();
}
