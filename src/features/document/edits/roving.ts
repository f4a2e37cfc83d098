/**
 * Many places of which one is a stop of the Tab key; the others are reached from it, and are given the focus
 * only then: a page may have thousands of them.
 */
export class Roving {
  readonly #places: readonly HTMLElement[];
  readonly #moved: (position: number, of: number) => void;
  #current = -1;

  /**
   * @param places in the order of the text
   * @param moved is told where the reader stands, counted from 1
   */
  constructor(places: readonly HTMLElement[], moved: (position: number, of: number) => void) {
    this.#places = places;
    this.#moved = moved;
    const [first] = places;
    if (first) first.tabIndex = 0;
    moved(0, places.length);
  }

  /** The reader comes to a place, or is about to: it is now the one that takes the focus. */
  arrived(place: HTMLElement): void {
    const before = this.#places[Math.max(0, this.#current)];
    if (before) before.tabIndex = -1;
    place.tabIndex = 0;
    this.#current = this.#places.indexOf(place);
    this.#moved(this.#current + 1, this.#places.length);
  }

  /** Goes on by so many places from where the reader is: the last place visited while in sight, else the window. */
  step(by: number): void {
    const last = this.#places[this.#current];
    if (last && this.#isInSight(last)) this.go(this.#current + by);
    else {
      const below = this.#places.findIndex((place) => place.getBoundingClientRect().top > innerHeight / 4);
      const next = below < 0 ? this.#places.length : below;
      this.go(by > 0 ? next : next - 1);
    }
  }

  /** Goes to a place by its number, counted from 0; before the first and behind the last there is nothing. */
  go(index: number): void {
    const place = this.#places.at(Math.max(0, Math.min(index, this.#places.length - 1)));
    if (!place) return;
    this.arrived(place);
    place.focus({ preventScroll: true });
    place.scrollIntoView({ block: 'center' });
  }

  /** Goes to the first place, or the last. */
  end(last: boolean): void {
    this.go(last ? this.#places.length - 1 : 0);
  }

  #isInSight(place: HTMLElement): boolean {
    const { top, bottom } = place.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  }
}
