import { at } from '../../../lang/at.ts';

const chunk = 2 ** 12;

/** The list of one string: in which entries it stands, and where in each. */
export interface Occurrence {
  readonly key: string;
  /** Rising, each once. */
  readonly entries: Uint32Array;
  /** For each entry, from where in `positions` its own begin; one more at the end. */
  readonly from: Uint32Array;
  readonly positions: Uint32Array;
}

/** Collects where strings stand: millions of places, sorted by string in linear time. */
export class Occurrences {
  readonly #ids = new Map<string, number>();
  readonly #counts: number[] = [];
  readonly #chunks: Uint32Array[] = [];
  #length = 0;

  /** Entries must come in rising order, and so must the positions of each string in an entry. */
  add(key: string, entry: number, position: number): void {
    let id = this.#ids.get(key);
    if (id === undefined) {
      id = this.#ids.size;
      this.#ids.set(key, id);
      this.#counts.push(0);
    }
    this.#counts[id] = at(this.#counts, id) + 1;
    const nth = this.#length % chunk;
    if (nth === 0) this.#chunks.push(new Uint32Array(3 * chunk));
    at(this.#chunks, this.#chunks.length - 1).set([id, entry, position], 3 * nth);
    this.#length += 1;
  }

  /** The lists, in the order of their strings' code units. */
  *lists(): Generator<Occurrence> {
    const starts = new Uint32Array(this.#counts.length + 1);
    for (const [id, count] of this.#counts.entries()) starts[id + 1] = at(starts, id) + count;
    const fill = starts.slice();
    const entries = new Uint32Array(this.#length);
    const positions = new Uint32Array(this.#length);
    for (let index = 0; index < this.#length; index += 1) {
      const place = at(this.#chunks, Math.floor(index / chunk));
      const first = 3 * (index % chunk);
      const id = at(place, first);
      const to = at(fill, id);
      fill[id] = to + 1;
      entries[to] = at(place, first + 1);
      positions[to] = at(place, first + 2);
    }
    const inOrder = [...this.#ids].toSorted(([a], [b]) => (a < b ? -1 : 1));
    for (const [key, id] of inOrder) {
      const start = at(starts, id);
      const end = at(starts, id + 1);
      const own = new Uint32Array(end - start);
      const from = new Uint32Array(end - start + 1);
      let count = 0;
      for (let index = start; index < end; index += 1) {
        if (index > start && entries[index] === entries[index - 1]) continue;
        own[count] = at(entries, index);
        from[count] = index - start;
        count += 1;
      }
      from[count] = end - start;
      yield {
        key,
        entries: own.subarray(0, count),
        from: from.subarray(0, count + 1),
        positions: positions.subarray(start, end),
      };
    }
  }
}
