import path from 'node:path';
import { inEveryLocale } from '../../model/address.ts';
import { groupFeedPath, speakerPath } from '../../model/routes.ts';
import { speakers as schema, type Speakers } from '../../model/speakers.ts';
import { yamlOr } from '../files.ts';
import type { PagedKind } from './kind.ts';

/** `content/speakers.yaml`: the address of everybody who speaks or once did. */
export const speakers: PagedKind<Speakers, 'speaker'> = {
  name: 'speaker',
  place: 'speakers.yaml',
  isGenerated: false,
  read: (content) => yamlOr(schema, path.join(content, 'speakers.yaml'), {}),
  data: 'speakers',
  addressesOf: (id) => [speakerPath(id), groupFeedPath('speakers', id)].flatMap(inEveryLocale),
  page: speakerPath,
  segments: ['speakers'],
  named: (all) => new Map(Object.entries(all)),
};
