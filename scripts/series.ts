import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ContentError } from '../src/schemas/contentError.ts';
import { parseYaml } from '../src/schemas/parseYaml.ts';
import { series, type Series } from '../src/schemas/series.ts';

/** The ids that a measure names. */
const namedIn = ({ adds_to: stock, related }: Series): string[] => [
  ...(stock === null ? [] : [stock]),
  ...related,
];

/**
 * Reads the measures, in the order of their ids.
 *
 * @param content the content folder
 * @throws ContentError for a file that cannot be used, is not named as its measure, or names one that is not
 *   there
 */
export function readSeries(content: string): Series[] {
  const folder = path.join(content, 'series');
  const names = existsSync(folder) ? readdirSync(folder).toSorted() : [];
  const files = names
    .filter((name) => name.endsWith('.yaml') && !name.startsWith('.'))
    .map((name) => path.join(folder, name));
  const all = files.map((file) => {
    const read = parseYaml(series, readFileSync(file, 'utf8'), file);
    if (path.basename(file) !== `${read.id}.yaml`)
      throw new ContentError(file, 'id', read.id, `${path.parse(file).name}, the file's name`);
    return read;
  });
  const ids = new Set(all.map(({ id }) => id));
  for (const [index, each] of all.entries()) {
    const missing = namedIn(each).find((id) => !ids.has(id) || id === each.id);
    if (missing !== undefined)
      throw new ContentError(files[index] ?? folder, each.id, missing, 'the id of another measure');
  }
  return all;
}
