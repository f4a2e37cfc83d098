import { type Locale, localeNamed } from '../../../model/locales.ts';
import { type Search, SearchFailure } from '../../../query/search/api.ts';
import { openSearch } from '../../../query/search/openSearch.ts';
import { searchWordsFor } from '../../../i18n/words.ts';
import { Announcer } from '../announcer.ts';
import { type BoxMarkup, boxMarkup } from './boxMarkup.ts';
import { askOption, hereOption, suggestionOption } from './boxOptions.ts';
import { Combobox, type Option } from './combobox.ts';
import { onTyped } from '../../ui/composing.ts';
import { type SearchPage, searchPageIn } from '../page.ts';
import { placeNamed } from '../place.ts';

const mostSuggested = 8;
const sentenceHere = /^\s*#(?<sentence>s[1-9]\d*)\s*$/;

/** The box of a page, in one language. */
class SearchBox {
  readonly #markup: BoxMarkup;
  readonly #search: Search;
  readonly #page: SearchPage;
  readonly #path: string;
  readonly #announcer: Announcer;
  readonly #combobox: Combobox;
  #asked = 0;

  /**
   * @param path of the search page
   * @param base the path that the site lives under
   */
  constructor(locale: Locale, path: string, base: string) {
    const { search: words } = searchWordsFor(locale);
    this.#path = path;
    this.#search = openSearch({ base, locale });
    this.#page = searchPageIn(locale, ({ query }) => this.#asking(query));
    this.#markup = boxMarkup(words, locale, path);
    const { dialog, form, input, list, announce, close, slash } = this.#markup;
    this.#announcer = new Announcer(announce);
    this.#combobox = new Combobox(input, list, (option) => {
      this.#go(option.path);
    });
    const forget = onTyped(input, () => void this.#suggest(), new AbortController().signal);
    let isComposing = false;
    input.addEventListener('compositionstart', () => (isComposing = true));
    input.addEventListener('compositionend', () => (isComposing = false));
    input.addEventListener('input', () => {
      this.#combobox.leave();
    });
    input.addEventListener('paste', (event) => {
      this.#pasted(event);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      forget();
      void this.#submitted();
    });
    dialog.addEventListener('cancel', (event) => {
      if (isComposing) event.preventDefault();
    });
    dialog.addEventListener('click', ({ target }) => {
      if (target === dialog || target === close) dialog.close();
    });
    slash.addEventListener('change', () => {
      localStorage.setItem('slash', slash.checked ? 'on' : 'off');
    });
    document.body.append(dialog);
  }

  open(): void {
    const { dialog, input, slash } = this.#markup;
    slash.checked = localStorage.getItem('slash') !== 'off';
    this.#search.warmUp();
    dialog.showModal();
    input.select();
  }

  #asking(query: string): string {
    return `${this.#path}?${new URLSearchParams({ q: query }).toString()}`;
  }

  #go(path: string): void {
    this.#markup.dialog.close();
    location.assign(path);
  }

  async #submitted(): Promise<void> {
    const { value } = this.#markup.input;
    const here = this.#sentenceHere(value);
    if (here !== null) this.#go(`#${here}`);
    else this.#go((await placeNamed(this.#search, value)) ?? this.#asking(value));
  }

  /** The sentence of this page that a text names: `#s42`. */
  #sentenceHere(text: string): string | null {
    const { sentence } = sentenceHere.exec(text)?.groups ?? {};
    return sentence !== undefined && document.getElementById(sentence) ? sentence : null;
  }

  /** Lines of a citation stay apart: a field for one line would run them together. */
  #pasted(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text') ?? '';
    if (!/[\r\n]/.test(text.trim())) return;
    event.preventDefault();
    const { input } = this.#markup;
    const [from, to] = [input.selectionStart ?? 0, input.selectionEnd ?? input.value.length];
    input.setRangeText(text.trim().replaceAll(/\s+/g, ' '), from, to, 'end');
    input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  }

  async #suggest(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const { value } = this.#markup.input;
    if (value.trim() === '') {
      this.#show([], 0);
      return;
    }
    const here = this.#sentenceHere(value);
    const asking = (query: string): string => this.#asking(query);
    const ask = askOption(value.trim(), asking, this.#page);
    if (here !== null) {
      this.#show([hereOption(here, this.#page), ask], 1, 0);
      return;
    }
    try {
      const suggestions = await this.#search.suggest(value, mostSuggested);
      if (asked !== this.#asked) return;
      const options = suggestions.map((suggestion) => suggestionOption(suggestion, asking, this.#page));
      const isPlace = suggestions[0]?.kind === 'place';
      this.#show(isPlace ? [...options, ask] : [ask, ...options], options.length, isPlace ? 0 : -1);
    } catch (error) {
      if (asked === this.#asked) this.#fail(error, ask);
    }
  }

  /** @param suggested how many of the options are suggestions */
  #show(options: readonly Option[], suggested: number, active = -1): void {
    this.#markup.note.hidden = true;
    this.#combobox.show(options, active);
    this.#announcer.say(options.length === 0 ? '' : this.#page.words.box.announce(suggested));
  }

  #fail(error: unknown, ask: Option): void {
    console.error(error);
    const { words } = this.#page;
    const isMissing = error instanceof SearchFailure && error.kind === 'no-index';
    const text = isMissing ? words.noIndex : navigator.onLine ? words.interrupted : words.offline;
    this.#show([ask], 0);
    this.#markup.note.textContent = text;
    this.#markup.note.hidden = false;
    this.#announcer.say(text);
  }
}

const boxes = new Map<string, SearchBox>();

/**
 * Opens the box for searching in the language of a link.
 *
 * @param link leads to the search page: `…/zh-hans/search/`
 */
export function openBox({ lang, href, pathname }: HTMLAnchorElement): void {
  const box = boxes.get(lang) ?? new SearchBox(localeNamed(lang), pathname, new URL('../../', href).pathname);
  boxes.set(lang, box);
  box.open();
}
