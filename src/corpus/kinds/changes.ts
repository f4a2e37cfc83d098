import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ChangesOfDay } from '../../model/change.ts';
import { parseChanges } from '../changesFile.ts';
import { filesIn } from '../files.ts';
import type { Kind } from './kind.ts';

/** `content/changes/<day>.json`: what changed, day by day, the earliest first. */
export const changes: Kind<readonly ChangesOfDay[]> = {
  name: 'change',
  place: 'changes',
  isGenerated: true,
  read: (content) =>
    Array.from(filesIn(path.join(content, 'changes'), '.json'), ([day, file]) =>
      parseChanges(readFileSync(file, 'utf8'), day, file),
    ),
  data: 'changes',
};
