import path from 'node:path';
import { inEveryLocale } from '../../model/address.ts';
import { type NamedThings, namedThings as schema } from '../../model/named.ts';
import { namedPath } from '../../model/routes.ts';
import { yamlOr } from '../files.ts';
import type { PagedKind } from './kind.ts';

/** `content/named.yaml`: the address of every paper and campaign that is named. */
export const named: PagedKind<NamedThings, 'named'> = {
  name: 'named',
  place: 'named.yaml',
  isGenerated: false,
  read: (content) => yamlOr(schema, path.join(content, 'named.yaml'), {}),
  data: 'named',
  addressesOf: (id) => inEveryLocale(namedPath(id)),
  page: namedPath,
  segments: ['named'],
  named: (all) => new Map(Object.entries(all).map(([id, { name }]) => [id, name])),
};
