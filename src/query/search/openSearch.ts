import type { Answer, Request, Search, SearchPlace, Suggestion } from './api.ts';
import type { Task, Tasks } from './protocol.ts';
import { WorkerLine } from './workerLine.ts';

class WorkerSearch implements Search {
  readonly #place: SearchPlace;
  #line: WorkerLine | undefined;

  constructor(place: SearchPlace) {
    this.#place = place;
  }

  warmUp(): void {
    this.#carryOut('warmUp', {}).catch(() => undefined);
  }

  async ask(request: Request): Promise<Answer> {
    const { query, total, related, offers, groups } = await this.#carryOut('ask', { request });
    return {
      request,
      query,
      total,
      related,
      offers,
      groups: groups.map((group) => ({
        ...group,
        results: (from, to) => this.#carryOut('results', { request, kind: group.kind, from, to }),
      })),
      facet: (name) => this.#carryOut('facet', { request, name }),
    };
  }

  suggest(typed: string, limit: number): Promise<readonly Suggestion[]> {
    return this.#carryOut('suggest', { typed, limit });
  }

  placeOf(typed: string): Promise<string | null> {
    return this.#carryOut('placeOf', { typed });
  }

  close(): void {
    this.#line?.close();
    this.#line = undefined;
  }

  /** A worker that could not be loaded is loaded anew the next time. */
  #carryOut<T extends Task>(task: T, given: Tasks[T]['given']): Promise<Tasks[T]['gives']> {
    if (!this.#line || this.#line.isClosed) {
      this.#line = new WorkerLine();
      this.#line.carryOut('begin', { place: this.#place }).catch(() => undefined);
    }
    return this.#line.carryOut(task, given);
  }
}

/**
 * Makes the search of a page. It loads nothing until it is warmed up or asked.
 *
 * @param place the page's language and where the site lives
 */
export const openSearch = (place: SearchPlace): Search => new WorkerSearch(place);
