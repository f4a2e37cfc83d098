import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import sharp from 'sharp';
import { z } from 'zod';
import type { Drawing, Drawn } from './rasterWorker.ts';

const require = createRequire(path.resolve('package.json'));
const manifest = z.object({ version: z.string() });
const drawer = manifest.parse(
  JSON.parse(readFileSync(require.resolve('@resvg/resvg-js/package.json'), 'utf8')),
);

/** What a picture depends on beside its drawing: the programs that draw and write it. */
export const rasterVersion = `resvg ${drawer.version}, sharp ${sharp.versions.sharp}, vips ${sharp.versions.vips}`;

interface Waiting {
  resolve: (picture: Uint8Array) => void;
  reject: (error: Error) => void;
}

/** A thread that draws; it keeps the process alive only while a picture is waited for. */
class Drawer {
  // By its path in the project: what is bundled has no place of its own.
  readonly #worker = new Worker(path.resolve('src', 'publish', 'pictures', 'rasterWorker.ts'));
  readonly #waiting = new Map<number, Waiting>();
  #sent = 0;
  #ended: Error | undefined;

  constructor() {
    this.#worker.unref();
    this.#worker.on('message', (drawn: Drawn) => {
      const waiting = this.#waiting.get(drawn.number);
      this.#waiting.delete(drawn.number);
      if (this.#waiting.size === 0) this.#worker.unref();
      if ('picture' in drawn) waiting?.resolve(drawn.picture);
      else waiting?.reject(new Error(drawn.failure));
    });
    this.#worker.on('error', (error) => {
      this.#end(error instanceof Error ? error : new Error(String(error)));
    });
    this.#worker.on('exit', () => {
      this.#end(new Error('the thread that draws pictures has ended'));
    });
  }

  #end(error: Error): void {
    this.#ended ??= error;
    for (const { reject } of this.#waiting.values()) reject(this.#ended);
    this.#waiting.clear();
  }

  /** How many pictures it has still to draw. */
  get load(): number {
    return this.#waiting.size;
  }

  draw(svg: string): Promise<Uint8Array> {
    if (this.#ended) return Promise.reject(this.#ended);
    const drawing: Drawing = { number: (this.#sent += 1), svg };
    this.#worker.ref();
    return new Promise((resolve, reject) => {
      this.#waiting.set(drawing.number, { resolve, reject });
      this.#worker.postMessage(drawing);
    });
  }
}

/** One thread builds pages. */
const most = Math.min(4, Math.max(1, availableParallelism() - 1));
const drawers: Drawer[] = [];

function freeDrawer(): Drawer {
  const [least] = drawers.toSorted((a, b) => a.load - b.load);
  if (least && (least.load === 0 || drawers.length === most)) return least;
  const drawer = new Drawer();
  drawers.push(drawer);
  return drawer;
}

/**
 * Turns a drawing into PNG, in another thread: the pixels of thousands of pictures would have the memory of
 * the pages swept again and again.
 *
 * @throws Error when it cannot be drawn
 */
export const raster = (svg: string): Promise<Uint8Array> => freeDrawer().draw(svg);
