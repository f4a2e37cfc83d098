import { isComposingKey } from '../../ui/composing.ts';

/** Something that can be chosen, as an element of the list. */
export interface Option {
  readonly element: HTMLElement;
  readonly path: string;
}

/**
 * A text field with a list of what it may mean: the focus stays in the field, the arrow keys move through the
 * list, Enter takes what they stand on.
 */
export class Combobox {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #choose: (option: Option) => void;
  #options: readonly Option[] = [];
  #active = -1;

  /**
   * @param input the field, with the role of a combobox
   * @param list its list, with the role of a listbox and an id
   * @param choose is told what was taken
   */
  constructor(input: HTMLInputElement, list: HTMLElement, choose: (option: Option) => void) {
    this.#input = input;
    this.#list = list;
    this.#choose = choose;
    input.addEventListener('keydown', (event) => {
      this.#pressed(event);
    });
    list.addEventListener('click', ({ target }) => {
      const option = this.#options.find(({ element }) => target instanceof Node && element.contains(target));
      if (option) choose(option);
    });
  }

  /**
   * Shows other options.
   *
   * @param active the one that Enter takes, counted from 0; none where it is left out
   */
  show(options: readonly Option[], active = -1): void {
    this.#options = options;
    options.forEach(({ element }, index) => {
      element.id = `${this.#list.id}-${index}`;
    });
    this.#list.replaceChildren(...options.map(({ element }) => element));
    this.#list.hidden = options.length === 0;
    this.#input.setAttribute('aria-expanded', String(options.length > 0));
    this.#activate(active);
  }

  /** None of the options is stood on any more. */
  leave(): void {
    this.#activate(-1);
  }

  #activate(index: number): void {
    this.#active = index;
    for (const { element } of this.#options) element.setAttribute('aria-selected', 'false');
    const active = this.#options[index]?.element;
    active?.setAttribute('aria-selected', 'true');
    active?.scrollIntoView({ block: 'nearest' });
    if (active) this.#input.setAttribute('aria-activedescendant', active.id);
    else this.#input.removeAttribute('aria-activedescendant');
  }

  #pressed(event: KeyboardEvent): void {
    if (isComposingKey(event)) return;
    const { length } = this.#options;
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && length > 0) {
      event.preventDefault();
      // The field itself is a stop of the way around.
      const stops = length + 1;
      const by = event.key === 'ArrowDown' ? 1 : -1;
      this.#activate(((this.#active + 1 + by + stops) % stops) - 1);
    }
    const active = this.#options[this.#active];
    if (event.key === 'Enter' && active) {
      event.preventDefault();
      this.#choose(active);
    }
  }
}
