import { SearchFailure } from './api.ts';
import type { Reply, Task, Tasks } from './protocol.ts';

interface Waiting {
  readonly resolve: (value: Tasks[Task]['gives']) => void;
  readonly reject: (error: SearchFailure) => void;
}

/** The page's end of the line to the worker that holds the index. */
export class WorkerLine {
  readonly #worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  readonly #waiting = new Map<number, Waiting>();
  #sent = 0;
  #closed: SearchFailure | undefined;

  constructor() {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      const waiting = this.#waiting.get(data.number);
      this.#waiting.delete(data.number);
      if ('value' in data) waiting?.resolve(data.value);
      else waiting?.reject(new SearchFailure(data.failure, data.message));
    });
    this.#worker.addEventListener('error', ({ message }) => {
      this.close(message || 'the search worker cannot be loaded');
    });
  }

  /** Whether it was closed, by the page or because the worker could not be loaded. */
  get isClosed(): boolean {
    return this.#closed !== undefined;
  }

  /**
   * Has the worker do something.
   *
   * @throws SearchFailure when it cannot, or when the line is closed
   */
  carryOut<T extends Task>(task: T, given: Tasks[T]['given']): Promise<Tasks[T]['gives']> {
    if (this.#closed) return Promise.reject(this.#closed);
    this.#sent += 1;
    const number = this.#sent;
    return new Promise((resolve, reject) => {
      // A reply bears the number of its task, so what it gives is what that task gives.
      this.#waiting.set(number, {
        resolve: (value) => {
          resolve(value);
        },
        reject,
      });
      this.#worker.postMessage({ number, task, given });
    });
  }

  /** Ends the worker; what it was still to do fails. */
  close(reason = 'the search was closed'): void {
    this.#closed ??= new SearchFailure('interrupted', reason);
    this.#worker.terminate();
    for (const { reject } of this.#waiting.values()) reject(this.#closed);
    this.#waiting.clear();
  }
}
