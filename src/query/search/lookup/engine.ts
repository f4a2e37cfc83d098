import type { Answer, Request, Search, SearchPlace, Suggestion } from '../api.ts';
import { answer } from './answer.ts';
import { type FetchFile, IndexFiles } from './files.ts';
import type { PassagesBy } from './hits.ts';
import { Index } from './index.ts';
import { placeIn } from './places.ts';
import { suggestions } from './suggest.ts';

/** The search where its files are at hand: in a worker of the page, or in Node. */
export class Engine implements Search {
  readonly #place: SearchPlace;
  readonly #files: IndexFiles;
  readonly #passagesBy: PassagesBy | undefined;
  #index: Promise<Index> | undefined;

  /**
   * @param fetchFile loads a file of the index's folder
   * @param passagesBy finds passages where Pagefind has them, too
   */
  constructor(place: SearchPlace, fetchFile: FetchFile, passagesBy?: PassagesBy) {
    this.#place = place;
    this.#files = new IndexFiles(fetchFile);
    this.#passagesBy = passagesBy;
  }

  warmUp(): void {
    this.#open().catch(() => undefined);
  }

  async ask(request: Request): Promise<Answer> {
    return answer(await this.#open(), request, this.#place);
  }

  async suggest(typed: string, limit: number): Promise<readonly Suggestion[]> {
    return suggestions(await this.#open(), typed, limit, this.#place);
  }

  async placeOf(typed: string): Promise<string | null> {
    return (await placeIn(await this.#open(), typed, this.#place))?.path ?? null;
  }

  close(): void {
    this.#index = undefined;
  }

  #open(): Promise<Index> {
    const index = this.#index ?? Index.open(this.#files.load, this.#passagesBy);
    this.#index = index;
    index.catch(() => {
      if (this.#index === index) this.#index = undefined;
    });
    return index;
  }
}
