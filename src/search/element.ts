import { AddressBar } from './addressBar.ts';
import type { Answer, PassageResult, Search } from './api.ts';
import { noChoices, type Request } from './address.ts';
import { openSearch } from './openSearch.ts';
import { say } from './messages.ts';
import { part } from './parts.ts';
import { addResults, type ResultsView } from './results.ts';
import { onTyped } from './typing.ts';

const resultsAtOnce = 20;

/** The sentences that hold a query. */
const passagesOf = (query: string): Request => ({
  query,
  choices: { ...noChoices, kind: ['passage'] },
  received: false,
  all: false,
});

interface Found {
  readonly answer: Answer;
  readonly total: number;
  passages(from: number, to: number): Promise<PassageResult[]>;
}

/** The search of the page: reads the box and the address, shows the answer. Its markup is `Search.astro`. */
class PolicySearch extends HTMLElement {
  #search: Search | undefined;
  #asked = 0;
  #found: Found | undefined;
  #shown = 0;
  #leave = new AbortController();

  connectedCallback(): void {
    this.#leave = new AbortController();
    const { signal } = this.#leave;
    const address = new AddressBar();
    const input = part(this, 'input[name="q"]', HTMLInputElement);
    const answer = (): void => void this.#answer(input.value, address.all);
    const forget = onTyped(
      input,
      () => {
        address.typed(input.value);
        answer();
      },
      signal,
    );
    const submit = (event: Event): void => {
      event.preventDefault();
      forget();
      address.submitted(input.value);
      answer();
    };
    const read = (): void => {
      forget();
      input.value = address.query;
      answer();
    };
    const warmUp = (): void => {
      this.#theSearch().warmUp();
    };
    const more = (): void => void this.#more();
    input.addEventListener('focus', warmUp, { signal });
    part(this, 'form', HTMLFormElement).addEventListener('submit', submit, { signal });
    part(this, '[data-more]', HTMLButtonElement).addEventListener('click', more, { signal });
    address.onTravel(read, signal);
    if (address.query !== '') read();
  }

  disconnectedCallback(): void {
    this.#leave.abort();
  }

  /**
   * All passages that a query finds.
   *
   * @returns the path of each sentence in the page's script, in the order in which they are shown
   * @throws when part of the index cannot be loaded
   */
  async find(query: string): Promise<string[]> {
    const found = await this.#find(query);
    const passages = await found.passages(0, found.total);
    return passages.map(({ path }) => path);
  }

  async #find(query: string): Promise<Found> {
    const answer = await this.#theSearch().ask(passagesOf(query));
    const [group] = answer.groups;
    return {
      answer,
      total: answer.total,
      passages: async (from, to) =>
        ((await group?.results(from, to)) ?? []).filter((result) => result.kind === 'passage'),
    };
  }

  #view(): ResultsView {
    const { dayFormat = '' } = this.dataset;
    return {
      list: part(this, '[data-results]', HTMLElement),
      group: part(this, 'template[data-template="group"]', HTMLTemplateElement),
      result: part(this, 'template[data-template="result"]', HTMLTemplateElement),
      dayFormat,
    };
  }

  #theSearch(): Search {
    const { base = '/', script } = this.dataset;
    this.#search ??= openSearch({ base, script: script === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans' });
    return this.#search;
  }

  /** Answers a query, unless another one is asked meanwhile. The answer before it stays in view until then. */
  async #answer(query: string, all: boolean): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    if (query.trim() === '') {
      this.#clear();
      say(this, 'idle', null);
      return;
    }
    if (this.#found) this.dataset.searchState = 'loading';
    else say(this, 'loading', null);
    try {
      const found = await this.#find(query);
      const first = await found.passages(0, all ? found.total : resultsAtOnce);
      if (asked !== this.#asked) return;
      this.#clear();
      this.#found = found;
      this.#add(found, first);
      if (found.total > 0) say(this, 'found', found.total);
      else say(this, found.answer.query.words.length === 0 ? 'unsearchable' : 'nothing', 0);
    } catch (error) {
      if (asked === this.#asked) this.#fail(error);
    }
  }

  async #more(): Promise<void> {
    const found = this.#found;
    const from = this.#shown;
    if (!found) return;
    try {
      const next = await found.passages(from, from + resultsAtOnce);
      if (found === this.#found && from === this.#shown) this.#add(found, next);
    } catch (error) {
      if (found === this.#found) this.#fail(error);
    }
  }

  #add(found: Found, passages: readonly PassageResult[]): void {
    addResults(this.#view(), passages);
    this.#shown += passages.length;
    part(this, '[data-paging]', HTMLElement).hidden = this.#shown >= found.total;
    const everything = new URL(location.href);
    everything.searchParams.set('all', '1');
    part(this, 'a[data-all]', HTMLAnchorElement).href = everything.href;
  }

  #clear(): void {
    this.#found = undefined;
    this.#shown = 0;
    part(this, '[data-results]', HTMLElement).replaceChildren();
    part(this, '[data-paging]', HTMLElement).hidden = true;
  }

  #fail(error: unknown): void {
    console.error(error);
    this.#clear();
    say(this, 'missing', null);
  }
}

customElements.define('policy-search', PolicySearch);

declare global {
  interface HTMLElementTagNameMap {
    'policy-search': PolicySearch;
  }
}
