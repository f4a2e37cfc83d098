const pause = 600;

/** Tells those who do not see the page what has changed, once it has come to rest. */
export class Announcer {
  readonly #region: HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param region a live region, empty */
  constructor(region: HTMLElement) {
    this.#region = region;
  }

  /** Says something, unless something else is to be said before it was. */
  say(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#region.textContent = text;
    }, pause);
  }
}
