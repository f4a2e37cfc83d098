import type { Engine } from './ask.ts';

const isEngine = (value: unknown): value is Engine =>
  typeof value === 'object' && value !== null && 'search' in value && typeof value.search === 'function';

const hasInit = (value: Engine): value is Engine & { init(): Promise<void> } =>
  'init' in value && typeof value.init === 'function';

/**
 * Loads Pagefind and has it load the index.
 *
 * @param address of its script
 * @throws when the script is missing or another; what else is missing shows when it is asked
 */
export async function loadEngine(address: string): Promise<Engine> {
  const engine: unknown = await import(/* @vite-ignore */ address);
  if (!isEngine(engine)) throw new TypeError(`${address} is not Pagefind`);
  if (hasInit(engine)) await engine.init();
  return engine;
}
