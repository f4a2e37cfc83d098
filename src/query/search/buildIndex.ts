import { close, createIndex } from 'pagefind';
import type { IndexFile } from 'pagefind';
import { passageWords, type Writing } from './pairs.ts';
import type { Passage } from './passage.ts';

/** Neither a language that Pagefind segments nor one that it stems. */
const language = 'und';

/**
 * What the search loads; the rest that Pagefind writes are user interfaces, a worker of its own, and the texts
 * that it found, which are the search's own files.
 */
const isNeeded = ({ path }: { path: string }): boolean =>
  /^(?:pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.+\.pf_(?:meta|index))$/.test(path);

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ').replace(/\s+/g, ' ')}`);
}

/**
 * Makes Pagefind's index: one record for each passage, in the order given.
 *
 * @param passages in the order in which answers are shown
 * @param writing what the passages make of each character
 * @returns the files, named relative to the index's folder; the same for the same passages
 * @throws Error with one line when Pagefind refuses
 */
export async function buildIndex(
  passages: readonly Pick<Passage, 'text'>[],
  writing: Writing,
): Promise<IndexFile[]> {
  try {
    const { errors, index } = await createIndex();
    refuse(errors);
    if (!index) throw new Error('Pagefind: no index was created');
    for (const [order, { text }] of passages.entries()) {
      const record = await index.addCustomRecord({
        url: String(order),
        content: passageWords(text, writing),
        language,
        sort: { order: String(order) },
      });
      refuse(record.errors);
    }
    const written = await index.getFiles();
    refuse(written.errors);
    return written.files.filter(isNeeded);
  } finally {
    await close();
  }
}
