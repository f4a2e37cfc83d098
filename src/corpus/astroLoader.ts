import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { currentCorpus, renewCorpus } from './current.ts';
import type { Corpus } from './load.ts';

/** A Markdown text of the corpus. */
export interface MarkdownEntry {
  readonly id: string;
  readonly file: string;
  /** Its front matter. */
  readonly data: Record<string, unknown>;
  /** Without front matter. */
  readonly body: string;
}

/** Puts into Astro's store what the corpus has now, and takes out what it has no longer. */
async function fill(
  context: LoaderContext,
  entries: readonly MarkdownEntry[],
  isRendered: boolean,
): Promise<void> {
  const { store, config } = context;
  const gone = new Set(store.keys());
  for (const { id, file, data, body } of entries) {
    gone.delete(id);
    const digest = context.generateDigest(JSON.stringify([data, body]));
    if (store.get(id)?.digest === digest) continue;
    const filePath = path.relative(fileURLToPath(config.root), file);
    const entry = { id, data: await context.parseData({ id, data, filePath }), body, filePath, digest };
    if (!isRendered) store.set(entry);
    else {
      const fileURL = pathToFileURL(path.resolve(file));
      // JSON is YAML, too: what Astro reads there is what the corpus has read.
      const whole = `---\n${JSON.stringify(data)}\n---\n${body}`;
      store.set({ ...entry, rendered: await context.renderMarkdown(whole, { fileURL }) });
    }
  }
  for (const id of gone) store.delete(id);
}

/**
 * Loads a content collection from the corpus, and again whenever a file of the content folder changes while the site
 * is worked on.
 *
 * @param name the collection's
 * @param entriesOf the texts of the collection
 * @param isRendered whether Astro makes HTML of them; what is made of editions is not
 */
export const corpusLoader = (
  name: string,
  entriesOf: (corpus: Corpus) => readonly MarkdownEntry[],
  { isRendered }: { isRendered: boolean },
): Loader => ({
  name: `corpus-${name}`,
  load: async (context) => {
    const { watcher, logger } = context;
    await fill(context, entriesOf(currentCorpus()), isRendered);
    if (!watcher) return;
    const folder = path.resolve(currentCorpus().folder);
    watcher.add(folder);
    let filled = Promise.resolve();
    const refill = (changed: string): void => {
      if (!path.resolve(changed).startsWith(folder + path.sep)) return;
      filled = filled.then(async () => {
        renewCorpus();
        try {
          await fill(context, entriesOf(currentCorpus()), isRendered);
        } catch (error) {
          logger.error(error instanceof Error ? error.message : String(error));
        }
      });
    };
    for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, refill);
  },
});
