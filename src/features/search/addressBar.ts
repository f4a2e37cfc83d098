import { readRequest, writeRequest } from '../../query/search/address.ts';
import type { Request } from '../../query/search/api.ts';

/** What is kept of a step in the browser's history, for when the reader comes back to it. */
export interface Kept {
  /** How many results were shown, by group. */
  readonly shown: Readonly<Record<string, number>>;
  /** How far the page was scrolled, in pixels. */
  readonly top: number;
}

const nothingKept: Kept = { shown: {}, top: 0 };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function keptIn(state: unknown): Kept {
  if (!isRecord(state) || !isRecord(state.shown)) return nothingKept;
  const shown = Object.entries(state.shown).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number',
  );
  return { shown: Object.fromEntries(shown), top: typeof state.top === 'number' ? state.top : 0 };
}

/**
 * Keeps the page's address in step with the question. What is being typed replaces the address; what is
 * submitted or chosen becomes a step of the browser's history, and going back leads to the question before it.
 */
export class AddressBar {
  #settled = location.href;

  /** What the address asks. */
  get request(): Request {
    return readRequest(new URL(location.href));
  }

  /** The address that asks something. */
  hrefOf(request: Request): string {
    return writeRequest(new URL(location.href), request).href;
  }

  /** What another address of this page asks. */
  requestOf(href: string): Request {
    return readRequest(new URL(href));
  }

  typed(request: Request): void {
    history.replaceState(null, '', this.hrefOf(request));
  }

  stepped(request: Request): void {
    const address = this.hrefOf(request);
    if (address === this.#settled) {
      history.replaceState(null, '', address);
      return;
    }
    history.replaceState(null, '', this.#settled);
    history.pushState(null, '', address);
    this.#settled = address;
  }

  get kept(): Kept {
    return keptIn(history.state);
  }

  keep(change: Partial<Kept>): void {
    history.replaceState({ ...this.kept, ...change }, '');
  }

  /** Calls back when the reader goes back or forward. */
  onTravel(travelled: () => void, signal: AbortSignal): void {
    const settle = (): void => {
      this.#settled = location.href;
      travelled();
    };
    addEventListener('popstate', settle, { signal });
  }
}
