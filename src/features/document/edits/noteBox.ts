/** The space kept between the note, the place it speaks of, and the edge of the window. */
const gap = 8;

/** The one note of a page: opens beside a place, is filled with lines of text, closes again. */
export class NoteBox {
  readonly element: HTMLElement;
  #at: HTMLElement | null = null;

  /** @param element the note, a popover */
  constructor(element: HTMLElement) {
    this.element = element;
    const place = (): void => {
      this.#place();
    };
    addEventListener('scroll', place, { passive: true });
    addEventListener('resize', place);
  }

  /** The place that the note speaks of while it is open. */
  get at(): HTMLElement | null {
    return this.#at;
  }

  /**
   * Opens the note beside a place.
   *
   * @param at the place
   * @param text one fact a line
   */
  open(at: HTMLElement, text: string): void {
    this.close();
    this.#at = at;
    const lines = text.split('\n').map((line) => {
      const element = document.createElement('p');
      element.textContent = line;
      return element;
    });
    this.element.querySelector('[data-lines]')?.replaceChildren(...lines);
    for (const link of this.element.querySelectorAll<HTMLElement>('[data-witness-link]')) {
      link.hidden = link.dataset.witnessLink !== at.dataset.witness;
    }
    at.setAttribute('aria-describedby', this.element.id);
    this.element.showPopover();
    this.#place();
  }

  close(): void {
    this.#at?.removeAttribute('aria-describedby');
    this.#at = null;
    this.element.hidePopover();
  }

  /** Below the place's first line, above it where there is no room below, always within the window. */
  #place(): void {
    const line = this.#at?.getClientRects()[0];
    if (!line) return;
    const { offsetWidth, offsetHeight, style } = this.element;
    const left = Math.min(line.left, document.documentElement.clientWidth - offsetWidth - gap);
    const below = line.bottom + gap;
    const fits = below + offsetHeight <= window.innerHeight;
    style.left = `${Math.max(gap, left)}px`;
    style.top = `${fits ? below : Math.max(gap, line.top - offsetHeight - gap)}px`;
  }
}
