import type { FacetName, FacetValue } from '../../query/search/api.ts';
import { element } from './dom.ts';
import type { SearchPage } from './page.ts';

const atFirst = 8;

const isRecordKind = (value: string): boolean => ['target', 'figure', 'milestone'].includes(value);

/** A facet's value in words: what has no name of its own is a kind or a year. */
export function valueInWords(
  facet: FacetName,
  { value, name }: Pick<FacetValue, 'value' | 'name'>,
  page: SearchPage,
): string {
  if (facet === 'kind')
    return Object.entries(page.words.kinds).find(([kind]) => kind === value)?.[1] ?? value;
  return facet === 'year' ? page.words.year(value) : name || value;
}

/** The values of one facet as boxes to be checked; they stay the same elements while their counts change. */
export class FacetList {
  readonly #facet: FacetName;
  readonly #page: SearchPage;
  readonly #list: HTMLElement;
  readonly #rows = new Map<string, HTMLElement>();
  #isWhole = false;

  /** @param list where they go */
  constructor(facet: FacetName, list: HTMLElement, page: SearchPage) {
    this.#facet = facet;
    this.#list = list;
    this.#page = page;
  }

  show(values: readonly FacetValue[]): void {
    const { activeElement: focused } = document;
    const isFew = values.length <= atFirst + 1;
    const first = values.filter(({ chosen }, index) => this.#isWhole || isFew || chosen || index < atFirst);
    const left = values.length - first.length;
    const rest = element('button', { type: 'button' }, this.#page.words.otherValues(left));
    rest.addEventListener('click', () => {
      this.#isWhole = true;
      this.show(values);
      this.#list.querySelectorAll('input')[first.length]?.focus();
    });
    const rows = first.map((value) => this.#row(value));
    this.#list.replaceChildren(...rows, ...(left > 0 ? [rest] : []));
    if (focused instanceof HTMLElement && this.#list.contains(focused)) focused.focus();
  }

  #row(value: FacetValue): HTMLElement {
    const row = this.#rows.get(value.value) ?? this.#newRow(value);
    const [box, count] = [row.querySelector('input'), row.querySelector('small')];
    if (box) box.checked = value.chosen;
    if (count) count.textContent = String(value.count);
    return row;
  }

  #newRow(value: FacetValue): HTMLElement {
    const name = valueInWords(this.#facet, value, this.#page);
    const row = element(
      'label',
      {},
      element('input', { type: 'checkbox', name: this.#facet, value: value.value }),
      ' ',
      element('span', { class: isRecordKind(value.value) ? `keyed ${value.value}` : null }, name),
      ' ',
      element('small'),
    );
    this.#rows.set(value.value, row);
    return row;
  }
}
