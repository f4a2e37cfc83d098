import { type FacetName, facetNames, type Table } from '../../query/table/columns.ts';
import { everyKind, readState, type State } from '../../query/table/state.ts';

/** What can be chosen of a facet: an option of a list, or a button of a group. */
interface Choice {
  readonly facet: FacetName;
  readonly option: string;
  readonly element: HTMLOptionElement | HTMLInputElement;
}

const facetOf = (name: string): FacetName | undefined => facetNames.find((facet) => facet === name);

function choicesIn(form: HTMLFormElement): Choice[] {
  return [...form.elements].flatMap((element): Choice[] => {
    const facet = 'name' in element ? facetOf(String(element.name)) : undefined;
    if (!facet) return [];
    if (element instanceof HTMLSelectElement) {
      return Array.from(element.options, (option) => ({ facet, option: option.value, element: option }));
    }
    return element instanceof HTMLInputElement ? [{ facet, option: element.value, element }] : [];
  });
}

/** The form of the filters: what it says is what the address says. */
export class FilterForm {
  readonly element: HTMLFormElement;
  readonly #choices: readonly Choice[];

  constructor(element: HTMLFormElement) {
    this.element = element;
    this.#choices = choicesIn(element);
  }

  /** What an address asks for, as far as the form has it. */
  stateOf(parameters: URLSearchParams): State {
    return readState(parameters, (facet, option) =>
      this.#choices.some((choice) => choice.facet === facet && choice.option === option),
    );
  }

  /** What is chosen and typed. */
  get state(): State {
    const entries = [...new FormData(this.element)].map(([name, value]) => [
      name,
      typeof value === 'string' ? value : '',
    ]);
    return this.stateOf(new URLSearchParams(entries));
  }

  set state({ facets, by, q, sort }: State) {
    const values: Record<string, string> = { kind: everyKind, ...facets, by, q, sort };
    for (const element of this.element.elements) {
      if (element instanceof HTMLSelectElement) element.value = values[element.name] ?? '';
      else if (element instanceof HTMLInputElement) {
        if (element.type === 'radio') element.checked = element.value === values[element.name];
        else if (values[element.name] !== element.value) element.value = values[element.name] ?? '';
      }
    }
    this.#unfold();
  }

  /** The names of what is chosen, as the form has them. */
  get chosen(): string[] {
    const { facets, by, q } = this.state;
    const names = this.#choices
      .filter(({ facet, option }) => facets[facet] === option)
      .map(({ element }) => element.dataset.label ?? '');
    return [...names, by, q.trim()].filter((name) => name !== '');
  }

  /** As the page came, without counts. */
  reset(): void {
    this.element.reset();
    for (const { element } of this.#choices) {
      if (!(element instanceof HTMLOptionElement)) continue;
      element.textContent = element.dataset.label ?? element.textContent;
      element.disabled = false;
    }
  }

  /** Says beside every option how many records there would be. */
  showCounts({ facets }: Table, counts: ReadonlyMap<FacetName, readonly number[]>): void {
    for (const { facet, option, element } of this.#choices) {
      const { label } = element.dataset;
      const { counted = '{label} {count}' } = this.element.dataset;
      if (label === undefined) continue;
      const count = counts.get(facet)?.[facets[facet].options.indexOf(option)] ?? 0;
      if (element instanceof HTMLOptionElement) {
        element.textContent = counted.replace('{label}', label).replace('{count}', String(count));
        element.disabled = count === 0 && !element.selected;
      }
    }
  }

  /** What is folded is opened where something in it is chosen. */
  #unfold(): void {
    for (const details of this.element.querySelectorAll('details')) {
      const controls = [...details.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input')];
      if (controls.some(({ value }) => value !== '')) details.open = true;
    }
  }
}
