import { firstCodePoint } from '../../lang/codePoints.ts';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Blob, Face } from 'harfbuzzjs';
import { decompress } from 'wawoff2';
import { z } from 'zod';
import type { Script } from '../../lang/scripts.ts';

/** Noto Serif for each script (SIL Open Font License), in slices of some hundred characters each. */
const families: Record<Script, string> = { 'zh-Hans': 'noto-serif-sc', 'zh-Hant': 'noto-serif-tc' };

const require = createRequire(path.resolve('package.json'));
const folderOf = (family: string): string =>
  path.dirname(require.resolve(`@fontsource-variable/${family}/package.json`));

/** Which characters each slice has: `"[119]": "U+20-22,U+27-30"`. */
const slices = z.record(z.string(), z.string());

/** The code points of a range as style sheets write it: `U+27-30`. */
function* codePoints(range: string): Generator<number> {
  const [first = '', last = first] = range.trim().slice('U+'.length).split('-');
  for (let point = parseInt(first, 16); point <= parseInt(last, 16); point += 1) yield point;
}

/** A typeface in slices, each read when the first of its characters is needed. */
export interface Family {
  /** The slice that a character is in, or null where the family does not have it. */
  sliceOf: (character: string) => string | null;
  /** Reads a slice. */
  open: (slice: string) => Promise<Face>;
}

async function familyOf(script: Script): Promise<Family> {
  const family = families[script];
  const folder = folderOf(family);
  const ranges = slices.parse(JSON.parse(await readFile(path.join(folder, 'unicode.json'), 'utf8')));
  const names = new Map<number, string>();
  for (const [name, list] of Object.entries(ranges)) {
    for (const range of list.split(',')) {
      for (const point of codePoints(range)) names.set(point, name.replace(/[[\]]/g, ''));
    }
  }
  return {
    sliceOf: (character) => names.get(firstCodePoint(character)) ?? null,
    open: async (slice) => {
      const file = path.join(folder, 'files', `${family}-${slice}-wght-normal.woff2`);
      return new Face(new Blob(await decompress(await readFile(file))));
    },
  };
}

const open = new Map<Script, Promise<Family>>();

/** The typeface for a script. */
export function openFamily(script: Script): Promise<Family> {
  const family = open.get(script) ?? familyOf(script);
  open.set(script, family);
  return family;
}
