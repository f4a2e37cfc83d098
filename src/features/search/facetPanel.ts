import { type Answer, type FacetName, facetNames, type FacetValue } from '../../query/search/api.ts';
import { FacetList } from './facetList.ts';
import type { SearchPage } from './page.ts';
import { part } from '../ui/parts.ts';

/** From this width on, the panel stands beside the results and is always open. */
const beside = '(width >= 60rem)';

interface Facet {
  readonly name: FacetName;
  readonly details: HTMLDetailsElement;
  readonly list: FacetList;
  readonly note: HTMLElement;
}

/** The facets beside the results. Those that are folded are not counted until they are opened. */
export class FacetPanel {
  readonly #panel: HTMLDetailsElement;
  readonly #facets: readonly Facet[];
  readonly #words: SearchPage['words'];
  #answer: Answer | undefined;
  #counted = new Map<FacetName, Promise<readonly FacetValue[]>>();

  constructor(panel: HTMLDetailsElement, page: SearchPage) {
    this.#panel = panel;
    this.#words = page.words;
    this.#facets = facetNames.map((name) => {
      const details = part(panel, `[data-facet="${name}"]`, HTMLDetailsElement);
      const list = new FacetList(name, part(details, '[data-values]', HTMLElement), page);
      return { name, details, list, note: part(details, '[data-note]', HTMLElement) };
    });
    for (const facet of this.#facets) {
      facet.details.addEventListener('toggle', () => void this.#fill(facet));
    }
    const wide = matchMedia(beside);
    const follow = (): void => {
      panel.open = wide.matches;
    };
    wide.addEventListener('change', follow);
    panel.addEventListener('toggle', () => void this.#fillAll());
    follow();
  }

  /** Shows what an answer can be narrowed by; null hides the panel. */
  show(answer: Answer | null): void {
    this.#answer = answer ?? undefined;
    this.#counted = new Map();
    const choices = answer?.request.choices;
    const chosen = choices ? facetNames.flatMap((name) => choices[name]).length : 0;
    this.#panel.hidden = answer === null || (answer.total === 0 && chosen === 0);
    part(this.#panel, '[data-chosen]', HTMLElement).textContent =
      chosen === 0 ? '' : this.#words.chosen(chosen);
    for (const { name, details } of this.#facets)
      if (choices && choices[name].length > 0) details.open = true;
    void this.#fillAll();
  }

  /** Counts a facet of the answer that is shown, once. */
  #values(name: FacetName, answer: Answer): Promise<readonly FacetValue[]> {
    const counted = this.#counted;
    const values = counted.get(name) ?? answer.facet(name);
    counted.set(name, values);
    values.catch(() => counted.delete(name));
    return values;
  }

  async #fillAll(): Promise<void> {
    await Promise.all(this.#facets.map((facet) => this.#fill(facet)));
  }

  async #fill({ name, details, list, note }: Facet): Promise<void> {
    const answer = this.#answer;
    if (!answer || !details.open || !this.#panel.open) return;
    try {
      const values = await this.#values(name, answer);
      if (answer !== this.#answer) return;
      list.show(values);
      note.textContent = values.length === 0 ? '—' : '';
    } catch {
      if (answer === this.#answer) note.textContent = this.#words.facetFailed;
    }
  }
}
