import { find, type Found } from './find.ts';
import { type Index, openIndex } from './openIndex.ts';

/**
 * The search index as the page uses it: loaded on first use, and after a failure loaded anew, from the
 * server, on the next.
 */
export class SearchIndex {
  readonly #folder: string;
  #opened: Promise<Index> | undefined;
  #hasFailed = false;

  /** @param folder the path of the index's folder, with its closing slash */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Begins to load; a failure shows when something is looked for. */
  warmUp(): void {
    this.#use(this.#open(), () => undefined).catch(() => undefined);
  }

  /**
   * Finds the passages that hold every string of a query, in either script.
   *
   * @param query as typed
   * @throws when part of the index cannot be loaded
   */
  async find(query: string): Promise<Found> {
    const opened = this.#open();
    const found = await this.#use(opened, (index) => find(index, query));
    const passages: Found['passages'] = (from, to) => this.#use(opened, () => found.passages(from, to));
    return { ...found, passages };
  }

  #open(): Promise<Index> {
    this.#opened ??= openIndex(this.#folder, this.#hasFailed);
    return this.#opened;
  }

  async #use<T>(opened: Promise<Index>, use: (index: Index) => T): Promise<Awaited<T>> {
    try {
      return await use(await opened);
    } catch (error) {
      this.#hasFailed = true;
      if (this.#opened === opened) this.#opened = undefined;
      opened.then(
        (index) => {
          index.close();
        },
        () => undefined,
      );
      throw error;
    }
  }
}
