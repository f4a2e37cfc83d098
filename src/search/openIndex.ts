import { type Characters, readCharacters } from './characters.ts';
import { IndexWorker } from './indexWorker.ts';
import type { Term } from './query.ts';

/** A search index that is ready to be asked. Once a part of it has failed, every further call fails. */
export interface Index {
  readonly characters: Characters;
  /** The names of the records that hold all of the strings, in reading order. */
  ask(terms: readonly Term[]): Promise<readonly string[]>;
  /** Records that an answer named, as they were packed. */
  load(names: readonly string[]): Promise<readonly string[]>;
  close(): void;
}

async function loadCharacters(folder: string, reload: boolean): Promise<Characters> {
  const response = await fetch(`${folder}characters.json`, reload ? { cache: 'reload' } : {});
  if (!response.ok) throw new Error(`${folder}characters.json: ${response.status}`);
  return readCharacters(await response.json());
}

/**
 * Loads what answering needs, in a worker of its own. The first call for a page fetches about 100 KB.
 *
 * @param folder the path of the index's folder, with its closing slash
 * @param reload whether to pass over what the browser keeps of an earlier try
 * @throws when part of it cannot be loaded
 */
export async function openIndex(folder: string, reload: boolean): Promise<Index> {
  const worker = new IndexWorker();
  try {
    const [characters] = await Promise.all([
      loadCharacters(folder, reload),
      worker.carryOut({ task: 'open', folder, reload }),
    ]);
    return {
      characters,
      ask: (terms) => worker.carryOut({ task: 'ask', terms }),
      load: (names) => worker.carryOut({ task: 'load', names }),
      close: () => {
        worker.close();
      },
    };
  } catch (error) {
    worker.close();
    throw error;
  }
}
