import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ContentError } from '../../model/contentError.ts';
import type { Entry } from '../../model/editorial.ts';
import { parseEditorial } from '../parse/parseEditorial.ts';
import { filesIn, namesIn } from '../files.ts';
import type { Kind } from './kind.ts';

const ending = '.yaml';

/** `content/editorial/<document>.yaml`: what people have decided about records, by document. */
export const editorial: Kind<ReadonlyMap<string, readonly Entry[]>> = {
  name: 'decision',
  place: 'editorial',
  isGenerated: false,
  read: (content) => {
    const folder = path.join(content, 'editorial');
    const stray = namesIn(folder).find((name) => !name.endsWith(ending));
    if (stray !== undefined)
      throw new ContentError(path.join(folder, stray), null, 'a file that is not read', '<document>.yaml');
    return new Map(
      Array.from(filesIn(folder, ending), ([document, file]) => [
        document,
        parseEditorial(readFileSync(file, 'utf8'), file),
      ]),
    );
  },
  data: null,
};

/**
 * Checks that every file of decisions is about a document.
 *
 * @param known the ids of all documents, those that are withdrawn but have a registry included
 * @throws ContentError for one that is about none
 */
export function checkEditorial(content: string, documents: Iterable<string>, known: readonly string[]): void {
  for (const document of documents) {
    if (known.includes(document)) continue;
    const file = path.join(content, 'editorial', `${document}${ending}`);
    throw new ContentError(file, null, `no document ${document}`, `one of ${known.join(', ')}`);
  }
}
