import type { Engine } from './ask.ts';
import { type Characters, readCharacters } from './characters.ts';

/** A search index that is ready to be asked. */
export interface Index {
  readonly engine: Engine;
  readonly characters: Characters;
}

const isEngine = (value: unknown): value is Engine =>
  typeof value === 'object' && value !== null && 'search' in value && typeof value.search === 'function';

const hasInit = (value: Engine): value is Engine & { init(): Promise<void> } =>
  'init' in value && typeof value.init === 'function';

async function loadEngine(folder: string): Promise<Engine> {
  const engine: unknown = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  if (!isEngine(engine)) throw new TypeError(`${folder}pagefind.js is not Pagefind`);
  if (hasInit(engine)) await engine.init();
  return engine;
}

async function loadCharacters(folder: string): Promise<Characters> {
  const response = await fetch(`${folder}characters.json`);
  if (!response.ok) throw new Error(`${folder}characters.json: ${response.status}`);
  return readCharacters(await response.json());
}

/**
 * Loads what answering needs. The first call for a page fetches about 100 KB.
 *
 * @param folder the path of the index's folder, with its closing slash
 * @throws when the index is missing
 */
export async function loadIndex(folder: string): Promise<Index> {
  const [engine, characters] = await Promise.all([loadEngine(folder), loadCharacters(folder)]);
  return { engine, characters };
}
