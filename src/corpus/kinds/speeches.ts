import path from 'node:path';
import { type Speech, speech } from '../../model/speech.ts';
import { yamlById } from '../files.ts';
import type { Kind } from './kind.ts';

/** `content/speeches/<id>.yaml`: the occasions on which something was said, in the order of their ids. */
export const speeches: Kind<readonly Speech[]> = {
  name: 'speech',
  place: 'speeches',
  isGenerated: false,
  read: (content) => yamlById(speech, path.join(content, 'speeches')),
  data: null,
};
