import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseJudgements } from '../verdictsFile.ts';
import type { Judgements } from '../../model/measure.ts';
import { filesIn } from '../files.ts';
import type { Kind } from './kind.ts';

/** `content/verdicts/<document>.json`: what was judged of each document's targets, by document. */
export const histories: Kind<ReadonlyMap<string, Judgements>> = {
  name: 'verdict',
  place: 'verdicts',
  isGenerated: true,
  read: (content) =>
    new Map(
      Array.from(filesIn(path.join(content, 'verdicts'), '.json'), ([document, file]) => [
        document,
        parseJudgements(readFileSync(file, 'utf8'), document, file),
      ]),
    ),
  data: null,
};
