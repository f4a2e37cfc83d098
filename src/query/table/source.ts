import { readTable, type Table } from './columns.ts';
import type { RowTexts } from './entry.ts';
import { wordsOf, type Words } from './holding.ts';
import { readTexts } from './texts.ts';

/** How the files are named, below the folder of their version. */
export const tableFile = (locale: string): string => `table.${locale}.json`;
export const textsFile = (file: number): string => `texts-${file}.json`;

/**
 * Gets a file.
 *
 * @throws when it cannot be got
 */
export type Get = (name: string) => Promise<unknown>;

/** Keeps what was asked for; what failed is asked for again. */
function keeping<K, V>(make: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const kept = new Map<K, Promise<V>>();
  return (key) => {
    const value = kept.get(key) ?? make(key);
    kept.set(key, value);
    value.catch(() => kept.delete(key));
    return value;
  };
}

/** The records of the site: the table first, the texts of rows when they are shown or looked through. */
export class RecordSource {
  readonly table: () => Promise<Table>;
  readonly #texts: (file: number) => Promise<RowTexts[]>;
  readonly #words: (file: number) => Promise<Words[]>;

  constructor(locale: string, get: Get) {
    const table = keeping(async (name: string) => readTable(await get(name)));
    this.table = () => table(tableFile(locale));
    this.#texts = keeping(async (file) => readTexts(await get(textsFile(file))));
    this.#words = keeping(async (file) => (await this.#texts(file)).map(wordsOf));
  }

  /** The texts of some rows, in the order asked for. */
  async textsOf(rows: Iterable<number>): Promise<(RowTexts | undefined)[]> {
    const { rowsOfFile } = await this.table();
    return Promise.all(
      Array.from(rows, async (row) => {
        const texts = await this.#texts(Math.floor(row / rowsOfFile));
        return texts[row % rowsOfFile];
      }),
    );
  }

  /** The words of every row, to be looked through: all texts are loaded, once. */
  async words(): Promise<Words[]> {
    const { size, rowsOfFile } = await this.table();
    const files = Array.from({ length: Math.ceil(size / rowsOfFile) }, (_, file) => this.#words(file));
    return (await Promise.all(files)).flat();
  }
}
