import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { z } from 'zod';
import { palette } from './palette.ts';
import { encodePng } from './png.ts';

const require = createRequire(path.resolve('package.json'));
const manifest = z.object({ version: z.string() });
const { version } = manifest.parse(
  JSON.parse(readFileSync(require.resolve('@resvg/resvg-js/package.json'), 'utf8')),
);

/** What a picture depends on beside its drawing: the program that draws, and the colours. */
export const rasterVersion = `resvg ${version}, ${JSON.stringify(palette)}`;

/** Turns a drawing into PNG; resvg works beside the main thread. */
export async function raster(svg: string): Promise<Uint8Array> {
  const { pixels, width, height } = await renderAsync(svg, { font: { loadSystemFonts: false } });
  return encodePng(pixels, width, height, palette);
}
