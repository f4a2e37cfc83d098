import { type State, writeState } from '../../query/table/state.ts';

/**
 * Keeps the page's address in step with the form. Every choice is a step of the browser's history; what is typed
 * without a pause in choosing is one step.
 */
export class ExplorerAddress {
  /** The path that the page was loaded from: without a query, its own table is what the address asks for. */
  readonly #home = location.pathname;
  #isTyping = false;

  get parameters(): URLSearchParams {
    return new URLSearchParams(location.search);
  }

  /** Whether the address asks for the table that the page came with. */
  isHome(state: State): boolean {
    return location.pathname === this.#home && writeState(state) === '';
  }

  /**
   * Writes what is asked.
   *
   * @param path of the explorer
   * @param isTyping whether somebody is still typing it
   */
  ask(path: string, state: State, isTyping: boolean): void {
    const address = new URL(path, location.href);
    address.search = writeState(state);
    if (address.href !== location.href) {
      if (isTyping && this.#isTyping) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
    }
    this.#isTyping = isTyping;
  }

  /** Calls back when the reader goes back or forward. */
  onTravel(travelled: () => void, signal: AbortSignal): void {
    const settle = (): void => {
      this.#isTyping = false;
      travelled();
    };
    addEventListener('popstate', settle, { signal });
  }
}
