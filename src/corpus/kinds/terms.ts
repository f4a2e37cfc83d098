import path from 'node:path';
import { inEveryLocale } from '../../model/address.ts';
import { termPath } from '../../model/routes.ts';
import { type Term, terms as schema } from '../../model/term.ts';
import { yamlOr } from '../files.ts';
import type { PagedKind } from './kind.ts';

/** `content/terms.yaml`: the terms whose use is counted, in the order of their ids. */
export const terms: PagedKind<readonly Term[], 'term'> = {
  name: 'term',
  place: 'terms.yaml',
  isGenerated: false,
  read: (content) => yamlOr(schema, path.join(content, 'terms.yaml'), []),
  data: null,
  addressesOf: (id) => inEveryLocale(termPath(id)),
  page: termPath,
  segments: ['terms'],
  named: (all) => new Map(all.map(({ id, name }) => [id, name['zh-Hans']])),
};
