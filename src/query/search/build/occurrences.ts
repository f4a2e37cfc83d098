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

/** Gathers where strings stand: millions of places, sorted by string in linear time. */
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
    this.#counts[id] = (this.#counts[id] ?? 0) + 1;
    const at = this.#length % chunk;
    if (at === 0) this.#chunks.push(new Uint32Array(3 * chunk));
    const place = this.#chunks[this.#chunks.length - 1];
    if (place) place.set([id, entry, position], 3 * at);
    this.#length += 1;
  }

  /** The lists, in the order of their strings' code units. */
  *lists(): Generator<Occurrence> {
    const starts = new Uint32Array(this.#counts.length + 1);
    for (const [id, count] of this.#counts.entries()) starts[id + 1] = (starts[id] ?? 0) + count;
    const fill = starts.slice();
    const entries = new Uint32Array(this.#length);
    const positions = new Uint32Array(this.#length);
    for (let index = 0; index < this.#length; index += 1) {
      const place = this.#chunks[Math.floor(index / chunk)];
      const at = 3 * (index % chunk);
      const id = place?.[at] ?? 0;
      const to = fill[id] ?? 0;
      fill[id] = to + 1;
      entries[to] = place?.[at + 1] ?? 0;
      positions[to] = place?.[at + 2] ?? 0;
    }
    const inOrder = [...this.#ids].toSorted(([a], [b]) => (a < b ? -1 : 1));
    for (const [key, id] of inOrder) {
      const start = starts[id] ?? 0;
      const end = starts[id + 1] ?? 0;
      const own = new Uint32Array(end - start);
      const from = new Uint32Array(end - start + 1);
      let count = 0;
      for (let index = start; index < end; index += 1) {
        if (index > start && entries[index] === entries[index - 1]) continue;
        own[count] = entries[index] ?? 0;
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
