import { type Locale, localeNamed } from '../../model/locales.ts';
import { asksAnything, noChoices, toggled } from '../../query/search/address.ts';
import { type FacetName, facetNames, type Request, type Search } from '../../query/search/api.ts';
import { openSearch } from '../../query/search/openSearch.ts';
import { AddressBar } from './addressBar.ts';
import { AnswerArea } from './answerArea.ts';
import { onTyped } from '../ui/composing.ts';
import { searchPageIn } from './page.ts';
import { part } from '../ui/parts.ts';
import { placeNamed } from './place.ts';

const isFacet = (name: string): name is FacetName => facetNames.some((facet) => facet === name);
const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

/** The search of the page: listens to the box, the facets and the address. Its markup is `Search.astro`. */
class PolicySearch extends HTMLElement {
  readonly #address = new AddressBar();
  #search: Search | undefined;
  #area: AnswerArea | undefined;
  #leave = new AbortController();

  connectedCallback(): void {
    this.#leave = new AbortController();
    const { signal } = this.#leave;
    this.#area = new AnswerArea(
      this,
      searchPageIn(this.#locale, (request) => this.#address.hrefOf(request)),
    );
    const forget = onTyped(this.#input, () => void this.#typed(), signal);
    const retry = (): void => {
      if (this.dataset.searchState === 'error') void this.#answer();
    };
    const submit = (event: Event): void => {
      event.preventDefault();
      forget();
      void this.#submitted();
    };
    const warmUp = (): void => {
      this.#theSearch().warmUp();
    };
    const travelled = (): void => {
      forget();
      void this.#read();
    };
    this.#input.addEventListener('focus', warmUp, { signal });
    part(this, 'form', HTMLFormElement).addEventListener('submit', submit, { signal });
    this.addEventListener('change', ({ target }) => void this.#changed(target), { signal });
    this.addEventListener('click', (event) => void this.#clicked(event), { signal });
    part(this, '[data-retry]', HTMLElement).addEventListener('click', retry, { signal });
    addEventListener('online', retry, { signal });
    this.#address.onTravel(travelled, signal);
    if (asksAnything(this.#address.request)) void this.#arrived();
  }

  disconnectedCallback(): void {
    this.#leave.abort();
    this.#search?.close();
    this.#search = undefined;
  }

  /**
   * All passages that a query finds.
   *
   * @returns the path of each sentence in the page's language, in the order in which they are shown
   * @throws SearchFailure
   */
  async find(query: string): Promise<string[]> {
    const choices = { ...noChoices, kind: ['passage'] };
    const { groups } = await this.#theSearch().ask({ query, choices, received: false, all: false });
    const results = await Promise.all(groups.map((group) => group.results(0, group.total)));
    return results.flat().map(({ path }) => path);
  }

  get #input(): HTMLInputElement {
    return part(this, 'input[name="q"]', HTMLInputElement);
  }

  get #locale(): Locale {
    return localeNamed(this.dataset.locale);
  }

  #theSearch(): Search {
    this.#search ??= openSearch({ base: this.dataset.base ?? '/', locale: this.#locale });
    return this.#search;
  }

  /** Answers what the address asks. */
  async #answer(): Promise<void> {
    await this.#area?.answer(this.#theSearch(), this.#address.request, this.#address.kept);
  }

  /** Shows what the address asks, and answers it. */
  async #read(): Promise<void> {
    this.#fillForm();
    await this.#answer();
  }

  /** The page was opened with a question: a place that it names is gone to. */
  async #arrived(): Promise<void> {
    this.#fillForm();
    const place = await placeNamed(this.#theSearch(), this.#address.request.query);
    if (place === null) await this.#answer();
    else location.replace(place);
  }

  #fillForm(): void {
    const { query, received } = this.#address.request;
    this.#input.value = query;
    part(this, 'input[name="received"]', HTMLInputElement).checked = received;
  }

  async #typed(): Promise<void> {
    const { value } = this.#input;
    this.#address.typed({ ...this.#address.request, query: value, all: false });
    await this.#answer();
    await this.#area?.suggest(this.#theSearch(), value);
  }

  async #submitted(): Promise<void> {
    const { request } = this.#address;
    const { value } = this.#input;
    const place = await placeNamed(this.#theSearch(), value);
    if (place !== null) location.assign(place);
    else await this.#step({ ...request, query: value, all: request.all && request.query === value });
  }

  /** Asks something else; that is a step of the browser's history. */
  async #step(request: Request): Promise<void> {
    this.#address.stepped(request);
    await this.#read();
  }

  async #changed(target: EventTarget | null): Promise<void> {
    if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox') return;
    const { name, value, checked } = target;
    const request = { ...this.#address.request, all: false };
    if (name === 'received') await this.#step({ ...request, received: checked });
    else if (isFacet(name)) {
      await this.#step({ ...request, choices: toggled(request.choices, name, value) });
    }
  }

  async #clicked(event: MouseEvent): Promise<void> {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const link = target.closest('a');
    if (target.closest('[data-more]')) await this.#more(target);
    else if (link?.matches('[data-result]')) this.#address.keep({ top: scrollY });
    else if (link?.matches('[data-step]') && isPlainClick(event)) {
      event.preventDefault();
      await this.#followed(link);
    }
  }

  /** A link to another question was followed; what it stood in may be gone. */
  async #followed(link: HTMLAnchorElement): Promise<void> {
    const results = part(this, '[data-results]', HTMLElement);
    const isBelow = results.contains(link);
    await this.#step(this.#address.requestOf(link.href));
    results.focus({ preventScroll: true });
    if (isBelow) this.scrollIntoView();
  }

  async #more(button: Element): Promise<void> {
    const grown = await this.#area?.more(button);
    if (!grown) return;
    const { shown } = this.#address.kept;
    this.#address.keep({ shown: { ...shown, [grown.key]: grown.shown } });
  }
}

customElements.define('policy-search', PolicySearch);

declare global {
  interface HTMLElementTagNameMap {
    'policy-search': PolicySearch;
  }
}
