import { readRequest, writeRequest } from './address.ts';

/** The address with another query, and all else as it was. */
const withQuery = (address: URL, query: string): URL =>
  writeRequest(address, { ...readRequest(address), query });

/**
 * Keeps the page's address in step with the question. What is being typed replaces the address; what is
 * submitted becomes a step of the browser's history, and going back leads to the question before it.
 */
export class AddressBar {
  #settled = location.href;

  /** The query in the address. */
  get query(): string {
    return readRequest(new URL(location.href)).query;
  }

  /** Whether the address asks for everything at once. */
  get all(): boolean {
    return readRequest(new URL(location.href)).all;
  }

  typed(query: string): void {
    history.replaceState(null, '', withQuery(new URL(location.href), query));
  }

  submitted(query: string): void {
    const address = withQuery(new URL(location.href), query).href;
    if (address === this.#settled) {
      history.replaceState(null, '', address);
      return;
    }
    history.replaceState(null, '', this.#settled);
    history.pushState(null, '', address);
    this.#settled = address;
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
