import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Resources } from '../src/restore/repair.ts';
import { parseRegional } from '../src/schemas/regional.ts';
import { parseSpun } from '../src/schemas/spun.ts';

/**
 * Reads the tables that restoring draws on.
 *
 * @param content the content folder
 * @throws ContentError when a table cannot be used
 */
export function readLexicon(content: string): Pick<Resources, 'spun' | 'regional'> {
  const read = <T>(name: string, parse: (text: string, file: string) => T): T => {
    const file = path.join(content, 'lexicon', name);
    return parse(readFileSync(file, 'utf8'), file);
  };
  return { spun: read('spun.tsv', parseSpun), regional: read('regional.tsv', parseRegional) };
}
