import { SearchFailure } from '../api.ts';
import type { Entry } from '../layout.ts';
import { unpack } from '../pack.ts';
import type { Load } from './gramIndex.ts';

/** Fetches a file by its path below the index's folder; null where there is none. */
export type FetchFile = (name: string) => Promise<Uint8Array<ArrayBuffer> | null>;

const failure = (kind: 'no-index' | 'interrupted', message: string, cause?: unknown): SearchFailure =>
  new SearchFailure(kind, message, { cause });

function readEntry(bytes: Uint8Array): Entry {
  const entry: unknown = JSON.parse(new TextDecoder().decode(bytes));
  if (typeof entry === 'object' && entry !== null && 'folder' in entry && typeof entry.folder === 'string')
    return { folder: entry.folder };
  throw new TypeError('not the entry of an index');
}

/** The files of the present index: each is loaded once; one that failed is tried again when it is next needed. */
export class IndexFiles {
  readonly #fetch: FetchFile;
  readonly #loaded = new Map<string, Promise<Uint8Array>>();
  #folder: Promise<string> | undefined;

  constructor(fetchFile: FetchFile) {
    this.#fetch = fetchFile;
  }

  /** @throws SearchFailure */
  readonly load: Load = (name) => {
    const known = this.#loaded.get(name);
    if (known) return known;
    const loading = this.#load(name);
    this.#loaded.set(name, loading);
    loading.catch(() => this.#loaded.delete(name));
    return loading;
  };

  async #load(name: string): Promise<Uint8Array> {
    this.#folder ??= this.#present();
    const folder = this.#folder;
    try {
      return await this.#unpacked(`${await folder}/${name}`);
    } catch (error) {
      // Another index may have taken this one's place meanwhile.
      if (this.#folder === folder && this.#loaded.size <= 1) this.#folder = undefined;
      throw error;
    }
  }

  async #unpacked(path: string): Promise<Uint8Array> {
    const file = await this.#tried(path);
    if (file === null) throw failure('interrupted', `${path}: missing`);
    try {
      return await unpack(file);
    } catch (error) {
      throw failure('interrupted', `${path}: ${String(error)}`, error);
    }
  }

  async #present(): Promise<string> {
    const bytes = await this.#tried('entry.json');
    if (bytes === null) throw failure('no-index', 'this build has no index');
    try {
      return readEntry(bytes).folder;
    } catch (error) {
      throw failure('interrupted', `entry.json: ${String(error)}`, error);
    }
  }

  async #tried(path: string): Promise<Uint8Array<ArrayBuffer> | null> {
    try {
      return await this.#fetch(path);
    } catch (error) {
      throw failure('interrupted', `${path}: ${String(error)}`, error);
    }
  }
}
