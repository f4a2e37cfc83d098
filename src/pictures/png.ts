import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

const compress = promisify(deflate);

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A part of a PNG file: its length, its name, its content, its check sum. */
function chunk(name: string, content: Uint8Array): Buffer {
  const part = Buffer.alloc(content.length + 12);
  part.writeUInt32BE(content.length, 0);
  part.write(name, 4, 'latin1');
  part.set(content, 8);
  part.writeUInt32BE(crc32(part.subarray(4, content.length + 8)), content.length + 8);
  return part;
}

function header(width: number, height: number): Buffer {
  const content = Buffer.alloc(13);
  content.writeUInt32BE(width, 0);
  content.writeUInt32BE(height, 4);
  // Eight bits a pixel, which are the number of a colour.
  content.set([8, 3, 0, 0, 0], 8);
  return content;
}

/** Finds the nearest colour of a palette; each colour is looked for once. */
function nearestIn(palette: readonly (readonly number[])[]): (pixel: number) => number {
  const known = new Map<number, number>();
  const look = (pixel: number): number => {
    const asked = [pixel & 0xff, (pixel >> 8) & 0xff, (pixel >> 16) & 0xff];
    const distances = palette.map((colour) =>
      colour.reduce((sum, value, at) => sum + (value - (asked[at] ?? 0)) ** 2, 0),
    );
    const found = distances.indexOf(Math.min(...distances));
    known.set(pixel, found);
    return found;
  };
  return (pixel) => known.get(pixel) ?? look(pixel);
}

/**
 * Writes a picture as PNG with a palette.
 *
 * @param pixels red, green, blue and opacity of each pixel, the last of which is left out of account
 * @param palette at most 256 colours
 */
export async function encodePng(
  pixels: Uint8Array,
  width: number,
  height: number,
  palette: readonly (readonly number[])[],
): Promise<Uint8Array> {
  const nearest = nearestIn(palette);
  const values = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const rows = new Uint8Array((width + 1) * height);
  let last = -1;
  let index = 0;
  for (let y = 0; y < height; y += 1) {
    // Each row begins with its filter: none.
    let at = y * (width + 1) + 1;
    for (let x = 0; x < width; x += 1, at += 1) {
      const pixel = values.getUint32((y * width + x) * 4, true);
      if (pixel !== last) {
        index = nearest(pixel);
        last = pixel;
      }
      rows[at] = index;
    }
  }
  return Buffer.concat([
    signature,
    chunk('IHDR', header(width, height)),
    chunk('PLTE', Uint8Array.from(palette.flat())),
    chunk('IDAT', await compress(rows)),
    chunk('IEND', new Uint8Array()),
  ]);
}
