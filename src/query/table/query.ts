import { parseWords } from './words.ts';
import { holding, type Words } from './holding.ts';
import { leftIn, orderOf } from './order.ts';
import { select, type Selection } from './select.ts';
import type { RecordSource } from './source.ts';
import type { Sort, State } from './state.ts';

/** What a state finds. */
export interface Answer extends Pick<Selection, 'counts'> {
  /** In the order that the state asks for. */
  readonly rows: Uint32Array;
}

/** Answers states from the records; what answers share is done once. */
export class Explorer {
  readonly #source: RecordSource;
  readonly #orders = new Map<Sort, Uint32Array>();
  #words: Words[] | undefined;
  #looked: { q: string; holds: Uint8Array } | undefined;

  constructor(source: RecordSource) {
    this.#source = source;
  }

  /**
   * The rows that a state asks for.
   *
   * @throws when the records cannot be loaded
   */
  async answer(state: State): Promise<Answer> {
    const table = await this.#source.table();
    const { isLeft, counts } = select(table, state, await this.#holds(state.q));
    const order = this.#orders.get(state.sort) ?? orderOf(table, state.sort);
    this.#orders.set(state.sort, order);
    return { rows: leftIn(order, isLeft), counts };
  }

  async #holds(q: string): Promise<Uint8Array | null> {
    const terms = parseWords(q);
    if (terms.length === 0) return null;
    if (this.#looked?.q === q) return this.#looked.holds;
    this.#words ??= await this.#source.words();
    const holds = holding(this.#words, terms);
    this.#looked = { q, holds };
    return holds;
  }
}
