import type { Term } from './query.ts';

/** What the page wants of the worker that holds the index. */
export type Order =
  /** To load what every answer needs. `reload` passes over what the browser keeps of an earlier try. */
  | { readonly task: 'open'; readonly folder: string; readonly reload: boolean }
  /** The names of the records that hold all of the strings, in reading order. */
  | { readonly task: 'ask'; readonly terms: readonly Term[] }
  /** Records that an answer named, as they were packed. */
  | { readonly task: 'load'; readonly names: readonly string[] };

/** An order on its way to the worker. */
export interface Sent {
  readonly number: number;
  readonly order: Order;
}

/** What the worker has to say to the order of that number. */
export type Reply = { readonly number: number } & (
  { readonly strings: readonly string[] } | { readonly failure: string }
);
