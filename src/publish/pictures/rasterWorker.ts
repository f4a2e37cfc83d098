/** Turns drawings into PNG in a thread of its own: see `raster.ts`. */
import { parentPort } from 'node:worker_threads';
import { renderAsync } from '@resvg/resvg-js';
import { encodePng } from './png.ts';

/** A drawing, numbered so that its answer is known. */
export interface Drawing {
  number: number;
  svg: string;
}

/** What became of it. */
export type Drawn = { number: number; picture: Uint8Array } | { number: number; failure: string };

async function draw({ number, svg }: Drawing): Promise<Drawn> {
  try {
    const { pixels, width, height } = await renderAsync(svg, { font: { loadSystemFonts: false } });
    return { number, picture: await encodePng(pixels, width, height) };
  } catch (error) {
    return { number, failure: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', (drawing: Drawing) => {
  void draw(drawing).then((drawn) => parentPort?.postMessage(drawn));
});
