import { intactFetch } from './intactFetch.ts';
import type { PassageFinder } from './lookup/hits.ts';
import { type Pagefind, passagesByPagefind } from './passagesByPagefind.ts';
import type { Term } from './syntax.ts';

const isPagefind = (value: unknown): value is Pagefind & { init(): Promise<void> } =>
  typeof value === 'object' &&
  value !== null &&
  'search' in value &&
  typeof value.search === 'function' &&
  'init' in value &&
  typeof value.init === 'function';

/**
 * Loads Pagefind and has it load its index.
 *
 * @param folder the path of Pagefind's folder, with its closing slash
 * @throws when the script is missing or another; what else is missing shows when it is asked
 */
async function loadPagefind(folder: string): Promise<Pagefind> {
  const address = `${folder}pagefind.js`;
  const engine: unknown = await import(/* @vite-ignore */ address);
  if (!isPagefind(engine)) throw new TypeError(`${address} is not Pagefind`);
  await engine.init();
  return engine;
}

/**
 * Finds passages by the search's own lists, and by Pagefind where a list cannot be loaded, for as long as all of
 * Pagefind's files come whole: Pagefind itself takes a part of its index that it cannot load for one without
 * words. It runs in a worker whose `fetch` becomes its own.
 *
 * @param folder the path of Pagefind's folder, with its closing slash
 * @param own finds the same passages
 * @returns throws what `own` throws, when Pagefind cannot help
 */
export function passagesFrom(folder: string, own: PassageFinder): PassageFinder {
  const failures: Error[] = [];
  const load = globalThis.fetch.bind(globalThis);
  const find = passagesByPagefind(() => {
    const fetch = intactFetch(
      (address) => load(address),
      (error) => failures.push(error),
    );
    Object.assign(globalThis, { fetch });
    return loadPagefind(folder);
  });
  const instead = async (term: Term): Promise<Uint32Array | null> => {
    if (failures.length > 0) return null;
    try {
      const found = await find(term);
      return failures.length > 0 ? null : found;
    } catch (error) {
      failures.push(error instanceof Error ? error : new Error(String(error)));
      return null;
    }
  };
  return async (term) => {
    try {
      return await own(term);
    } catch (error) {
      const found = await instead(term);
      if (found) return found;
      throw error;
    }
  };
}
