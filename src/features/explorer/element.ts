import { at } from '../../lang/at.ts';
import { part } from '../ui/parts.ts';
import { parseWords } from '../../query/table/words.ts';
import { onTyped } from '../ui/composing.ts';
import { ExplorerAddress } from './address.ts';
import { idAt } from '../../query/table/columns.ts';
import { linesOf } from '../../query/table/csv.ts';
import { get, saveCsv } from './download.ts';
import { FilterForm } from './form.ts';
import { say } from './messages.ts';
import { type Answer, Explorer } from '../../query/table/query.ts';
import { rowOf, type RowsView } from './rows.ts';
import { RecordSource } from '../../query/table/source.ts';
import type { State } from '../../query/table/state.ts';

const rowsAtOnce = 50;

/** An answer in view. */
interface Shown extends Answer {
  readonly state: State;
}

/**
 * The explorer of the page: reads the form and the address, shows the rows. Its markup is `Explorer.astro`.
 * The table that the build made stays in view until something is asked.
 */
class PolicyExplorer extends HTMLElement {
  #leave = new AbortController();
  #asked = 0;
  #shown: Shown | undefined;
  #source: RecordSource | undefined;
  #explorer: Explorer | undefined;

  connectedCallback(): void {
    this.#leave = new AbortController();
    const { signal } = this.#leave;
    const address = new ExplorerAddress();
    const form = new FilterForm(part(this, 'form', HTMLFormElement));
    const input = part(this, 'input[name="q"]', HTMLInputElement);
    const ask = (isTyping: boolean): void => {
      address.ask(form.element.action, form.state, isTyping);
      void this.#show(form, address);
    };
    const typed = (): void => {
      ask(true);
    };
    const forget = onTyped(input, typed, signal);
    const settled = (): void => {
      forget();
      ask(false);
    };
    const listen = (selector: string, type: string, handle: (event: Event) => void): void => {
      part(this, selector, HTMLElement).addEventListener(type, handle, { signal });
    };
    listen('form', 'change', ({ target }) => {
      if (target !== input) settled();
    });
    listen('form', 'submit', (event) => {
      event.preventDefault();
      settled();
    });
    listen('form', 'focusin', () => void this.#records.table().catch(() => undefined));
    listen('[data-clear]', 'click', (event) => {
      event.preventDefault();
      form.state = form.stateOf(new URLSearchParams());
      settled();
    });
    listen('[data-more]', 'click', () => void this.#more());
    listen('[data-download]', 'click', () => void this.#save());
    const travelled = (): void => {
      forget();
      void this.#show(form, address);
    };
    address.onTravel(travelled, signal);
    travelled();
  }

  disconnectedCallback(): void {
    this.#leave.abort();
  }

  get #records(): RecordSource {
    const { locale = '', files = '' } = this.dataset;
    this.#source ??= new RecordSource(locale, async (name) => (await get(files + name)).json());
    return this.#source;
  }

  get #list(): HTMLElement {
    return part(this, '[data-rows]', HTMLElement);
  }

  /** Shows what the address asks for, unless something else is asked meanwhile. */
  async #show(form: FilterForm, address: ExplorerAddress): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const state = form.stateOf(address.parameters);
    if (address.isHome(state)) {
      form.reset();
      this.#shown = undefined;
      say(this, 'static', null);
      return;
    }
    form.state = state;
    if (!this.#shown) say(this, 'loading', null);
    try {
      this.#explorer ??= new Explorer(this.#records);
      const answer = await this.#explorer.answer(state);
      const rows = await this.#rowsOf({ ...answer, state }, 0);
      const table = await this.#records.table();
      if (asked !== this.#asked) return;
      this.#shown = { ...answer, state };
      form.showCounts(table, answer.counts);
      part(this, '[data-summary]', HTMLElement).textContent = form.chosen.join(' · ');
      this.#list.replaceChildren();
      this.#add(rows);
      say(this, rows.length > 0 ? 'found' : 'nothing', answer.rows.length);
    } catch (error) {
      if (asked === this.#asked) this.#fail(error);
    }
  }

  /** Makes the next rows of an answer. */
  async #rowsOf({ rows, state }: Shown, from: number): Promise<HTMLTableRowElement[]> {
    const { locale = '', script, recordPath = '', documentPath = '', measurePath = '' } = this.dataset;
    const view: RowsView = {
      template: part(this, 'template', HTMLTemplateElement),
      locale,
      script: script === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans',
      recordPath,
      documentPath,
      measurePath,
    };
    const next = rows.subarray(from, from + rowsAtOnce);
    const table = await this.#records.table();
    const texts = await this.#records.textsOf(next);
    const terms = parseWords(state.q);
    return texts.flatMap((each, index) => (each ? [rowOf(view, table, at(next, index), each, terms)] : []));
  }

  #add(rows: readonly HTMLTableRowElement[]): void {
    this.#list.append(...rows);
    const total = this.#shown?.rows.length ?? 0;
    part(this, '[data-more]', HTMLElement).hidden = this.#list.childElementCount >= total;
  }

  async #more(): Promise<void> {
    const shown = this.#shown;
    if (!shown) return;
    const from = this.#list.childElementCount;
    try {
      const rows = await this.#rowsOf(shown, from);
      if (shown === this.#shown && from === this.#list.childElementCount) this.#add(rows);
    } catch (error) {
      if (shown === this.#shown) this.#fail(error);
    }
  }

  /** Offers everything that was found as a file, in its order. */
  async #save(): Promise<void> {
    const shown = this.#shown;
    if (!shown) return;
    try {
      const { csv = '', csvName = '' } = this.dataset;
      const table = await this.#records.table();
      const ids = Array.from(shown.rows, (row) => idAt(table, row));
      saveCsv(linesOf(await (await get(csv)).text(), ids), csvName);
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    console.error(error);
    this.#shown = undefined;
    say(this, 'missing', null);
  }
}

customElements.define('policy-explorer', PolicyExplorer);
