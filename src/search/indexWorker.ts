import type { Order, Reply, Sent } from './protocol.ts';

interface Waiting {
  readonly resolve: (strings: readonly string[]) => void;
  readonly reject: (error: Error) => void;
}

/** The page's end of the line to the worker that holds the index. */
export class IndexWorker {
  readonly #worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  readonly #waiting = new Map<number, Waiting>();
  #sent = 0;
  #closed: Error | undefined;

  constructor() {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      const waiting = this.#waiting.get(data.number);
      this.#waiting.delete(data.number);
      if ('strings' in data) waiting?.resolve(data.strings);
      else waiting?.reject(new Error(data.failure));
    });
    this.#worker.addEventListener('error', ({ message }) => {
      this.close(message || 'the search worker cannot be loaded');
    });
  }

  /**
   * Has the worker do something.
   *
   * @throws when it cannot, when any file of the index has failed, or when the line is closed
   */
  carryOut(order: Order): Promise<readonly string[]> {
    if (this.#closed) return Promise.reject(this.#closed);
    this.#sent += 1;
    const sent: Sent = { number: this.#sent, order };
    return new Promise((resolve, reject) => {
      this.#waiting.set(sent.number, { resolve, reject });
      this.#worker.postMessage(sent);
    });
  }

  /** Ends the worker; what it was still to do fails. */
  close(reason = 'the index was closed'): void {
    this.#closed ??= new Error(reason);
    this.#worker.terminate();
    for (const { reject } of this.#waiting.values()) reject(this.#closed);
    this.#waiting.clear();
  }
}
