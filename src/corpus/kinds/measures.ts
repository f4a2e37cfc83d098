import path from 'node:path';
import { inEveryLocale } from '../../model/address.ts';
import { groupFeedPath, measureDataPath, measurePath } from '../../model/routes.ts';
import { ContentError } from '../../model/contentError.ts';
import { type Measure, measure } from '../../model/measure.ts';
import { yamlById } from '../files.ts';
import type { PagedKind } from './kind.ts';

/** The ids that a measure names. */
const namedIn = ({ adds_to: stock, related }: Measure): string[] => [
  ...(stock === null ? [] : [stock]),
  ...related,
];

function read(content: string): Measure[] {
  const folder = path.join(content, 'series');
  const all = yamlById(measure, folder);
  const ids = new Set(all.map(({ id }) => id));
  for (const each of all) {
    const missing = namedIn(each).find((id) => !ids.has(id) || id === each.id);
    if (missing !== undefined) {
      const file = path.join(folder, `${each.id}.yaml`);
      throw new ContentError(file, each.id, missing, 'the id of another measure');
    }
  }
  return all;
}

/** `content/series/<id>.yaml`: the measures that are followed across speeches, in the order of their ids. */
export const measures: PagedKind<readonly Measure[], 'measure'> = {
  name: 'measure',
  place: 'series',
  isGenerated: false,
  read,
  data: 'series',
  addressesOf: (id) => [
    ...[measurePath(id), groupFeedPath('series', id)].flatMap(inEveryLocale),
    measureDataPath(id, 'csv'),
    measureDataPath(id, 'json'),
  ],
  page: measurePath,
  segments: ['series'],
  named: (all) => new Map(all.map(({ id, name }) => [id, name['zh-Hans']])),
};
